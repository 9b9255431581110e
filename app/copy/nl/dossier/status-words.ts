import type { AdviceRequestStatus, Conclusion } from "~/domain/advice/advice-status";
import type { DecisionKind, Status } from "~/domain/dossier/status";

export type Tone = "neutral" | "active" | "attention" | "good" | "bad";
export type Words = { text: string; tone: Tone };

/** Where a dossier stands, in the words of those who work on it. */
export const statusWords: Record<Status, Words> = {
  announced: { text: "Aangekondigd", tone: "neutral" },
  received: { text: "Ontvangen", tone: "attention" },
  complete: { text: "Volledig", tone: "active" },
  classified: { text: "Klasse vastgesteld", tone: "active" },
  advising: { text: "Advies gevraagd", tone: "active" },
  ready: { text: "Klaar voor besluit", tone: "attention" },
  decided: { text: "Besloten", tone: "neutral" },
  evaluated: { text: "Geëvalueerd", tone: "neutral" },
  closed: { text: "Afgesloten", tone: "neutral" },
  withdrawn: { text: "Ingetrokken", tone: "neutral" },
};

export const decisionWords: Record<DecisionKind, Words> = {
  granted: { text: "Vergunning verleend", tone: "good" },
  refused: { text: "Vergunning geweigerd", tone: "bad" },
  not_treated: { text: "Niet in behandeling genomen", tone: "bad" },
  accepted: { text: "Melding akkoord", tone: "good" },
  forbidden: { text: "Melding verboden", tone: "bad" },
  no_objection: { text: "Geen bezwaar", tone: "good" },
  with_conditions: { text: "Akkoord met voorwaarden", tone: "good" },
  objection: { text: "Bezwaar", tone: "bad" },
  cancelled: { text: "Afgelast", tone: "neutral" },
  maintained: { text: "Vergunning blijft gelden", tone: "good" },
  amended: { text: "Vergunning gewijzigd", tone: "good" },
  revoked: { text: "Vergunning ingetrokken", tone: "bad" },
};

/** The decision says more than that there is one. */
export function dossierStatusWords({ status, outcome }: { status: Status; outcome: DecisionKind | null }): Words {
  if (status === "decided" && outcome !== null) return decisionWords[outcome];
  return statusWords[status];
}

export const requestWords: Record<AdviceRequestStatus | "expired" | "dropped", Words> = {
  concept: { text: "Concept, nog niet verstuurd", tone: "neutral" },
  asked: { text: "Gevraagd", tone: "active" },
  in_progress: { text: "Wordt geschreven", tone: "active" },
  more_information: { text: "Wil meer weten", tone: "attention" },
  given: { text: "Gegeven", tone: "good" },
  withdrawn: { text: "Ingetrokken", tone: "neutral" },
  no_reaction: { text: "Geen reactie, zonder verder", tone: "neutral" },
  dropped: { text: "Weggelaten", tone: "neutral" },
  expired: { text: "Vervallen, opnieuw gevraagd", tone: "attention" },
};

export const conclusionWords: Record<Conclusion, Words> = {
  positive: { text: "Positief", tone: "good" },
  positive_with_conditions: { text: "Positief met voorwaarden", tone: "good" },
  negative: { text: "Negatief", tone: "bad" },
  no_advice_needed: { text: "Geen advies nodig", tone: "neutral" },
};
