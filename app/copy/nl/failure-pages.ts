/** Pages that the server shows before or without the rest of the program. Each says what to do next. */
export const failurePages = {
  bad_request: {
    title: "Dit adres klopt niet",
    text: "Kijk het adres na, of begin opnieuw op de voorpagina.",
  },
  foreign_origin: {
    title: "Dit formulier komt van een andere website",
    text: "Paraat neemt alleen formulieren aan van Paraat zelf. Open Paraat op het adres hieronder en probeer het daar opnieuw.",
  },
  forbidden: {
    title: "Dit mag u niet doen",
    text: "Uw rol geeft hier geen recht op. Kies een andere rol, of vraag het aan iemand die dit wel mag.",
  },
  conflict: {
    title: "Dit kan nu niet meer",
    text: "Wat u wilde wijzigen is intussen ingediend of afgesloten. Ga terug en bekijk hoe het er nu voor staat.",
  },
  not_found: {
    title: "Deze pagina is er niet",
    text: "Kijk het adres na, of begin opnieuw op de voorpagina.",
  },
  length_required: {
    title: "Paraat kan deze verzending niet aannemen",
    text: "De omvang staat er niet bij. Probeer het opnieuw met een gewone webbrowser.",
  },
  too_large: {
    title: "Dit is te groot om te versturen",
    text: "Ga terug, maak de tekst korter of kies een kleiner bestand, en probeer het opnieuw.",
  },
  wrong_type: {
    title: "Paraat kan deze verzending niet lezen",
    text: "Ga terug en verstuur het formulier opnieuw. Bestanden kunnen alleen mee op de pagina's die om een bestand vragen.",
  },
  failed: {
    title: "Er ging iets mis in Paraat",
    text: "Dat ligt niet aan u. Probeer het over een paar minuten opnieuw. Wat u eerder bewaarde, staat er nog.",
  },
} as const;

export type FailureCode = keyof typeof failurePages;

export const failureReference = (requestId: string) => `Meldt u dit? Geef dan dit kenmerk door: ${requestId}`;

export const homeLink = "Naar de voorpagina";
