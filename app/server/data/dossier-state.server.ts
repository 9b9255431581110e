import { and, count, eq, inArray, isNull, ne, notInArray } from "drizzle-orm";
import { type RequestState, requestStates } from "~/domain/advice/holding";
import { isDropped } from "~/domain/advice/is-dropped";
import { closedFacts, type TransitionFacts } from "~/domain/dossier/guards";
import { milestonesInForce } from "~/domain/dossier/milestones-in-force";
import { type ProcessState, processState } from "~/domain/dossier/process-state";
import { withinMandate } from "~/domain/permit/mandate";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import type { Suspension } from "~/domain/time/suspension";
import { decision, dossier as dossierTable, review, suspension } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";
import { type AdviceRecord, type AdviceRequestRecord, adviceOn, requestsOf } from "./advice-requests.server";
import {
  type ApplicationVersionRecord,
  type FileVersionRecord,
  filesOfVersion,
  newestApplicationVersion,
} from "./applications.server";
import type { DossierRecord } from "./dossiers.server";
import { milestonesOf } from "./milestones.server";

export type SuspensionRecord = typeof suspension.$inferSelect;

/** A dossier with all that decides what may happen to it next. */
export type DossierState = ProcessState & {
  dossier: DossierRecord;
  rules: RuleSet;
  version: ApplicationVersionRecord;
  files: readonly FileVersionRecord[];
  suspensions: readonly SuspensionRecord[];
  requests: readonly RequestState<AdviceRequestRecord, AdviceRecord>[];
  transitionFacts: TransitionFacts;
};

/** Reads everything that the acts on a dossier are decided by, at the moment of the context. */
export async function dossierState(read: Reader, ctx: Context, dossier: DossierRecord): Promise<DossierState> {
  if (dossier.applicationId === null || dossier.handreikingVersionId === null) {
    throw new Error(`dossier ${dossier.id} has no application yet`);
  }
  const rules = ctx.app.rules.byVersion(dossier.handreikingVersionId, dossier.localLayerVersionId);
  const version = await newestApplicationVersion(read, dossier.applicationId);
  const files = await filesOfVersion(read, version);
  const suspensions = read.select().from(suspension).where(eq(suspension.dossierId, dossier.id)).all();
  const process = processState({
    handreiking: rules.handreiking,
    facts: version.facts,
    track: dossier.track,
    confirmedClass: dossier.confirmedClass,
    milestones: milestonesInForce(dossier.status, await milestonesOf(read, dossier.id)),
    suspensions: suspensions.map(inDomain),
    firstDay: localDate(dossier.firstDay),
    lastDay: localDate(dossier.lastDay),
    today: ctx.today,
  });
  const records = await requestsOf(read, dossier.id);
  const given = await adviceOn(
    read,
    records.map((request) => request.id),
  );
  const requests = requestStates(rules.handreiking, records, given, {
    answers: version.answers,
    facts: version.facts,
    files,
  });
  const base = { ...process, dossier, rules, version, files, suspensions, requests };
  return { ...base, transitionFacts: transitionFacts(read, ctx, base) };
}

const inDomain = (record: SuspensionRecord): Suspension => ({
  ground: "supplement",
  requestedOn: localDate(record.askedOn),
  termEnds: localDate(record.termEndsOn),
  endedOn: record.answeredOn === null ? null : localDate(record.answeredOn),
});

const openStatuses = ["concept", "asked", "in_progress", "more_information"];

function transitionFacts(read: Reader, ctx: Context, state: Omit<DossierState, "transitionFacts">): TransitionFacts {
  const { dossier, rules, requests, assessment } = state;
  const single = requests.filter(({ request }) => request.kind === "single" && request.status !== "withdrawn");
  const joint = requests.find(({ request }) => request.kind === "joint" && request.status !== "withdrawn");
  // A request that the officer left out or withdrew with a reason was dealt with as well as one that was answered.
  const asked = new Set(
    requests
      .filter(({ request }) => request.kind === "single" && (request.status !== "concept" || isDropped(request)))
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
    undecidedPassages: undecidedPassages(read, dossier),
    withinMandate: withinMandate(rules.handreiking, dossier.confirmedClass, ctx.actor.role),
    ...supplementTerms(state.suspensions, ctx.today),
    withinLocalTerm: withinLocalTerm(state),
    underReview: isUnderReview(read, dossier.id),
    evenementEnded: dossier.lastDay < ctx.today,
    evaluationStepApplies: state.steps.some((step) => step.doneAt === "geevalueerd" && step.state !== "not_applicable"),
  };
}

function undecidedPassages(read: Reader, dossier: DossierRecord): number {
  const row = read
    .select({ number: count() })
    .from(dossierTable)
    .where(
      and(
        eq(dossierTable.editionId, dossier.editionId),
        eq(dossierTable.kind, "passage"),
        ne(dossierTable.id, dossier.id),
        notInArray(dossierTable.status, ["decided", "closed", "withdrawn"]),
      ),
    )
    .get();
  return row?.number ?? 0;
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

function isUnderReview(read: Reader, dossierId: string): boolean {
  return (
    read
      .select({ id: review.id })
      .from(review)
      .where(and(eq(review.dossierId, dossierId), isNull(review.settledAt)))
      .get() !== undefined
  );
}

/** Decisions of a dossier, oldest first. */
export async function decisionsOf(read: Reader, dossierIds: readonly string[]) {
  return read
    .select()
    .from(decision)
    .where(inArray(decision.dossierId, [...dossierIds]))
    .orderBy(decision.number)
    .all();
}
