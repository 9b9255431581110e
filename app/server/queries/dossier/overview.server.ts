import { sourceText } from "~/copy/nl/explanation";
import { objectionSentence, penaltySentence, termSentences } from "~/copy/nl/terms";
import { can } from "~/domain/access/actions";
import { isDropped } from "~/domain/advice/is-dropped";
import { isEnded } from "~/domain/dossier/is-ended";
import { type ToDo, thingsToDo } from "~/domain/dossier/things-to-do";
import { transitionsOpenTo } from "~/domain/dossier/transitions";
import type { StepState, StepStatus } from "~/domain/handreiking/steps";
import { type Outcome, ok } from "~/domain/outcome";
import { daysBetween, localDate } from "~/domain/time/local-date";
import { roomForObjection } from "~/domain/time/room-for-objection";
import type { Context } from "../../context.server";
import { historyOf } from "../../data/dossier-history.server";
import type { DossierState } from "../../data/dossier-state.server";
import { type EarlierLesson, earlierLessons } from "../../data/evaluations.server";
import { type FileView, fileViews, missingAttachments } from "./attachments.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames, type TimelineItem, timelineOf } from "./timeline.server";

export type StepView = {
  id: string;
  name: string;
  number: number | null;
  state: "done" | "current" | "coming" | "skipped" | "missed";
  isLate: boolean;
  date: string | null;
};

export type DeadlineView = {
  id: string;
  label: string;
  date: string;
  daysLeft: number;
  /** How the day came about, sentence by sentence. */
  why: string[];
  sources: string[];
};

export type OverviewPage = {
  head: DossierHead;
  toDo: readonly ToDo[];
  services: Record<string, string>;
  steps: StepView[];
  deadlines: DeadlineView[];
  /** About the decision as a whole: room for objection, penalty. */
  notes: string[];
  parties: Pick<DossierState["surroundings"], "organiser" | "handlerName">;
  asked: { service: string; status: string }[];
  attachments: FileView[];
  missing: string[];
  recent: TimelineItem[];
  /** Lessons of earlier editions of the same evenement. */
  earlier: readonly EarlierLesson[];
  facts: { place: string; receivedOn: string | null; versionNumber: number; rules: string };
  may: {
    handle: boolean;
    assign: boolean;
    takeOrLeave: "take" | "leave" | null;
    cancel: boolean;
    seeOrganiser: boolean;
  };
};

const shownEntries = 6;

/** Where a dossier stands and what it asks of this reader. */
export async function readOverview(ctx: Context, reference: string): Promise<Outcome<OverviewPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { dossier, surroundings, version, rules } = state;
  const services = Object.fromEntries(rules.handreiking.services.map(({ id, name }) => [id, name]));
  const entries = await historyOf(ctx.read, dossier.id, 4 * shownEntries);
  return ok({
    head,
    toDo: thingsToDo({
      actor: ctx.actor,
      dossier,
      requests: visibleRequests(ctx, state).map((request) => ({
        ...request,
        dueOn: request.dueOn === null ? null : localDate(request.dueOn),
      })),
      supplement: supplementOf(state),
      facts: state.transitionFacts,
      today: ctx.today,
    }),
    services,
    steps: stepsOf(state),
    deadlines: isEnded(dossier) || dossier.status === "evaluated" ? [] : deadlinesOf(ctx, state),
    notes: notesOf(ctx, state),
    parties: knownParties(ctx, surroundings),
    asked: visibleRequests(ctx, state)
      .filter(({ status }) => status !== "concept" && status !== "withdrawn")
      .map(({ serviceId, status }) => ({ service: serviceNames(rules.handreiking)(serviceId), status })),
    attachments: fileViews(state),
    missing: missingAttachments(state),
    recent: timelineOf(ctx.actor, state, entries).slice(0, shownEntries),
    earlier: await earlierLessons(ctx, dossier),
    facts: {
      place: dossier.place,
      receivedOn: dossier.receivedOn,
      versionNumber: version.number,
      rules: `${rules.handreiking.title}, versie ${rules.handreiking.version}`,
    },
    may: mayOf(ctx, state),
  });
}

/** How to reach the organiser is for the gemeente that deals with them. */
function knownParties(
  { actor }: Context,
  { organiser, handlerName }: DossierState["surroundings"],
): OverviewPage["parties"] {
  if (can(actor, "note.read")) return { organiser, handlerName };
  return { organiser: { ...organiser, email: null, phone: null }, handlerName };
}

/** A concept is known to the gemeente alone. */
function visibleRequests({ actor }: Context, { requests }: DossierState) {
  return requests
    .map(({ request }) => request)
    .filter((request) => request.status !== "concept" || (can(actor, "note.read") && !isDropped(request)));
}

function supplementOf({ supplement }: DossierState) {
  if (supplement === null || !supplement.isOpen) return null;
  const { lastDay, isOver, notTreatUntil } = supplement;
  return { termEndsOn: lastDay, isOver, notTreatUntil };
}

const stateInView: Record<StepState, StepView["state"]> = {
  not_applicable: "skipped",
  maybe: "coming",
  waiting: "coming",
  open: "current",
  late: "current",
  done: "done",
  done_late: "done",
};

/** The steps of the method that concern this dossier; those of the other track are no part of it. */
function stepsOf({ steps, dossier }: DossierState): StepView[] {
  const ended = isEnded(dossier);
  return steps
    .filter((step) => step.state !== "not_applicable" || step.number !== null)
    .filter((step) => dossier.track === "permit" || step.state !== "not_applicable")
    .map((step) => {
      const state = stateInView[step.state];
      return {
        id: step.step,
        name: step.name,
        number: step.number,
        state: stateAtEnd(dossier, state),
        isLate: !ended && (step.state === "done_late" || (step.state === "late" && dossier.status !== "evaluated")),
        date: state === "done" ? step.doneOn : (step.due?.due ?? null),
      };
    });
}

/** What was not done before a dossier ended is not needed any more; before an evaluation it was left out. */
function stateAtEnd(dossier: DossierState["dossier"], state: StepView["state"]): StepView["state"] {
  if (state === "done" || state === "skipped") return state;
  if (isEnded(dossier)) return "skipped";
  return dossier.status === "evaluated" ? "missed" : state;
}

const running: readonly StepState[] = ["open", "late", "waiting"];

function deadlinesOf(ctx: Context, { steps, rules }: DossierState): DeadlineView[] {
  const withDue = steps.filter(
    (step): step is StepStatus & { due: NonNullable<StepStatus["due"]> } =>
      running.includes(step.state) && step.due !== null,
  );
  return withDue
    .map((step) => ({
      id: step.step,
      label: step.name,
      date: step.due.due as string,
      daysLeft: daysBetween(ctx.today, step.due.due),
      why: [...termSentences(step.due)],
      sources: [...new Set(step.sources.map((source) => sourceText(rules.handreiking, source)))],
    }))
    .toSorted((one, other) => one.daysLeft - other.daysLeft);
}

function notesOf(ctx: Context, { clock, dossier }: DossierState): string[] {
  const undecided = !["decided", "evaluated", "closed", "withdrawn"].includes(dossier.status);
  if (clock === null || !undecided || dossier.kind === "passage") return [];
  const penalty = penaltySentence(clock.clock);
  const room =
    dossier.track === "permit" ? [objectionSentence(roomForObjection(localDate(dossier.firstDay), ctx.today))] : [];
  return penalty === null ? room : [penalty, ...room];
}

function mayOf({ actor }: Context, { dossier }: DossierState): OverviewPage["may"] {
  const handle = can(actor, "dossier.handle");
  const own = dossier.handlerId === actor.userId;
  const open = !isEnded(dossier);
  return {
    handle,
    assign: open && can(actor, "dossier.assign"),
    takeOrLeave: !handle || !open ? null : own ? "leave" : "take",
    cancel: handle && transitionsOpenTo(dossier, actor.role).includes("cancel"),
    seeOrganiser: can(actor, "note.read"),
  };
}
