import { obstacleWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";

/** The label of every field of a decision, in the order of the form. */
export function decisionLabels({ mode, obstacles, negative, advised }: DecisionPage): Record<string, string> {
  const about = mode === "review" ? "revised" : "refused";
  const rows = [
    ["kind", text.kind],
    ...obstacles.map(({ id, obstacle, service }) => [
      `departure-${id}`,
      text.departure(obstacleWords(obstacle, service).title),
    ]),
    ...negative.map(({ id, service }) => [`departure-advice_negative:${id}`, text.negative(service)]),
    ["considerations", text.considerations],
    ["grounds", text.groundsLabel[about]],
    ["heard", text.heardLabel[about]],
    ["heardOn", text.heardOn[about]],
    ["hearing", text.hearing[about]],
    ...advised.flatMap(({ id, number }) => [
      [`treatment-${id}`, text.treatment(number)],
      [`text-${id}`, text.newText(number)],
      [`reason-${id}`, text.reason(number)],
    ]),
    ["publicationText", text.publication],
  ];
  return Object.fromEntries(rows);
}
