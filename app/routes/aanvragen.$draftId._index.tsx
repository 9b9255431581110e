import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { TaskListScreen } from "~/components/form/task-list-screen";
import { formText } from "~/copy/nl/form/pages";
import { openDraftPage } from "~/server/http/open-draft-page.server";
import { requireContext } from "~/server/http/require-context.server";
import { readTaskList } from "~/server/queries/form/task-list.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.draft.name || formText.unnamed }];

export async function loader(route: LoaderFunctionArgs) {
  const ctx = await requireContext(route);
  const draftId = route.params.draftId ?? "";
  return openDraftPage(draftId, await readTaskList(ctx, draftId));
}

export default function Draft() {
  const [search] = useSearchParams();
  return <TaskListScreen page={useLoaderData<typeof loader>()} mailed={search.get("gemaild")} />;
}
