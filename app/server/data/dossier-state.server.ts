import { isFallen } from "~/domain/advice/fall-away";
import { type RequestState, requestStates } from "~/domain/advice/holding";
import { isDropped } from "~/domain/advice/is-dropped";
import { closedFacts, type TransitionFacts } from "~/domain/dossier/guards";
import { milestonesInForce, workAnewSince } from "~/domain/dossier/milestones-in-force";
import { type ProcessState, processState } from "~/domain/dossier/process-state";
import { type SupplementTerm, supplementTerm } from "~/domain/dossier/supplement-term";
import { termFacts } from "~/domain/dossier/term-facts";
import { lateExcuse } from "~/domain/handreiking/late-excuse";
import { withinMandate } from "~/domain/permit/mandate";
import { localDateAt } from "~/domain/time/instant";
import { localDate } from "~/domain/time/local-date";
import type { ContinuedTerm } from "~/domain/time/outage";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";
import { type AdviceRecord, type AdviceRequestRecord, requestsWithAdvice } from "./advice-requests.server";
import type { ApplicationVersionRecord, FileVersionRecord } from "./applications.server";
import { type DossierSurroundings, surroundingsOf } from "./dossier-surroundings.server";
import type { DossierRecord } from "./dossiers.server";
import { type SuspensionRecord, suspensionInDomain } from "./suspensions.server";

/** A dossier with all that decides what may happen to it next. */
export type DossierState = ProcessState & {
  dossier: DossierRecord;
  surroundings: DossierSurroundings;
  rules: RuleSet;
  version: ApplicationVersionRecord;
  files: readonly FileVersionRecord[];
  suspensions: readonly SuspensionRecord[];
  /** The newest request to supplement; null when there was none. */
  supplement: SupplementTerm | null;
  /** Why an application that came in late is excused; null when it is not, or was on time. */
  excuse: ContinuedTerm | null;
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
  const { version, files, milestones, suspensions, rulings, extension, notice, outages } = surroundings;
  const inDomain = suspensions.map(suspensionInDomain);
  const process = processState({
    handreiking: rules.handreiking,
    facts: version.facts,
    track: dossier.track,
    // A permit under review is judged by the class that the change leads to, so that its advice is asked as well.
    confirmedClass: surroundings.openReview?.proposedClass ?? dossier.confirmedClass,
    milestones: milestonesInForce(dossier.status, milestones),
    suspensions: inDomain,
    extension:
      extension === null
        ? null
        : {
            decidedOn: localDate(extension.decidedOn),
            length: { amount: extension.amount, unit: extension.unit },
          },
    noticeOn: notice === null ? null : localDate(notice.receivedOn),
    firstDay: localDate(dossier.firstDay),
    lastDay: localDate(dossier.lastDay),
    today: ctx.today,
    workAnewSince: workAnewSince({
      status: dossier.status,
      milestones,
      isUnderReview: surroundings.openReview !== null,
      newest: { on: localDateAt(version.submittedAt), isFirst: version.number === 1 },
    }),
  });
  const asked = await requestsWithAdvice(read, dossier.id);
  const requests = requestStates(rules.handreiking, asked.requests, asked.advice, {
    answers: version.answers,
    facts: version.facts,
    files,
    rulings,
  });
  const { advice } = asked;
  const supplement = supplementTerm(inDomain, outages, ctx.today);
  const receivedOn = localDate(dossier.receivedOn ?? ctx.today);
  const excuse = lateExcuse(process.submission, receivedOn, outages, ctx.today);
  const derived = { ...process, supplement, excuse };
  const base = { ...derived, dossier, surroundings, rules, version, files, suspensions, rulings, requests, advice };
  return { ...base, transitionFacts: transitionFacts(ctx, base) };
}

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
  const missingAdvice = dossier.track === "melding" ? [] : needed.filter((service) => !asked.has(service));
  return {
    ...closedFacts,
    classConfirmed: dossier.confirmedClass !== null && !leavesClassOpen(state),
    missingAdvice,
    // A concept for a service that must be asked is told once: it was not asked.
    openRequests: single
      .filter(({ request }) => openStatuses.includes(request.status) && !isDropped(request))
      .filter(({ request }) => request.status !== "concept" || !missingAdvice.includes(request.serviceId))
      .map(({ request }) => request.serviceId),
    expiredAdvice: single
      .filter(({ request, holding }) => request.status === "given" && holding === null)
      .map(({ request }) => request.serviceId),
    jointAdviceMissing: assessment.joint?.outcome === "ja" && (joint === undefined || joint.holding === null),
    undecidedPassages: surroundings.undecidedPassages,
    withinMandate: withinMandate(rules.handreiking, dossier.confirmedClass, ctx.actor.role),
    supplementUnused: state.supplement?.isUsedUp ?? false,
    withinFourWeeks: state.supplement !== null && ctx.today <= state.supplement.notTreatUntil,
    ...termFacts({
      clock: state.clock,
      suspensions: state.suspensions.map(suspensionInDomain),
      isExtended: surroundings.extension !== null,
      hasNotice: surroundings.notice !== null,
      today: ctx.today,
    }),
    withinLocalTerm: withinLocalTerm(state),
    unreadWarnings: surroundings.unreadWarnings,
    underReview: surroundings.openReview !== null,
    evenementEnded: dossier.lastDay < ctx.today,
    evaluationStepApplies: state.steps.some((step) => step.doneAt === "geevalueerd" && step.state !== "not_applicable"),
  };
}

function withinLocalTerm({ clock }: ProcessState): boolean {
  return clock === null || !clock.clock.late;
}

/** A change after the permit by which a class that was known is known no longer. */
const leavesClassOpen = ({ dossier, surroundings }: Pick<DossierState, "dossier" | "surroundings">): boolean =>
  dossier.proposedClass !== null && surroundings.openReview !== null && surroundings.openReview.proposedClass === null;
