export const adviceChangeText = {
  file: "Bijlage",
  fileNotYet: "Nog niet bij de aanvraag",
  fileBefore: "De versie van toen",
  fileGone: "Niet meer bij de aanvraag",
  fileNew: (number: number | null) => (number === null ? "Een nieuwe versie" : `Versie ${number}`),
  drawnOtherwise: (words: string) => `${words} (anders getekend)`,
  part: "Advies van een dienst",
  partBefore: "Het advies waarop dit rust",
  partAfter: "Vervallen of vervangen",
} as const;
