import type { SectionStatus } from "~/domain/form/form-parts";

/** The words of the pages on which an organiser applies. */
export const formText = {
  applications: "Uw aanvragen",
  unnamed: "Aanvraag zonder naam",
  savedOn: "Bewaard op {moment}.",
  expires: "Blijft staan tot en met {date}, tenzij u verder invult.",
  tasksKicker: "Aanvraag",
  tasksIntro: "Vul de onderdelen in de volgorde in die u wilt.",
  tasksProgress: "{done} van {count} onderdelen klaar",
  tasksFill: "Vul uw evenement in",
  tasksSend: "Kijk alles na en dien in",
  files: "Bijlagen",
  deleteDraft: "Deze aanvraag verwijderen",
  deleteTitle: "Aanvraag verwijderen",
  deleteText: "Al uw antwoorden en bestanden bij deze aanvraag verdwijnen. Dit kunt u niet terugdraaien.",
  deleteButton: "Aanvraag verwijderen",
  keep: "Terug naar de aanvraag",
  step: "Onderdeel {position} van {count}",
  saveAndNext: "Opslaan en verder",
  later: "Later verder",
  update: "Werk de vragen bij",
  updateHint: "Hangt een vraag af van uw antwoord hierboven? Met deze knop ziet u of er vragen bij komen.",
  late: "Te laat",
  saved: "Concept opgeslagen om {time}",
  savedFirst: "Opgeslagen. Door uw antwoorden zijn er vragen bij gekomen. Vul die ook in.",
  saveFailed: "Opslaan lukte niet. Uw antwoorden staan er nog. We proberen het opnieuw als u verder typt.",
  newQuestions: "Er zijn vragen bij gekomen",
  conflictTitle: "Iemand anders heeft dit intussen gewijzigd",
  conflictText: "Uw eigen antwoorden staan er nog. Vergelijk ze. Als u nog een keer opslaat, gelden uw antwoorden.",
  conflictTheirs: "Nu bewaard",
  conflictOurs: "Uw antwoord",
} as const;

export const statusWords: Record<SectionStatus, string> = {
  not_started: "Nog niet begonnen",
  busy: "Bezig",
  done: "Klaar",
};

/** Fills `{name}` in a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
