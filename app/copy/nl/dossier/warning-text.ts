import type { WarningCause } from "~/domain/dossier/warning-causes";
import { formatInstant, formatList } from "../format";

/** The words of the page on which the burgemeester reads and confirms a warning. */
export const warningText = {
  title: "Waarschuwing",
  heading: "Wat er verandert",
  why: "Waarom u dit leest",
  class: "Klasse",
  sameClass: "De klasse blijft",
  becomes: "wordt",
  changes: "Gewijzigd in de aanvraag",
  noChanges: "Er is niets gewijzigd dat voor de beoordeling van belang is.",
  advice: "Wat er met de adviezen gebeurt",
  noAdvice: "Er is nog geen advies gevraagd.",
  change: "Bekijk de laatste wijziging en wat die betekent",
  read: "Gelezen",
  readIntro: "Met deze knop legt u vast dat u weet wat er verandert. Uw naam komt in de geschiedenis van het dossier.",
  confirm: "Ik heb dit gelezen",
  back: "Terug naar het dossier",
  confirmed: "Vastgelegd: u hebt de waarschuwing gelezen.",
  waitsFor: (names: readonly string[]) =>
    names.length === 0
      ? "Niemand van deze gemeente heeft nu de rol van burgemeester. Vraag de beheerder om dat te herstellen."
      : `Wacht op ${formatList(names, "of")}. Tot dan kan er geen vergunning worden verleend.`,
  none: "Er is geen waarschuwing over dit dossier.",
  all: "Waarschuwingen",
  about: (versionNumber: number, at: number) => `Over versie ${versionNumber}, ${formatInstant(at)}`,
  readBy: (name: string, role: string, at: number) => `Gelezen door ${name}, ${role}, op ${formatInstant(at)}`,
  unread: "Nog niet gelezen",
} as const;

export const warningCauseWords: Record<WarningCause, string> = {
  class_rises: "Door de wijziging valt het evenement in een zwaardere klasse, of kan dat zijn.",
  last_weeks: "De wijziging kwam binnen de laatste weken voor het evenement.",
};
