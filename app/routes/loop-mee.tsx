import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Page } from "~/components/page";
import { PageForm } from "~/components/page-form";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { walkText as text } from "~/copy/nl/public/walk";
import { requireApp } from "~/server/http/require-context.server";
import { readWalk } from "~/server/queries/walk.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const steps = await readWalk(requireApp({ context }));
  if (steps === null) throw Response.json("not_found", { status: 404 });
  return { steps };
}

export default function Walk() {
  const { steps } = useLoaderData<typeof loader>();
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} />}>
      <ol className="stack plain-list">
        {steps.map(({ id, href, membershipId, who }, index) => (
          <li key={id}>
            <Panel title={`${index + 1}. ${text.steps[id].title}`}>
              <PageForm
                method="post"
                action={`/demo/rol?naar=${encodeURIComponent(href)}`}
                className="stack stack--tight"
              >
                <p>{text.steps[id].text}</p>
                <p className="quiet">
                  <strong>{text.look}:</strong> {text.steps[id].look}
                </p>
                <input type="hidden" name="lidmaatschap" value={membershipId} />
                <p>
                  <Button kind="secondary">{text.go(who)}</Button>
                </p>
              </PageForm>
            </Panel>
          </li>
        ))}
      </ol>
    </Page>
  );
}
