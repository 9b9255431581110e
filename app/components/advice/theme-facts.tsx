import { adviceText as text } from "~/copy/nl/advice/advice-text";
import type { FactView } from "~/server/queries/advice/theme-views.server";
import { AnswerValue } from "../answer-value";
import { FactList } from "../fact-list";

type Props = { facts: readonly FactView[]; stacked?: boolean };

/** What the organiser answered, question by question. Where themes stand below each other, rows are shown once. */
export function ThemeFacts({ facts, stacked }: Props) {
  if (facts.length === 0) return <p className="quiet">{text.noFacts}</p>;
  return (
    <FactList
      layout={stacked ? "stacked" : "beside"}
      facts={facts.map(({ term, answer, shownAt }) => ({
        term,
        value:
          answer.kind === "rows" && shownAt !== null && !stacked ? (
            <span className="quiet">{text.shownAt(shownAt)}</span>
          ) : (
            <AnswerValue answer={answer} />
          ),
      }))}
    />
  );
}
