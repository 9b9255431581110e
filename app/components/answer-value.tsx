import { answerLines } from "~/copy/nl/form/answer-words";
import type { AnswerInWords } from "~/domain/form/answer-in-words";

type Rows = Extract<AnswerInWords, { kind: "rows" }>;

/** An answer as people read it: lines of text, or for repeated rows a block a row. */
export function AnswerValue({ answer }: { answer: AnswerInWords }) {
  if (answer.kind === "rows") return <AnswerRows {...answer} />;
  return (
    <>
      {answerLines(answer).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one answer never move
        <span className="answer-line" key={index}>
          {line}
        </span>
      ))}
    </>
  );
}

function AnswerRows({ rowName, rows }: Rows) {
  return (
    <ul className="answer-rows">
      {rows.map((cells, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer never move
        <li key={index}>
          <span className="answer-rows__name">
            {rowName.nl} {index + 1}
          </span>
          <dl className="answer-rows__cells">
            {cells.map(({ label, answer }) => (
              <div key={label.nl}>
                <dt>{label.nl}</dt>
                <dd>{answerLines(answer).join(", ")}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
