import type { FallCause } from "../advice/fall-away";
import type { SuspensionGround } from "../time/suspension";
import type { TermUnit } from "../time/term";

/**
 * Why an announced evenement is none any more: given up, announced anew, applied for at another gemeente, or free
 * after all.
 */
export type AnnouncementEnd = "withdrawn" | "replaced" | "applied_elsewhere" | "free";

/**
 * What can happen, in the past tense, with what the entry holds besides who, when and about which dossier.
 * One fact is one entry. Stored shapes never change; a new shape is a new type.
 */
export type HistoryFact =
  | {
      type: "evenement.announced";
      payload: { reference: string; gemeenteCode: string; firstDay: string; lastDay: string };
    }
  | { type: "announcement.ended"; payload: { cause: AnnouncementEnd; reason: string } }
  | { type: "application.submitted"; payload: { versionId: string; number: number; kind: string } }
  | {
      type: "dossier.received";
      payload: { reference: string; track: string; kind: string; proposedClass: string | null };
    }
  | { type: "assessment.made"; payload: { receiptId: string; classes: readonly string[]; versionNumber: number } }
  | { type: "dossier.assigned"; payload: { handlerId: string | null; handlerName: string | null } }
  | { type: "supplement.asked"; payload: { suspensionId: string; termEndsOn: string; items: readonly string[] } }
  | { type: "supplement.received"; payload: { suspensionId: string; versionNumber: number } }
  | {
      type: "term.extended";
      payload: { amount: number; unit: TermUnit; reason: string; from: string; lastDay: string };
    }
  | {
      type: "term.stopped";
      payload: {
        suspensionId: string;
        ground: SuspensionGround;
        since: string;
        termEndsOn: string;
        explanation: string;
      };
    }
  | { type: "term.resumed"; payload: { suspensionId: string; ground: SuspensionGround; on: string } }
  | { type: "default_notice.received"; payload: { receivedOn: string; penaltyFrom: string } }
  | {
      type: "outage.recorded";
      payload: { outageId: string; startedAt: number; endedAt: number | null; explanation: string };
    }
  | { type: "outage.ended"; payload: { outageId: string; endedAt: number } }
  | { type: "dossier.declared_complete"; payload: Record<string, never> }
  | {
      type: "class.confirmed";
      payload: { confirmedClass: string; proposedClass: string | null; reason: string | null };
    }
  | { type: "class.reopened"; payload: { from: string; proposedClass: string | null } }
  | { type: "advice.requested"; payload: { requestId: string; serviceId: string; dueOn: string | null } }
  | { type: "advice.concept_added"; payload: { requestId: string; serviceId: string; reason: string } }
  | { type: "advice.concept_removed"; payload: { requestId: string; serviceId: string; reason: string } }
  | { type: "advice.started"; payload: { requestId: string; serviceId: string } }
  | { type: "advice.information_asked"; payload: { requestId: string; serviceId: string } }
  | {
      type: "advice.given";
      payload: {
        requestId: string;
        serviceId: string;
        adviceId: string;
        number: number;
        conclusion: string;
        versionNumber: number;
      };
    }
  | { type: "advice.withdrawn"; payload: { requestId: string; serviceId: string; reason: string } }
  | { type: "advice.no_reaction_accepted"; payload: { requestId: string; serviceId: string; reason: string } }
  | { type: "advice.question_changed"; payload: { requestId: string; serviceId: string } }
  | { type: "advice.holds_again"; payload: { requestId: string; serviceId: string; adviceId: string } }
  | {
      type: "advice.kept_by_ruling";
      payload: { requestId: string; serviceId: string; adviceId: string; rulingId: string; reason: string };
    }
  /** Closed by itself: as it was settled before, asked by no rule any more, or ruled not to matter. */
  | {
      type: "advice.fell_away" | "advice.concept_fell_away";
      payload: { requestId: string; serviceId: string; cause: FallCause; reason: string | null };
    }
  | {
      type: "change.ruled_immaterial";
      payload: { rulingId: string; questionId: string; versionNumber: number; reason: string };
    }
  | { type: "advice.asked_again"; payload: { requestId: string; serviceId: string } }
  | { type: "advice.expired"; payload: { requestId: string; serviceId: string; adviceId: string } }
  | { type: "advice.skipped"; payload: Record<string, never> }
  | { type: "advice.settled"; payload: Record<string, never> }
  | { type: "meeting.planned"; payload: { meetingId: string; plannedOn: string } }
  | { type: "meeting.held"; payload: { meetingId: string } }
  | { type: "decision.taken"; payload: { decisionId: string; number: number; kind: string; departures: number } }
  | { type: "review.opened"; payload: { reviewId: string; versionNumber: number; proposedClass: string | null } }
  | { type: "decision.reopened"; payload: { kind: string; versionNumber: number } }
  | { type: "warning.raised"; payload: { cause: "class_rises" | "last_weeks"; versionNumber: number } }
  | { type: "warning.confirmed"; payload: { warningId: string; versionNumber: number } }
  | { type: "warning.escalated"; payload: { warningId: string; versionNumber: number } }
  | { type: "melding.converted"; payload: { reason: string } }
  | { type: "application.withdrawn"; payload: { reason: string } }
  | { type: "dossier.closed"; payload: Record<string, never> }
  | { type: "document.requested"; payload: { documentId: string; kind: string } }
  | { type: "document.made"; payload: { documentId: string; kind: string; sha256: string } }
  | { type: "document.downloaded"; payload: { documentId: string; kind: string } }
  | { type: "file.added"; payload: { fileVersionId: string; number: number; sha256: string } }
  | { type: "message.sent"; payload: { messageId: string; audience: string; organisationId: string | null } }
  | { type: "evaluation.submitted"; payload: { evaluationId: string } }
  | { type: "dossier.evaluated"; payload: Record<string, never> }
  /** `mark`: so many days before the last day, or "overdue". */
  | {
      type: "reminder.sent";
      payload: { about: "advice" | "supplement" | "decision"; serviceId: string | null; dueOn: string; mark: string };
    }
  | { type: "report.written"; payload: { year: number; gemeenteCode: string; section: string } }
  | { type: "report.adopted"; payload: { reportId: string; year: number; gemeenteCode: string; hash: string } }
  | { type: "rules.imported"; payload: { kind: string; documentId: string; version: string; hash: string } }
  /** `upTo` is the last entry in the backup; entries after it up to `lostUpTo` were noted in the anchor and are lost. */
  | { type: "backup.restored"; payload: { madeAt: string; upTo: number; lostUpTo: number | null } }
  | { type: "account.invited"; payload: { userId: string; membershipId: string; role: string } }
  | { type: "account.role_ended"; payload: { userId: string; membershipId: string; role: string } }
  | { type: "account.disabled"; payload: { userId: string } }
  | { type: "account.reopened"; payload: { userId: string } }
  | { type: "account.signed_in"; payload: { userId: string } }
  | { type: "account.password_set"; payload: { userId: string } };

export type HistoryType = HistoryFact["type"];

/** A fact with the person as that person was then, the moment, and its place in the chain. */
export type HistoryEntry = HistoryFact & {
  sequence: number;
  dossierId: string | null;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  actorOrganisation: string;
  occurredAt: number;
  previousHash: string;
  hash: string;
};
