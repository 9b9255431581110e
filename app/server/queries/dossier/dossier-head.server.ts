import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { reviewStepSentence, reviewText } from "~/copy/nl/dossier/review-text";
import { dossierStatusWords, type Words } from "~/copy/nl/dossier/status-words";
import { type Action, can } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import { reviewSteps } from "~/domain/dossier/review-steps";
import type { DossierKind, DossierTrack, Status } from "~/domain/dossier/status";
import type { Handreiking } from "~/domain/handreiking/model";
import type { LocalDate } from "~/domain/time/local-date";
import { isSuspendedOn, type SuspensionGround, suspendedPeriod } from "~/domain/time/suspension";
import type { Context } from "../../context.server";
import type { DossierState } from "../../data/dossier-state.server";
import { suspensionInDomain } from "../../data/suspensions.server";
import { type ExcuseView, excuseView } from "../excuse-view.server";

export type DossierTab =
  | "overview"
  | "application"
  | "scan"
  | "advice"
  | "documents"
  | "decision"
  | "evaluation"
  | "messages"
  | "history";

export type ClassView = { id: string; position: number; count: number; name: string; confirmed: boolean };

/** What stands above every page of a dossier. */
export type DossierHead = {
  id: string;
  reference: string;
  revision: number;
  kind: DossierKind;
  track: DossierTrack;
  status: Status;
  name: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  words: Words;
  class: ClassView | null;
  deadline: { label: string; date: string; daysLeft: number; suspendedDays: number } | null;
  /** What has to happen before the new decision on a permit that is looked at again; null when it is not. */
  review: { next: readonly string[] } | null;
  unreadWarning: boolean;
  /** The organiser was asked to supplement and has not answered: the last day, which an outage may have moved. */
  supplement: { termEndsOn: string; isOver: boolean; movedFrom: string | null } | null;
  /** The clock stands still today on another ground, until and including this day. */
  stopped: { ground: SuspensionGround; lastDay: string } | null;
  isLate: boolean;
  /** Late because of an outage: until which day it would have been in time. */
  excuse: ExcuseView | null;
  tabs: { key: DossierTab; label: string; href: string; count?: string }[];
};

/** The head of a dossier's pages for this reader; what a role may not see is not in it, not even as a count. */
export function dossierHead({ actor, today }: Context, state: DossierState): DossierHead {
  const { dossier, rules, transitionFacts } = state;
  const { id, reference, revision, kind, track, status, name, firstDay, lastDay } = dossier;
  const undecided = !["decided", "evaluated", "closed", "withdrawn"].includes(status);
  return {
    id,
    reference,
    revision,
    kind,
    track,
    status,
    name,
    gemeente: gemeenteName(rules.handreiking, dossier.gemeenteCode),
    firstDay,
    lastDay,
    words: transitionFacts.underReview ? reviewText.words : dossierStatusWords(dossier),
    class: classView(rules.handreiking, dossier),
    deadline: undecided ? deadlineOf(state) : null,
    review: transitionFacts.underReview ? { next: nextInReview(actor, state) } : null,
    unreadWarning: transitionFacts.unreadWarnings > 0,
    supplement: undecided ? supplementOf(state) : null,
    stopped: undecided ? stoppedOf(state, today) : null,
    isLate: undecided && dossier.receivedOnTime === false,
    excuse: undecided ? excuseView(state.excuse) : null,
    tabs: tabsOf(actor, state),
  };
}

function nextInReview(actor: Actor, { rules, transitionFacts, requests }: DossierState): readonly string[] {
  const nameOf = (id: string) => rules.handreiking.services.find((service) => service.id === id)?.name ?? id;
  const asked = requests.map(({ request }) => request);
  const knowsConcepts = can(actor, "advice.request") || can(actor, "decision.take");
  return reviewSteps(transitionFacts, asked, { knowsConcepts }).map((step) => reviewStepSentence(step, nameOf));
}

export const gemeenteName = (handreiking: Handreiking, code: string): string =>
  handreiking.gemeenten.find((gemeente) => gemeente.id === code)?.name ?? code;

/** The class that counts, else the one that the rules propose. */
export function classView(
  { classes }: Handreiking,
  { confirmedClass, proposedClass }: { confirmedClass: string | null; proposedClass: string | null },
): ClassView | null {
  const id = confirmedClass ?? proposedClass;
  if (id === null) return null;
  const name = classes.names[id]?.nl ?? id;
  const { order } = classes;
  return { id, position: order.indexOf(id), count: order.length, name, confirmed: confirmedClass !== null };
}

function deadlineOf({ clock, dossier }: DossierState): DossierHead["deadline"] {
  if (clock === null || clock.clock.daysLeft === null || dossier.kind === "passage") return null;
  const { lastDay, daysLeft, suspendedDays } = clock.clock;
  const label = dossier.track === "melding" ? dossierText.judgementBy : dossierText.decisionBy;
  return { label, date: lastDay.due, daysLeft, suspendedDays };
}

function supplementOf({ supplement }: DossierState): DossierHead["supplement"] {
  if (supplement === null || !supplement.isOpen) return null;
  const { lastDay, isOver, continued, termEndsOn } = supplement;
  return { termEndsOn: lastDay, isOver, movedFrom: continued === null ? null : termEndsOn };
}

function stoppedOf({ suspensions }: DossierState, today: LocalDate): DossierHead["stopped"] {
  const running = suspensions
    .filter(({ ground }) => ground !== "supplement")
    .map((one) => ({ one, period: suspendedPeriod(suspensionInDomain(one)) }))
    .filter(({ period }) => period !== null && isSuspendedOn([period], today));
  const last = running.toSorted((a, b) => (a.one.termEndsOn < b.one.termEndsOn ? -1 : 1)).at(-1);
  return last === undefined ? null : { ground: last.one.ground, lastDay: last.one.termEndsOn };
}

/** Advice that was given or done without, of what was asked; concepts and withdrawn requests are no part of it. */
export function adviceCount({ requests }: Pick<DossierState, "requests">): { given: number; asked: number } {
  const asked = requests.filter(({ request }) => !["concept", "withdrawn"].includes(request.status));
  const given = asked.filter(({ request }) => ["given", "no_reaction"].includes(request.status));
  return { given: given.length, asked: asked.length };
}

function tabsOf(actor: Actor, state: DossierState): DossierHead["tabs"] {
  const { dossier } = state;
  const { given, asked } = adviceCount(state);
  const isPermit = dossier.track === "permit" && dossier.kind === "lead";
  const decides = dossier.kind === "lead" && dossier.track === "permit";
  const all: { key: DossierTab; path: string; may: Action; shown?: boolean; count?: string }[] = [
    { key: "overview", path: "", may: "dossier.work" },
    { key: "application", path: "/aanvraag", may: "application.read" },
    { key: "scan", path: "/risicoscan", may: "advice.read", shown: isPermit },
    {
      key: "advice",
      path: "/advies",
      may: "advice.read",
      shown: isPermit,
      ...(asked > 0 ? { count: `${given}/${asked}` } : {}),
    },
    { key: "documents", path: "/documenten", may: "bundle.read" },
    { key: "decision", path: "/besluit", may: "decision.take", shown: decides },
    {
      key: "evaluation",
      path: "/evaluatie",
      may: "dossier.work",
      shown: isPermit && dossier.outcome === "granted",
    },
    { key: "messages", path: "/berichten", may: "dossier.work", shown: actor.role !== "inspector" },
    { key: "history", path: "/geschiedenis", may: "history.read" },
  ];
  return all
    .filter(({ may, shown }) => can(actor, may) && shown !== false)
    .map(({ key, path, count }) => ({
      key,
      label: key === "scan" && state.rules.handreiking.scan === null ? dossierText.class : dossierText[key],
      href: `/dossiers/${dossier.reference}${path}`,
      ...(count === undefined ? {} : { count }),
    }));
}
