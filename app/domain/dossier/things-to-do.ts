import { can } from "../access/actions";
import type { Actor } from "../access/actor";
import type { AdviceRequestKind, AdviceRequestStatus } from "../advice/advice-status";
import { daysBetween, type LocalDate } from "../time/local-date";
import { obstaclesToGrant, type TransitionFacts } from "./guards";
import { isEnded } from "./is-ended";
import type { TransitionSubject } from "./transitions";

/** Something that this person can do now, or waits for; `copy` makes the sentence. */
export type ToDo =
  | { code: "take_on" | "check_complete" | "confirm_class" | "skip_advice" | "take_decision" | "settle_review" }
  | { code: "read_warning" | "wait_for_reading" }
  | { code: "supplement_over"; notTreatUntil: LocalDate; canNotTreat: boolean }
  | { code: "supplement_running"; until: LocalDate }
  | { code: "judge_melding" | "judge_passage" | "evaluate" | "close" }
  | { code: "send_requests"; count: number }
  | { code: "go_on_with_requests" }
  | { code: "advice_late"; requestId: string; serviceId: string; days: number; canGoOn: boolean }
  | { code: "information_wanted"; requestId: string; serviceId: string }
  | { code: "wait_for_advice"; serviceIds: readonly string[] }
  | { code: "answer_request"; requestId: string; daysLeft: number | null };

export type RequestToDo = {
  id: string;
  kind: AdviceRequestKind;
  serviceId: string;
  organisationId: string;
  status: AdviceRequestStatus;
  dueOn: LocalDate | null;
};

type Around = {
  actor: Actor;
  dossier: TransitionSubject & { status: NonNullable<TransitionSubject["status"]>; handlerId: string | null };
  requests: readonly RequestToDo[];
  supplement: { termEndsOn: LocalDate; isOver: boolean; notTreatUntil: LocalDate } | null;
  facts: TransitionFacts;
  today: LocalDate;
};

const outside: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];

/** What a dossier asks of whoever looks at it, in the order in which it matters. */
export function thingsToDo(around: Around): readonly ToDo[] {
  if (around.dossier.status === "closed") return [];
  if (can(around.actor, "dossier.handle")) return ofHandler(around);
  if (around.actor.role === "burgemeester") return ofBurgemeester(around);
  return ofService(around);
}

function ofHandler(around: Around): ToDo[] {
  const { dossier, facts } = around;
  const takeOn: ToDo[] = dossier.handlerId === null && !isEnded(dossier) ? [{ code: "take_on" }] : [];
  const review: ToDo[] = facts.underReview ? [{ code: "settle_review" }] : [];
  const unread: ToDo[] = facts.unreadWarnings > 0 ? [{ code: "wait_for_reading" }] : [];
  const work = [...supplementOf(around), ...ofStatus(around), ...adviceOf(around)];
  // A review is settled last: what stands in its way is what can be done now.
  const isBlocked = obstaclesToGrant(facts).length > 0;
  return isBlocked ? [...takeOn, ...unread, ...work, ...review] : [...takeOn, ...review, ...work];
}

function supplementOf({ supplement, facts }: Around): ToDo[] {
  if (supplement === null) return [];
  if (!supplement.isOver) return [{ code: "supplement_running", until: supplement.termEndsOn }];
  const canNotTreat = facts.supplementUnused && facts.withinFourWeeks;
  return [{ code: "supplement_over", notTreatUntil: supplement.notTreatUntil, canNotTreat }];
}

function ofStatus({ dossier, requests, facts }: Around): ToDo[] {
  const concepts = requests.filter(({ status }) => status === "concept").length;
  const isOut = requests.some(({ status }) => outside.includes(status));
  switch (dossier.status) {
    case "received":
      if (dossier.kind === "passage") return [{ code: "judge_passage" }];
      return [{ code: dossier.track === "melding" ? "judge_melding" : "check_complete" }];
    case "complete":
      return [{ code: "confirm_class" }];
    case "classified":
      if (concepts > 0) return [{ code: "send_requests", count: concepts }];
      return [{ code: isOut ? "go_on_with_requests" : "skip_advice" }];
    case "advising":
      return concepts > 0 ? [{ code: "send_requests", count: concepts }] : [];
    case "ready":
      return concepts > 0 ? [{ code: "send_requests", count: concepts }] : [{ code: "take_decision" }];
    case "decided":
      if (facts.underReview && concepts > 0) return [{ code: "send_requests", count: concepts }];
      if (dossier.outcome !== "granted") return [{ code: "close" }];
      if (!facts.evenementEnded) return [];
      return [{ code: facts.evaluationStepApplies ? "evaluate" : "close" }];
    case "evaluated":
    case "withdrawn":
      return [{ code: "close" }];
    default:
      return [];
  }
}

function adviceOf({ requests, today, facts }: Around): ToDo[] {
  const open = requests.filter(({ status }) => outside.includes(status));
  const wanted = open
    .filter(({ status }) => status === "more_information")
    .map(({ id, serviceId }): ToDo => ({ code: "information_wanted", requestId: id, serviceId }));
  const late = open.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const lateOnes = late.map(({ id, serviceId, dueOn, kind }): ToDo => {
    const days = dueOn === null ? 0 : daysBetween(dueOn, today);
    return {
      code: "advice_late",
      requestId: id,
      serviceId,
      days,
      canGoOn: kind === "single" || !facts.jointAdviceMissing,
    };
  });
  const waiting = open.filter((request) => !late.includes(request)).map(({ serviceId }) => serviceId);
  return [
    ...wanted,
    ...lateOnes,
    ...(waiting.length > 0 ? [{ code: "wait_for_advice", serviceIds: waiting } as const] : []),
  ];
}

function ofBurgemeester({ dossier, facts }: Around): ToDo[] {
  const first: ToDo[] = [
    ...(facts.unreadWarnings > 0 ? [{ code: "read_warning" } as const] : []),
    ...(facts.underReview ? [{ code: "settle_review" } as const] : []),
  ];
  return dossier.status === "ready" ? [...first, { code: "take_decision" }] : first;
}

/** An adviser answers what the own organisation was asked; nothing else in the dossier waits for that person. */
function ofService({ actor, requests, today }: Around): ToDo[] {
  return requests
    .filter((request) => request.organisationId === actor.organisation.id && outside.includes(request.status))
    .map(({ id, dueOn }) => ({
      code: "answer_request",
      requestId: id,
      daysLeft: dueOn === null ? null : daysBetween(today, dueOn),
    }));
}
