import { adviceText as text } from "~/copy/nl/advice/advice-text";
import type { FactView } from "~/server/queries/advice/theme-views.server";
import { AnswerValue } from "../answer-value";
import { FactList } from "../fact-list";

/** What the organiser answered, question by question. */
export function ThemeFacts({ facts, stacked }: { facts: readonly FactView[]; stacked?: boolean }) {
  if (facts.length === 0) return <p className="quiet">{text.noFacts}</p>;
  return (
    <FactList
      layout={stacked ? "stacked" : "beside"}
      facts={facts.map(({ term, answer }) => ({ term, value: <AnswerValue answer={answer} /> }))}
    />
  );
}
