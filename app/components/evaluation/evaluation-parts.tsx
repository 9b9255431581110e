import { evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import type { EvaluationView } from "~/server/queries/evaluation/evaluation-view.server";
import { Panel } from "../panel";
import { EarlierLessons } from "./earlier-lessons";
import { EvaluationForm, type EvaluationResult } from "./evaluation-form";
import { OtherEvaluation } from "./other-evaluation";

type Props = { view: EvaluationView; result: EvaluationResult; showOthers: boolean };

/** Everything about how an evenement went: the reader's own form, what others said, what earlier editions taught. */
export function EvaluationParts({ view, result, showOthers }: Props) {
  return (
    <>
      {view.mayWrite ? (
        <EvaluationForm view={view} result={result} />
      ) : (
        view.isParty && (
          <Panel title={text.own}>
            <p>{view.hasEnded ? text.closed : text.notYet}</p>
          </Panel>
        )
      )}
      {showOthers && (
        <Panel title={view.isParty ? text.others : text.parties}>
          {view.others.length === 0 && <p className="quiet">{view.isParty ? text.othersNone : text.partiesNone}</p>}
          {view.others.map((evaluation) => (
            <OtherEvaluation key={evaluation.id} evaluation={evaluation} conditions={view.conditions} />
          ))}
        </Panel>
      )}
      <EarlierLessons lessons={view.earlier} />
    </>
  );
}
