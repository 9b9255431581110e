import { createHash } from "node:crypto";
import type { ClassInDocument, EvenementInDocument, FileInDocument } from "~/domain/documents/evenement-in-document";
import { type LocalDate, localDate } from "~/domain/time/local-date";
import { localTime } from "~/domain/time/local-time";

export const day = (text: string): LocalDate => localDate(text);
export const moment = (text: string): number => Date.parse(text);

const eventDay = (start: string, from: string, end: string, to: string) => ({
  startDate: day(start),
  startTime: localTime(from),
  endDate: day(end),
  endTime: localTime(to),
});

export const oktoberfeest: EvenementInDocument = {
  name: "Oktoberfeest Veldzicht",
  description:
    "Muziekfeest in een tent van 2.400 m² op een weiland, met eten, drank en een kermis voor kinderen. Op zaterdagmiddag is er een optocht door het dorp.",
  organiser: "Stichting Veldzicht Feest",
  gemeente: "Hof van Twente",
  place: "Weiland aan de Veldweg 12, Goor",
  days: [
    eventDay("2027-10-09", "14:00", "2027-10-10", "01:00"),
    eventDay("2027-10-10", "12:00", "2027-10-10", "23:00"),
  ],
  present: 6500,
};

export const heavy: ClassInDocument = { letter: "C", name: "risico-evenement", position: 3, of: 3 };
export const middle: ClassInDocument = { letter: "B", name: "aandachtsevenement", position: 2, of: 3 };
export const light: ClassInDocument = { letter: "A", name: "regulier evenement", position: 1, of: 3 };

export const bytesOf = (file: { name: string }): Uint8Array => new TextEncoder().encode(`inhoud van ${file.name}\n`);

/** A file whose size and hash are those of `bytesOf`. */
export function sampleFile(document: string, name: string, version = 1): FileInDocument {
  const bytes = bytesOf({ name });
  return {
    document,
    name,
    version,
    size: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    mediaType: name.endsWith(".pdf") ? "application/pdf" : "image/jpeg",
    receivedOn: day("2027-05-28"),
  };
}

export const safetyPlan = sampleFile("Veiligheidsplan", "Veiligheidsplan Oktoberfeest (definitief).pdf", 2);
export const trafficPlan = sampleFile("Verkeersplan", "Verkeersplan & omleidingen.pdf");
export const sitePlan = sampleFile("Plattegrond", "Plattegrond Şenol é.jpg", 3);
