import { checkText } from "~/copy/nl/form/check-words";
import type { AnswerInWords } from "~/domain/form/answer-in-words";
import type { Text } from "~/domain/handreiking/model";
import { AnswerValue } from "../answer-value";
import { FactList } from "../fact-list";
import { Panel } from "../panel";
import { questionAnchor } from "./form-api";

type Props = {
  title: Text;
  answers: readonly { id: string; label: Text; answer: AnswerInWords | null }[];
  /** Where an answer can be changed; none on a copy. */
  changeHref?: string;
};

/** The answers of one part of the form in words. */
export function AnsweredSection({ title, answers, changeHref }: Props) {
  return (
    <Panel title={title.nl}>
      <FactList
        layout={changeHref ? "beside" : "stacked"}
        facts={answers.map(({ id, label, answer }) => ({
          term: label.nl,
          value: answer && <AnswerValue answer={answer} />,
          ...(changeHref ? { change: { href: `${changeHref}#${questionAnchor(id)}`, label: checkText.change } } : {}),
        }))}
      />
    </Panel>
  );
}
