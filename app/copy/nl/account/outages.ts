/** The words of the register of outages, for the administrator. */
export const outagesText = {
  title: "Storingen",
  intro:
    "Leg vast wanneer de site niet te gebruiken was. Eindigt op zo'n dag een termijn van een organisator, dan loopt die door. Termijnen van de gemeente schuiven niet op.",
  record: "Leg een storing vast",
  caption: "Storingen, de nieuwste eerst",
  from: "Begin",
  until: "Einde",
  explanation: "Wat er was",
  by: "Vastgelegd door",
  lasts: "Duurt nog",
  end: "Leg het einde vast",
  endLabel: (from: string): string => `Leg het einde vast van de storing van ${from}`,
  empty: "Er zijn geen storingen vastgelegd.",
  emptyText: "Was de site niet te gebruiken? Leg het meteen vast, ook als de storing nog duurt.",
  recorded: "De storing is vastgelegd.",
  ended: "Het einde van de storing is vastgelegd.",
} as const;

export const recordOutageText = {
  title: "Een storing vastleggen",
  intro: "Organisatoren lezen dit als een termijn van hen erdoor doorloopt. Noem geen namen.",
  startDate: "Op welke dag begon de storing?",
  startTime: "Hoe laat begon de storing?",
  endDate: "Op welke dag was de storing voorbij?",
  endTime: "Hoe laat was de storing voorbij?",
  lasts: "Laat dit leeg zolang de storing duurt.",
  explanation: "Wat was er aan de hand?",
  button: "Leg vast",
  cancel: "Annuleren",
} as const;

export const endOutageText = {
  title: "Het einde van een storing vastleggen",
  intro: (from: string, explanation: string): string => `De storing begon op ${from}. ${explanation}`,
  over: "Het einde van deze storing staat al vast.",
  button: "Leg het einde vast",
} as const;
