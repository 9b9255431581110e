import { copiedText, learntSentence } from "~/copy/nl/form/copied-words";
import type { Learnt } from "~/domain/evaluation/learnt";

/** What was learnt at the last edition, before the question that it bears on. */
export function LearntLines({ learnt }: { learnt: readonly Learnt[] }) {
  return (
    <div className="learnt">
      <p className="learnt__title">{copiedText.learnt}</p>
      {learnt.map(learntSentence).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
