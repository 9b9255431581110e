import type { YearReport } from "~/domain/documents/year-report";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import { moment } from "./sample-evenement";

const figures = (dossiers: number, more: Partial<YearFigures> = {}): YearFigures => {
  const permits = Math.round(dossiers * 0.6);
  const [light, middle] = [Math.round(permits * 0.6), Math.round(permits * 0.3)];
  const heavy = permits - light - middle;
  const ofClass = (name: string, number: number) => ({
    class: name,
    number,
    onTime: number - Math.floor(number / 5),
    late: Math.floor(number / 5),
  });
  return {
    dossiers,
    passages: 0,
    calledOff: Math.round(dossiers / 40),
    announcedAhead: 0,
    meldingen: dossiers - permits,
    permits,
    byClass: [ofClass("A", light), ofClass("B", middle), ofClass("C", heavy)],
    withoutClass: 0,
    incompleteAtFirst: Math.round(dossiers / 3),
    daysSuspended: dossiers * 4,
    overridden: Math.round(permits / 20),
    reclassified: Math.round(permits / 25),
    changedAfterAdvice: Math.round(permits / 10),
    granted: permits - Math.round(permits / 15),
    refused: Math.round(permits / 15),
    medianDaysToEvenement: 38.5,
    tooLateForObjection: Math.round(permits / 6),
    advice: [],
    conditions: {
      advised: permits * 4,
      adopted: permits * 3,
      adapted: Math.round(permits / 2),
      departed: Math.round(permits / 4),
    },
    adviceAddedByHand: Math.round(permits / 30),
    compliance: { yes: permits * 3, partly: permits, no: Math.round(permits / 5) },
    toEvaluate: permits - Math.round(permits / 15),
    evaluated: Math.round(permits / 2),
    evaluations: permits,
    incidents: Math.round(dossiers / 12),
    careContacts: dossiers,
    nuisanceReports: Math.round(dossiers / 9),
    lessons: Math.round(permits / 4),
    misfired: [],
    clashes: { days: 0, busiest: null },
    ...more,
  };
};

const sizes = {
  Almelo: 96,
  Borne: 31,
  Dinkelland: 54,
  Enschede: 169,
  Haaksbergen: 38,
  Hellendoorn: 45,
  Hengelo: 121,
  "Hof van Twente": 52,
  Losser: 27,
  Oldenzaal: 49,
  Rijssen: 58,
  Tubbergen: 33,
  Twenterand: 41,
  Wierden: 29,
};

const advice = [
  { serviceId: "s1", asked: 214, given: 205, late: 31, withdrawn: 2, noReaction: 4, medianLeadTime: 11 },
  { serviceId: "s2", asked: 180, given: 176, late: 12, withdrawn: 2, noReaction: 1, medianLeadTime: 9.5 },
  { serviceId: "s3", asked: 97, given: 90, late: 22, withdrawn: 2, noReaction: 6, medianLeadTime: 13 },
];

export const sampleYearReport: YearReport = {
  region: "Veiligheidsregio Twente",
  gemeente: null,
  year: 2026,
  madeAt: moment("2027-02-01T10:00:00Z"),
  adopted: { by: "A. Kok", at: moment("2027-03-01T09:00:00Z") },
  handreiking: "de Handreiking evenementenveiligheid Twente 2026",
  figures: figures(843, { advice }),
  previous: figures(801, { advice }),
  gemeenten: Object.entries(sizes).map(([name, size]) => ({
    code: name,
    name,
    figures: figures(size),
    previous: figures(Math.round(size * 0.93)),
  })),
  classNames: { A: "A, regulier", B: "B, aandacht", C: "C, risico" },
  serviceNames: { s1: "Brandweer Twente", s2: "GHOR Twente", s3: "Politie Oost-Nederland" },
  countedOn: "2027-02-01",
  ruleNames: {},
  lessons: [
    {
      evenement: "Braderie Binnenstad",
      firstDay: "2026-06-06",
      gemeente: "Hengelo",
      organisation: "Gemeente Hengelo",
      text: "Zet de wegafsluiting een uur eerder neer.",
    },
  ],
  texts: {
    summary:
      "In 2026 waren er meer evenementen dan het jaar ervoor. De meeste aanvragen kwamen op tijd.\n\nDe adviezen van de drie diensten waren vaker op tijd. Dat komt door de herinneringen die nu vanzelf gaan.",
    method:
      "Drie regels gaven een andere uitkomst dan de gemeenten verstandig vonden. We stellen voor die te veranderen.",
  },
};
