import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ToEvaluateScreen } from "~/components/evaluation/to-evaluate-screen";
import { evaluationText } from "~/copy/nl/evaluation/evaluation-text";
import { requireContext } from "~/server/http/require-context.server";
import { granted } from "~/server/http/respond.server";
import { readToEvaluate } from "~/server/queries/evaluation/to-evaluate.server";

export const meta: MetaFunction = () => [{ title: evaluationText.listTitle }];

export async function loader(route: LoaderFunctionArgs) {
  return granted(await readToEvaluate(await requireContext(route)));
}

export default function ToEvaluate() {
  return <ToEvaluateScreen page={useLoaderData<typeof loader>()} />;
}
