import type { DecisionKind, Status } from "~/domain/dossier/status";

type Words = { text: string; tone: "neutral" | "active" | "attention" | "good" | "bad" };

const statuses: Record<Status, Words> = {
  announced: { text: "Aangekondigd", tone: "neutral" },
  received: { text: "Ontvangen", tone: "active" },
  complete: { text: "In behandeling", tone: "active" },
  classified: { text: "In behandeling", tone: "active" },
  advising: { text: "Advies gevraagd", tone: "active" },
  ready: { text: "Besluit wordt voorbereid", tone: "active" },
  decided: { text: "Besloten", tone: "neutral" },
  evaluated: { text: "Geëvalueerd", tone: "neutral" },
  closed: { text: "Afgesloten", tone: "neutral" },
  withdrawn: { text: "Ingetrokken", tone: "neutral" },
};

const decisions: Partial<Record<DecisionKind, Words>> = {
  granted: { text: "Vergunning verleend", tone: "good" },
  refused: { text: "Vergunning geweigerd", tone: "bad" },
  not_treated: { text: "Niet behandeld", tone: "bad" },
  accepted: { text: "Melding akkoord", tone: "good" },
  forbidden: { text: "Verboden", tone: "bad" },
  no_objection: { text: "Geen bezwaar", tone: "good" },
  with_conditions: { text: "Akkoord met voorwaarden", tone: "good" },
  objection: { text: "Bezwaar", tone: "bad" },
  cancelled: { text: "Afgelast", tone: "neutral" },
  maintained: { text: "Vergunning blijft gelden", tone: "good" },
  amended: { text: "Vergunning gewijzigd", tone: "good" },
  revoked: { text: "Vergunning ingetrokken", tone: "bad" },
};

type Standing = { status: string; outcome: string | null; underReview: boolean };

/** How a dossier stands, in the words of the organiser. */
export function dossierWords({ status, outcome, underReview }: Standing): Words {
  if (underReview) return { text: "Vergunning opnieuw bekeken", tone: "attention" };
  const decided = outcome === null ? undefined : decisions[outcome as DecisionKind];
  return decided ?? statuses[status as Status] ?? { text: status, tone: "neutral" };
}
