export const adviceChangeText = {
  file: "Bijlage",
  fileBefore: "De versie die u las",
  fileGone: "Niet meer bij de aanvraag",
  fileNew: (number: number) => `Versie ${number}`,
  part: "Advies van een dienst",
  partBefore: "Het advies waarop dit rust",
  partAfter: "Vervallen of vervangen",
} as const;
