import { isFallen } from "~/domain/advice/fall-away";
import { type RequestState, requestStates } from "~/domain/advice/holding";
import { isDropped } from "~/domain/advice/is-dropped";
import { closedFacts, type TransitionFacts } from "~/domain/dossier/guards";
import { milestonesInForce } from "~/domain/dossier/milestones-in-force";
import { type ProcessState, processState } from "~/domain/dossier/process-state";
import { withinMandate } from "~/domain/permit/mandate";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import type { Suspension } from "~/domain/time/suspension";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";
import { type AdviceRecord, type AdviceRequestRecord, requestsWithAdvice } from "./advice-requests.server";
import type { ApplicationVersionRecord, FileVersionRecord } from "./applications.server";
import { type DossierSurroundings, type SuspensionRecord, surroundingsOf } from "./dossier-surroundings.server";
import type { DossierRecord } from "./dossiers.server";

/** A dossier with all that decides what may happen to it next. */
export type DossierState = ProcessState & {
  dossier: DossierRecord;
  surroundings: DossierSurroundings;
  rules: RuleSet;
  version: ApplicationVersionRecord;
  files: readonly FileVersionRecord[];
  suspensions: readonly SuspensionRecord[];
  /** What an officer ruled on differences in free text; they no longer make advice expire. */
  rulings: DossierSurroundings["rulings"];
  requests: readonly RequestState<AdviceRequestRecord, AdviceRecord>[];
  /** Every version of the advice on those requests, newest first. */
  advice: readonly AdviceRecord[];
  transitionFacts: TransitionFacts;
};

/** Reads everything that the acts on a dossier are decided by, at the moment of the context, in two statements. */
export async function dossierState(
  read: Reader,
  ctx: Context,
  dossier: DossierRecord,
  known?: DossierSurroundings,
): Promise<DossierState> {
  if (dossier.applicationId === null || dossier.handreikingVersionId === null) {
    throw new Error(`dossier ${dossier.id} has no application yet`);
  }
  const rules = ctx.app.rules.byVersion(dossier.handreikingVersionId, dossier.localLayerVersionId);
  const surroundings = known ?? (await surroundingsOf(read, dossier.id));
  const { version, files, milestones, suspensions, rulings } = surroundings;
  const process = processState({
    handreiking: rules.handreiking,
    facts: version.facts,
    track: dossier.track,
    confirmedClass: dossier.confirmedClass,
    milestones: milestonesInForce(dossier.status, milestones),
    suspensions: suspensions.map(inDomain),
    firstDay: localDate(dossier.firstDay),
    lastDay: localDate(dossier.lastDay),
    today: ctx.today,
  });
  const asked = await requestsWithAdvice(read, dossier.id);
  const requests = requestStates(rules.handreiking, asked.requests, asked.advice, {
    answers: version.answers,
    facts: version.facts,
    files,
    rulings,
  });
  const { advice } = asked;
  const base = { ...process, dossier, surroundings, rules, version, files, suspensions, rulings, requests, advice };
  return { ...base, transitionFacts: transitionFacts(ctx, base) };
}

const inDomain = (record: SuspensionRecord): Suspension => ({
  ground: "supplement",
  requestedOn: localDate(record.askedOn),
  termEnds: localDate(record.termEndsOn),
  endedOn: record.answeredOn === null ? null : localDate(record.answeredOn),
});

const openStatuses = ["concept", "asked", "in_progress", "more_information"];

function transitionFacts(ctx: Context, state: Omit<DossierState, "transitionFacts">): TransitionFacts {
  const { dossier, surroundings, rules, requests, assessment } = state;
  const single = requests.filter(({ request }) => request.kind === "single" && request.status !== "withdrawn");
  const joint = requests.find(({ request }) => request.kind === "joint" && request.status !== "withdrawn");
  // A request that the officer left out or withdrew with a reason was dealt with as well as one that was answered; one
  // that closed by itself was not.
  const asked = new Set(
    requests
      .filter(({ request }) => request.kind === "single" && !isFallen(request))
      .filter(({ request }) => request.status !== "concept" || isDropped(request))
      .map(({ request }) => request.serviceId),
  );
  const needed = assessment.services.filter((service) => service.outcome === "ja").map((service) => service.service);
  return {
    ...closedFacts,
    classConfirmed: dossier.confirmedClass !== null,
    missingAdvice: dossier.track === "melding" ? [] : needed.filter((service) => !asked.has(service)),
    openRequests: single
      .filter(({ request }) => openStatuses.includes(request.status) && !isDropped(request))
      .map(({ request }) => request.serviceId),
    expiredAdvice: single
      .filter(({ request, holding }) => request.status === "given" && holding === null)
      .map(({ request }) => request.serviceId),
    jointAdviceMissing: assessment.joint?.outcome === "ja" && (joint === undefined || joint.holding === null),
    undecidedPassages: surroundings.undecidedPassages,
    withinMandate: withinMandate(rules.handreiking, dossier.confirmedClass, ctx.actor.role),
    ...supplementTerms(state.suspensions, ctx.today),
    withinLocalTerm: withinLocalTerm(state),
    unreadWarnings: surroundings.unreadWarnings,
    underReview: surroundings.openReview !== null,
    evenementEnded: dossier.lastDay < ctx.today,
    evaluationStepApplies: state.steps.some((step) => step.doneAt === "geevalueerd" && step.state !== "not_applicable"),
  };
}

/** Awb 4:5 lid 4: not treating is announced within four weeks after the term, or after an insufficient supplement. */
function supplementTerms(suspensions: readonly SuspensionRecord[], today: LocalDate) {
  const last = suspensions.toSorted((one, other) => one.askedAt - other.askedAt).at(-1);
  if (last === undefined) return { supplementUnused: false, withinFourWeeks: false };
  const ended = localDate(last.answeredOn ?? last.termEndsOn);
  return { supplementUnused: ended < today || last.answeredOn !== null, withinFourWeeks: today <= addDays(ended, 28) };
}

function withinLocalTerm({ clock }: ProcessState): boolean {
  return clock === null || !clock.clock.late;
}
