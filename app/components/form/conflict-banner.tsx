import { answerLine } from "~/copy/nl/form/answer-words";
import { formText } from "~/copy/nl/form/pages";
import { interfaceText } from "~/copy/nl/interface";
import type { AnswerInWords } from "~/domain/form/answer-in-words";
import type { Text } from "~/domain/handreiking/model";
import { Banner } from "../banner";
import { FactList } from "../fact-list";

type Conflict = { id: string; label: Text; theirs: AnswerInWords | null; ours: AnswerInWords | null };

/** What somebody else kept while this person was writing, beside the own answer. */
export function ConflictBanner({ conflicts }: { conflicts: readonly Conflict[] }) {
  return (
    <Banner kind="warning" title={formText.conflictTitle} live>
      <p>{formText.conflictText}</p>
      <FactList
        layout="stacked"
        facts={conflicts.map(({ label, theirs, ours }) => ({
          term: label.nl,
          value: (
            <>
              <span className="answer-line">
                {formText.conflictTheirs}: {answerLine(theirs) || interfaceText.noAnswer}
              </span>
              <span className="answer-line">
                {formText.conflictOurs}: {answerLine(ours) || interfaceText.noAnswer}
              </span>
            </>
          ),
        }))}
      />
    </Banner>
  );
}
