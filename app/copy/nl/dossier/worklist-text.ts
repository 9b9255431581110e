import type { WorklistList } from "~/domain/dossier/worklist-filter";

export const worklistText = {
  title: "Werk",
  lists: "Wat aandacht vraagt",
  caption: "Dossiers",
  evenement: "Evenement",
  gemeente: "Gemeente",
  date: "Datum",
  class: "Klasse",
  phase: "Fase",
  advice: "Advies binnen",
  due: "Termijn",
  handler: "Behandelaar",
  changed: "Gewijzigd",
  search: "Naam, plek of kenmerk",
  allGemeenten: "Alle gemeenten",
  allPhases: "Alle fasen",
  allClasses: "Alle klassen",
  from: "Vanaf",
  until: "Tot en met",
  handlers: "Alle behandelaars",
  mine: "Van mij",
  nobody: "Nog van niemand",
  show: "Toon",
  melding: "Melding",
  none: "Geen",
  undetermined: "Nog niet bekend",
  expected: "verwacht",
  emptyTitle: "Er zijn geen dossiers die hierbij passen",
  emptyText: "Haal een filter weg of kies een andere periode.",
  emptyAllTitle: "Er zijn nog geen dossiers",
  emptyAllText: "Zodra een organisator een aanvraag indient, staat die hier.",
  resultOne: "1 dossier",
  resultMany: "{count} dossiers",
  chipSearch: "zoeken: {text}",
  chipFrom: "vanaf {date}",
  chipUntil: "tot en met {date}",
  changes: "Na een wijziging",
  toReadTitle: "Eerst lezen",
  toReadIntro: "Deze evenementen zijn gewijzigd. Tot u dit hebt gelezen, kan er geen vergunning worden verleend.",
  toReadMore: "Bekijk alle {count} dossiers met een ongelezen waarschuwing",
  toRead: "Lees de waarschuwing",
  warnedOn: "Waarschuwing van {date}",
} as const;

export const listTitles: Record<WorklistList, string> = {
  late: "Te laat",
  this_week: "Deze week",
  waiting: "Wacht op anderen",
  unread_warning: "Waarschuwing ongelezen",
  expired_advice: "Advies vervallen",
  under_review: "Vergunning opnieuw bekijken",
};

/** A service reads of its own advice. */
export const changeListTitle = (list: WorklistList, isService: boolean): string =>
  isService && list === "expired_advice" ? "Gewijzigd sinds uw advies" : listTitles[list];
