import type { ReviewStep } from "~/domain/dossier/review-steps";
import { capitalise, formatCount, formatList } from "../format";
import type { Words } from "./status-words";

/** A permit that is looked at again, wherever its dossier is named. */
export const reviewText = {
  words: { text: "Vergunning opnieuw bekeken", tone: "attention" } satisfies Words,
  title: "De vergunning wordt opnieuw bekeken",
  text: "Na het besluit is de aanvraag gewijzigd. De vergunning geldt nog zoals zij is verleend, voor wat toen was aangevraagd.",
  next: "Wat nu moet gebeuren:",
  adviser:
    "Na het besluit is de aanvraag gewijzigd. De gemeente besluit opnieuw of de vergunning blijft gelden, wordt gewijzigd of wordt ingetrokken. Zij wacht op de adviezen die zij vroeg.",
  document:
    "Deze vergunning wordt opnieuw bekeken, omdat de aanvraag na het besluit is gewijzigd. Zij geldt alleen voor wat toen was aangevraagd.",
} as const;

/** One thing that has to happen before the new decision, and who does it. */
export function reviewStepSentence(step: ReviewStep, nameOf: (serviceId: string) => string): string {
  switch (step.code) {
    case "confirm_class":
      return "De gemeente vult aan wat in de risicoscan ontbreekt, want de klasse staat niet meer vast.";
    case "read_warning":
      return "De burgemeester of loco-burgemeester leest de waarschuwing over de wijziging.";
    case "send_requests":
      return `De behandelaar verstuurt ${formatCount(step.number, "adviesaanvraag", "adviesaanvragen")}.`;
    case "advise": {
      const verb = step.services.length === 1 ? "adviseert" : "adviseren";
      return `${capitalise(formatList(step.services.map(nameOf)))} ${verb} over de wijziging.`;
    }
    case "join_advice":
      return "De regionale coördinator brengt het gezamenlijke advies uit.";
    case "answer_passages":
      return "De andere gemeenten op de route geven antwoord.";
    case "decide":
      return "De gemeente neemt een nieuw besluit: de vergunning blijft gelden, wordt gewijzigd of wordt ingetrokken.";
  }
}
