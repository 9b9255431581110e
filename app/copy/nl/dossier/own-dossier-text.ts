import type { DecisionDocument } from "~/domain/documents/decision-document";
import type { DecisionKind, Status } from "~/domain/dossier/status";

export const ownText = {
  applications: "Uw aanvragen",
  now: "Wat er nu gebeurt",
  supplementTitle: "De gemeente heeft nog gegevens van u nodig",
  supplementText: "Vul dit aan tot en met {date}. De gemeente wacht zolang met beslissen.",
  supplementOver:
    "De termijn was {date}. U kunt nog aanvullen, maar de gemeente kan besluiten uw aanvraag niet te behandelen.",
  supplementButton: "Vul aan",
  decideBy: "De gemeente besluit uiterlijk op {date}.",
  steps: "Wat gebeurt er wanneer",
  decision: "Besluit",
  decisionOn: "{decision} op {date}",
  objection: "Bent u het er niet mee eens? U kunt binnen 6 weken bezwaar maken bij de gemeente.",
  messages: "Berichten met de gemeente",
  readers: "U en de gemeente lezen dit. Adviseurs niet.",
  noMessages: "Nog geen berichten.",
  message: "Uw bericht aan de gemeente",
  send: "Verstuur bericht",
  files: "Bijlagen",
  noFiles: "U hebt geen bijlagen meegestuurd.",
  copy: "Download uw aanvraag (PDF)",
  acts: "Wat kunt u doen",
  change: "Geef een wijziging door",
  changeHelp: "Verandert er iets aan uw evenement? Geef het meteen door, ook als u de vergunning al hebt.",
  withdraw: "Trek de aanvraag in",
  cancel: "Het evenement gaat niet door",
  evaluate: "Vertel hoe het ging",
  evaluated: "Bekijk of wijzig wat u over het evenement vertelde",
  versions: "U hebt deze aanvraag {count} keer ingediend of gewijzigd.",
  passage: "Uw route gaat ook door deze gemeente. Deze gemeente geeft antwoord over dat stuk van de route.",
  review:
    "Na het besluit is uw aanvraag gewijzigd. Tot u bericht krijgt, mag u alleen doen wat in de vergunning staat.",
  reviewNext:
    "De gemeente vraagt zo nodig opnieuw advies en besluit dan of de vergunning blijft gelden, wordt gewijzigd of wordt ingetrokken. Voor zij de vergunning intrekt, hoort zij u. U hoeft nu niets te doen.",
  reviewDocument: "Let op: deze vergunning wordt opnieuw bekeken. Zij geldt alleen voor wat u eerder aanvroeg.",
} as const;

export const decisionDownloads: Record<DecisionDocument, string> = {
  permit: "Download de vergunning (PDF)",
  refusal: "Download het besluit (PDF)",
  melding_letter: "Download de brief (PDF)",
};

/** What is going on now, for somebody who does this once a year. */
export function ownStatusSentence(status: Status, outcome: DecisionKind | null, track: "melding" | "permit"): string {
  if (outcome !== null) return outcomes[outcome];
  switch (status) {
    case "announced":
      return "De gemeente weet dat u een evenement wilt houden. Dien op tijd uw aanvraag in.";
    case "received":
      return track === "melding"
        ? "De gemeente bekijkt uw melding."
        : "De gemeente kijkt of uw aanvraag volledig is. Ontbreekt er iets, dan hoort u dat.";
    case "complete":
      return "Uw aanvraag is volledig. De gemeente bepaalt hoe risicovol het evenement is.";
    case "classified":
      return "De gemeente kijkt welke diensten om advies worden gevraagd.";
    case "advising":
      return "Hulpdiensten en andere adviseurs bekijken uw plannen.";
    case "ready":
      return "De adviezen zijn binnen. De gemeente neemt een besluit.";
    case "decided":
    case "evaluated":
      return "De gemeente heeft een besluit genomen.";
    case "closed":
      return "Dit dossier is gesloten.";
    case "withdrawn":
      return "U hebt de aanvraag ingetrokken. De gemeente doet er niets meer mee.";
  }
}

const outcomes: Record<DecisionKind, string> = {
  granted: "U hebt een vergunning. Houd u aan de voorschriften die erin staan.",
  refused: "De gemeente heeft de vergunning geweigerd. U mag het evenement niet houden.",
  not_treated: "De gemeente behandelt uw aanvraag niet, omdat er te veel ontbrak. U mag het evenement niet houden.",
  accepted: "De gemeente is akkoord met uw melding. Het evenement kan doorgaan zoals u het hebt gemeld.",
  forbidden: "De gemeente heeft het evenement verboden.",
  no_objection: "Deze gemeente heeft geen bezwaar tegen uw route.",
  with_conditions: "Deze gemeente is akkoord met uw route, met voorwaarden.",
  objection: "Deze gemeente heeft bezwaar tegen uw route.",
  cancelled: "Het evenement gaat niet door.",
  maintained: "Uw vergunning blijft gelden.",
  amended: "Uw vergunning is gewijzigd.",
  revoked: "Uw vergunning is ingetrokken. U mag het evenement niet houden.",
};
