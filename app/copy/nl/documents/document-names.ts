export const documentNames: Readonly<Record<string, string>> = {
  advice_bundle: "Adviesbundel",
  permit: "Vergunning",
  refusal: "Weigering of intrekking",
  melding_letter: "Brief over de melding",
  application_copy: "Kopie van de aanvraag",
  year_report: "Jaarverslag",
};

/** "adviesbundel-E-2026-0042-1.pdf": what it is, of which dossier, which number. */
export function documentFileName(kind: string, reference: string, number: number, extension: string): string {
  const name = (documentNames[kind] ?? kind).toLowerCase().replaceAll(" ", "-");
  const mark = extension === "zip" ? "-bijlagen" : "";
  const of = reference.replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  return `${name}-${of}-${number}${mark}.${extension}`;
}

export const documentsText = {
  title: "Documenten",
  made: "Gemaakte documenten",
  none: "Er zijn nog geen documenten gemaakt.",
  noneText: "Maak hieronder een document van het dossier zoals het nu is.",
  make: "Document maken",
  makeText:
    "Een document legt vast wat er nu in het dossier staat. Verandert er daarna iets, maak dan een nieuw document. Het oude blijft bewaard.",
  makeOne: (name: string) => `${name} maken`,
  download: "Downloaden (PDF)",
  archive: "Bijlagen downloaden (ZIP)",
  name: "Document",
  number: "Nummer",
  at: "Gemaakt op",
  hash: "Controlegetal",
  file: "Bestand",
  done: "Het document is gemaakt. U vindt het bovenaan de lijst.",
} as const;
