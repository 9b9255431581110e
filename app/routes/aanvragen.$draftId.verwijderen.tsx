import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { ButtonRow } from "~/components/button-row";
import { applicationsPath, draftPath } from "~/components/form/paths";
import { LinkButton } from "~/components/link-button";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { formText } from "~/copy/nl/form/pages";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { found, respond } from "~/server/http/respond.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { deleteDraft } from "~/server/use-cases/delete-draft.server";

export const meta: MetaFunction = () => [{ title: formText.deleteTitle }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  const { draft } = openDraftPage(draftId, await readTaskList(ctx, draftId));
  return found(draft.isOwn ? draft : null);
}

export async function action(route: ActionFunctionArgs) {
  const ctx = await requireContext(route);
  const outcome = await deleteDraft(ctx, route.params.draftId ?? "");
  return respond(outcome, { ok: () => redirect(applicationsPath) });
}

export default function DeleteDraft() {
  const draft = useLoaderData<typeof loader>();
  return (
    <Page kind="form" head={<PageTitle kicker={formText.deleteTitle} title={draft.name || formText.unnamed} />}>
      <Panel>
        <p>{formText.deleteText}</p>
        <PageForm method="post">
          <ButtonRow>
            <Button kind="danger">{formText.deleteButton}</Button>
            <LinkButton to={draftPath(draft.id)} kind="secondary">
              {formText.keep}
            </LinkButton>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
