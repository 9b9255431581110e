import { dossierWords } from "~/copy/nl/form/dossier-words";
import { can } from "~/domain/access/actions";
import { type DecisionDocument, decisionDocumentOf } from "~/domain/documents/decision-document";
import { isEnded } from "~/domain/dossier/is-ended";
import type { DecisionKind, DossierTrack, Status } from "~/domain/dossier/status";
import { transitionsOpenTo } from "~/domain/dossier/transitions";
import type { StepState } from "~/domain/handreiking/steps";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { decisionsOfDossier } from "../../data/decisions.server";
import { type DossierState, dossierState } from "../../data/dossier-state.server";
import { findDossierWithSurroundings } from "../../data/dossier-surroundings.server";
import { evaluationOf } from "../../data/evaluations.server";
import { messagesOf } from "../../data/messages.server";
import { isOpenSupplement } from "../../data/suspensions.server";
import { type FileView, fileViews } from "../dossier/attachments.server";
import { gemeenteName } from "../dossier/dossier-head.server";
import type { MessageView } from "../dossier/messages-page.server";
import { type ExcuseView, excuseView } from "../excuse-view.server";
import { movesOf, type OwnMove } from "./own-moves.server";

export type OwnStep = {
  id: string;
  name: string;
  /** The number that the method gives it, by which everybody speaks of it; null for a step between numbers. */
  number: number | null;
  state: "done" | "current" | "coming" | "skipped";
  date: string | null;
};

export type OwnDossierPage = {
  id: string;
  reference: string;
  revision: number;
  applicationId: string;
  name: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  track: DossierTrack;
  isPassage: boolean;
  status: Status;
  outcome: DecisionKind | null;
  words: ReturnType<typeof dossierWords>;
  underReview: boolean;
  /** What the gemeente asked to supplement and by when. */
  supplement: {
    items: string[];
    explanation: string;
    /** The last day, which an outage may have moved. */
    termEndsOn: string;
    isOver: boolean;
    excuse: ExcuseView | null;
  } | null;
  decideBy: string | null;
  /** What moved that day, as the gemeente must tell (Awb art. 4:15 lid 3, APV 1:2). */
  moved: OwnMove[];
  /** The application came in late because of an outage. */
  excuse: ExcuseView | null;
  steps: OwnStep[];
  decisions: { id: string; kind: DecisionKind; on: string; considerations: string }[];
  /** The decision as a document; null while there is none. */
  decisionDocument: DecisionDocument | null;
  messages: MessageView[];
  files: FileView[];
  versions: number;
  may: {
    withdraw: boolean;
    cancel: boolean;
    change: boolean;
    supplement: boolean;
    copy: boolean;
    evaluate: "first" | "again" | null;
  };
};

/** The organiser's own dossier in plain words: where it stands, what happens when, what is asked. */
export async function readOwnDossier(ctx: Context, reference: string): Promise<Outcome<OwnDossierPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const found = await findDossierWithSurroundings(ctx.read, ctx.actor, reference);
  if (found === null) return refuse("not_found");
  const { dossier } = found;
  const state = await dossierState(ctx.read, ctx, dossier, found.surroundings);
  const messages = await messagesOf(ctx.read, dossier.id);
  const { id, revision, name, firstDay, lastDay, track, status, outcome } = dossier;
  return ok({
    id,
    reference: dossier.reference,
    revision,
    applicationId: state.version.applicationId,
    name,
    gemeente: gemeenteName(state.rules.handreiking, dossier.gemeenteCode),
    firstDay,
    lastDay,
    track,
    isPassage: dossier.kind === "passage",
    status,
    outcome,
    words: dossierWords({ ...dossier, underReview: state.transitionFacts.underReview }),
    underReview: state.transitionFacts.underReview,
    supplement: supplementOf(state),
    moved: isUndecided(status) ? movesOf(state) : [],
    excuse: excuseView(state.excuse),
    decideBy: isUndecided(status) ? (state.clock?.clock.lastDay.due ?? null) : null,
    steps: stepsOf(state),
    decisions: (await decisionsOfDossier(ctx.read, id)).map((decision) => ({
      id: decision.id,
      kind: decision.kind,
      on: decision.decidedOn,
      considerations: decision.considerations,
    })),
    decisionDocument: decisionDocumentOf(outcome),
    messages: messages
      .filter(({ audience }) => audience === "organiser")
      .map(({ id: messageId, text, authorName, sentAt, authorId }) => ({
        id: messageId,
        text,
        by: authorName,
        at: sentAt,
        isOwn: authorId === ctx.actor.userId,
      })),
    files: fileViews(state),
    versions: state.version.number,
    may: { ...mayOf(ctx, state), evaluate: await evaluationToGive(ctx, state) },
  });
}

const isUndecided = (status: Status): boolean => !["decided", "evaluated", "closed", "withdrawn"].includes(status);

function supplementOf({ suspensions, dossier, supplement }: DossierState): OwnDossierPage["supplement"] {
  const open = suspensions.filter(isOpenSupplement);
  if (supplement === null || !supplement.isOpen || !isUndecided(dossier.status)) return null;
  return {
    items: open.flatMap(({ items }) => items),
    explanation: open
      .map(({ explanation }) => explanation)
      .filter((text) => text !== "")
      .join("\n\n"),
    termEndsOn: supplement.lastDay,
    isOver: supplement.isOver,
    excuse: excuseView(supplement.continued),
  };
}

const stateInView: Partial<Record<StepState, OwnStep["state"]>> = {
  done: "done",
  done_late: "done",
  open: "current",
  late: "current",
  waiting: "coming",
};

/** The steps that certainly belong to this evenement, without the working terms of the gemeente. */
function stepsOf({ steps, dossier }: DossierState): OwnStep[] {
  const ended = isEnded(dossier);
  return steps.flatMap((step) => {
    const state = stateInView[step.state];
    if (state === undefined) return [];
    const own = step.by === "organisator" || step.doneAt === "besluit_bekend" || step.doneAt === "melding_beoordeeld";
    const date = state === "done" ? step.doneOn : own ? (step.due?.due ?? null) : null;
    const { name, number } = step;
    return [{ id: step.step, name, number, state: ended && state !== "done" ? "skipped" : state, date }];
  });
}

function mayOf(
  { actor, today }: Context,
  { dossier, suspensions }: DossierState,
): Omit<OwnDossierPage["may"], "evaluate"> {
  const open = transitionsOpenTo(dossier, actor.role);
  const asked = suspensions.some(isOpenSupplement) && isUndecided(dossier.status);
  const isAhead = dossier.lastDay >= today;
  const isLead = dossier.kind === "lead";
  return {
    withdraw: isLead && open.includes("withdraw"),
    cancel: isLead && open.includes("cancel"),
    change: isLead && isAhead && !isEnded(dossier) && dossier.status !== "evaluated",
    supplement: isLead && asked && isAhead,
    copy: isLead,
  };
}

/** Whether the organiser can still tell how it went, for the first time or again. */
async function evaluationToGive(
  { actor, today, read }: Context,
  { dossier }: DossierState,
): Promise<OwnDossierPage["may"]["evaluate"]> {
  const isOver = dossier.kind === "lead" && dossier.outcome === "granted" && dossier.lastDay < today;
  if (!isOver || dossier.status === "closed") return null;
  return (await evaluationOf(read, dossier.id, actor.organisation.id)) === null ? "first" : "again";
}
