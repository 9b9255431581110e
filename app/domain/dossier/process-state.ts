import type { Assessment } from "../handreiking/assessment";
import { type EvaluateOptions, evaluate } from "../handreiking/evaluate";
import type { Facts } from "../handreiking/facts";
import type { Handreiking } from "../handreiking/model";
import type { Track } from "../handreiking/reserved";
import { type StepStatus, steps } from "../handreiking/steps";
import { type DecisionClock, decisionClock } from "../handreiking/steps-decision";
import type { MilestoneDate, TermContext } from "../handreiking/steps-due";
import { type SubmissionCheck, submissionCheck } from "../handreiking/steps-submission";
import { equatedDays } from "../time/equated-days";
import type { LocalDate } from "../time/local-date";
import type { Suspension } from "../time/suspension";
import type { DossierTrack } from "./status";

export type ProcessInput = {
  handreiking: Handreiking;
  facts: Facts;
  track: DossierTrack;
  confirmedClass: string | null;
  milestones: readonly MilestoneDate[];
  suspensions: readonly Suspension[];
  extension: TermContext["extension"];
  /** The day on which a written notice of default came in, if any. */
  noticeOn: LocalDate | null;
  firstDay: LocalDate;
  lastDay: LocalDate;
  today: LocalDate;
  /** The day of the change that gave work anew, if one did. */
  workAnewSince: LocalDate | null;
};

export type ProcessState = {
  assessment: Assessment;
  steps: readonly StepStatus[];
  clock: DecisionClock | null;
  submission: SubmissionCheck | null;
};

/** The word that the handreiking has for a dossier's track. */
export const trackInRules: Readonly<Record<DossierTrack, Track>> = { melding: "melding", permit: "vergunning" };

/**
 * Where a dossier stands by the rules it keeps: what they say of its facts, where each step is, how long there is to
 * decide. Derived from what is recorded, never stored. The days of the evenement itself are milestones too.
 */
export function processState(input: ProcessInput): ProcessState {
  const { handreiking, facts, today } = input;
  const milestones = allMilestones(input);
  const happened = milestones.filter((milestone) => !("on" in milestone) || milestone.on <= today);
  const options: EvaluateOptions = {
    track: trackInRules[input.track],
    milestones: [...new Set(happened.map((milestone) => milestone.id))],
    ...(input.confirmedClass === null ? {} : { confirmedClass: input.confirmedClass }),
  };
  const assessment = evaluate(handreiking, facts, options);
  const context = {
    assessment,
    milestones,
    suspensions: input.suspensions,
    extension: input.extension,
    today,
    equated: equatedDays,
    workAnewSince: input.workAnewSince,
  };
  return {
    assessment,
    steps: steps(handreiking, context),
    clock: decisionClock(handreiking, context, {
      endsIn: input.track === "melding" ? "melding_beoordeeld" : "besluit_bekend",
      noticeOn: input.noticeOn,
    }),
    submission: submissionCheck(handreiking, context),
  };
}

function allMilestones({ milestones, firstDay, lastDay }: ProcessInput): readonly MilestoneDate[] {
  return [...milestones, { id: "evenement_start", on: firstDay }, { id: "evenement_einde", on: lastDay }];
}
