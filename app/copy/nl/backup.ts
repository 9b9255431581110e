/** What can be wrong with a backup or its place, and what to do. */
export const backupProblems = {
  folder_exists: (where: string) => `De map ${where} bestaat al. Kies een nieuwe map.`,
  unfinished_exists: (where: string) =>
    `De map ${where} is van een eerdere poging. Verwijder die map en probeer het opnieuw.`,
  no_database: (where: string) => `Er is geen database in ${where}. Kijk DATA_DIR na.`,
  database_damaged: (where: string) => `De database is beschadigd: ${where}`,
  history_fault: (where: string) => `De geschiedenis klopt niet bij regel ${where}.`,
  file_missing: (where: string) => `Er ontbreekt een bestand: ${where}`,
  file_damaged: (where: string) => `Een bestand is beschadigd: ${where}`,
  place_taken: (where: string) =>
    `In ${where} staan al gegevens. Terugzetten overschrijft niets: kies een lege DATA_DIR.`,
  no_backup: (where: string) => `De map ${where} is geen reservekopie van Paraat.`,
  other_region: (where: string) => `Dit is een reservekopie van regio ${where}. Kijk REGION na.`,
  anchor_fault: (where: string) =>
    `De geschiedenis in deze reservekopie is bij regel ${where} anders dan het ankerbestand zegt. Er is niets teruggezet.`,
  badly_written: (where: string) => `Bij het terugzetten is ${where} niet goed geschreven. Kijk de schijf na.`,
} as const;

export type BackupProblem = keyof typeof backupProblems;

export const backupText = {
  done: (folder: string, files: string, entries: string) =>
    `Reservekopie gemaakt in ${folder}: de database, ${files} bestanden en ${entries} regels geschiedenis.`,
  elsewhere: "Bewaar de kopie ook op een andere plek dan deze computer.",
  restored: (dataDir: string, files: string) =>
    `Teruggezet in ${dataDir}: de database en ${files} bestanden. Alles is nagekeken.`,
  lost: (from: string, to: string) =>
    `De regels ${from} tot en met ${to} van de geschiedenis zijn van na deze kopie en dus weg. Dat staat nu in de geschiedenis.`,
  whichFolder: "Noem de map van de reservekopie: npm run restore -- <map>",
} as const;

export const anchorFileUnusable = (file: string) =>
  `In het ankerbestand ${file} kan niet worden geschreven. Kijk HISTORY_ANCHOR en de rechten van die map na.`;

export const historyCheckText = {
  whole: (entries: string) => `De geschiedenis klopt: ${entries} regels.`,
  head: (sequence: string, hash: string) => `Laatste regel: ${sequence}:${hash}`,
  since: (sequence: string, moment: string) => `Het ankerbestand begint bij regel ${sequence}, op ${moment}.`,
  beyond: (count: string) =>
    `De laatste regels staan nog niet in het ankerbestand (${count}). Dat komt voor als Paraat plotseling stopte; bij de volgende start worden ze genoteerd.`,
  lost: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `De regels ${from} tot en met ${to} van voor ${at} zijn weg: toen is een oudere reservekopie teruggezet.`,
  late: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `De regels ${from} tot en met ${to} zijn pas later genoteerd, op ${at}.`,
  noAnchor: (file: string) =>
    `Er is geen ankerbestand ${file}. Zonder dat bestand is niet te zien of de geschiedenis is ingekort of in haar geheel herschreven. Kijk HISTORY_ANCHOR na, of noem een kopie: npm run verify-history -- <bestand>`,
  emptyAnchor: (file: string) =>
    `Het ankerbestand ${file} is leeg. Er is niet te zien of de geschiedenis is ingekort of in haar geheel herschreven.`,
  faults: {
    gap: (sequence: string) => `Regel ${sequence} ontbreekt.`,
    broken_link: (sequence: string) => `Regel ${sequence} sluit niet aan op de regel ervoor.`,
    altered: (sequence: string) => `Regel ${sequence} is veranderd nadat die was geschreven.`,
    cut_off: (sequence: string) => `Regel ${sequence} hoort er te zijn, maar het einde is weg of anders.`,
    rewritten: (sequence: string) =>
      `Regel ${sequence} of een regel ervoor is herschreven: het ankerbestand zegt iets anders.`,
    anchor_damaged: (line: string) => `Regel ${line} van het ankerbestand zelf is niet te lezen.`,
  },
  noted: (moment: string) => `Genoteerd op ${moment}.`,
  argumentFormat: "Noem een ankerbestand, of de bekende laatste regel als nummer:hash.",
} as const;

export const administratorText = {
  usage: 'Noem e-mailadres en naam: npm run create-administrator -- naam@voorbeeld.nl "Voornaam Achternaam"',
  noRegion: "De veiligheidsregio staat nog niet in de database. Start Paraat één keer en probeer het opnieuw.",
  disabled: "Dit account is gesloten. Open het eerst weer, of kies een ander e-mailadres.",
  done: (address: string) =>
    `De beheerder is gemaakt. Kies binnen 7 dagen een wachtwoord op:\n${address}\nDezelfde link gaat ook per mail.`,
} as const;
