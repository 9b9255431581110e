import type { AdviceBundle, AdviceInBundle, AdvisedConditionInBundle } from "~/domain/documents/advice-bundle";
import { day, heavy, middle, moment, oktoberfeest, safetyPlan, sitePlan, trafficPlan } from "./sample-evenement";

const condition = (
  threadId: string,
  number: number,
  text: string,
  theme: string | null,
  binding: "must" | "advised" = "must",
): AdvisedConditionInBundle => ({ threadId, number, text, theme, binding, treatment: null });

const advice = (more: Partial<AdviceInBundle>): AdviceInBundle => ({
  number: 1,
  conclusion: "positive_with_conditions",
  stands: true,
  changes: [],
  givenBy: "M. ten Brinke",
  givenOn: day("2027-07-12"),
  applicationVersion: 3,
  filesRead: [
    { document: "Veiligheidsplan", version: 2 },
    { document: "Plattegrond", version: 3 },
  ],
  findings: [],
  residualRisk: "",
  conditions: [],
  ...more,
});

const passage = condition(
  "t-passage",
  1,
  "Houd overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog, ook in bochten. Afsluitingen zijn zonder gereedschap weg te nemen.",
  "Bereikbaarheid",
);

/** A bundle with everything in it: joint advice, an expired advice, a conflict of norms, originals. */
export const sampleBundle: AdviceBundle = {
  region: "Veiligheidsregio Twente",
  reference: "E-2027-0042",
  number: 2,
  madeAt: moment("2027-08-02T09:15:00Z"),
  evenement: oktoberfeest,
  application: {
    version: 3,
    submittedAt: moment("2027-07-20T12:03:00Z"),
    timeliness: { onTime: false, lastDay: day("2027-07-17"), daysLate: 3 },
    handreiking: "Handreiking evenementenveiligheid Twente 2026",
    localLayer: "aanvulling van Hof van Twente",
    missing: ["Zorgplan"],
    sections: [
      {
        title: "Publiek",
        answers: [
          { question: "Hoeveel bezoekers zijn er op het drukste moment?", answer: ["6.500 personen"] },
          { question: "Wie komen er vooral?", answer: ["Volwassenen", "Gezinnen met kinderen"] },
        ],
      },
      {
        title: "Tenten en podia",
        answers: [
          { question: "Hoeveel personen gaan er in de grootste tent?", answer: ["3.200 personen"] },
          { question: "Gebruikt u vuur of gas?", answer: [] },
        ],
      },
    ],
  },
  classification: {
    computed: middle,
    possible: [middle],
    reasons: [
      { text: "De score van de risicoscan ligt tussen 6 en 9 punten.", source: "Handreiking §3.3" },
      { text: "Het aantal aanwezigen is meer dan 5.000.", source: "Handreiking §3.5" },
    ],
    scan: {
      total: 8.75,
      profiles: [
        {
          name: "Activiteitenprofiel",
          points: 3.5,
          questions: [
            { question: "Soort evenement", answer: "Muziek met dans", points: 2 },
            { question: "Alcohol", answer: "Meer dan normaal te verwachten", points: 1.5 },
          ],
        },
        {
          name: "Ruimtelijk profiel",
          points: 5.25,
          questions: [
            { question: "Locatie", answer: "Weiland, tijdelijk ingericht", points: 3 },
            { question: "Bereikbaarheid", answer: "Eén toegangsweg voor hulpdiensten", points: 2.25 },
          ],
        },
      ],
    },
    confirmed: {
      class: heavy,
      by: "J. de Vries, vergunningverlener",
      on: day("2027-07-22"),
      reason: "Vorig jaar waren er opstootjes bij de uitgang en er is maar één toegangsweg.",
    },
  },
  underReview: false,
  unasked: [],
  requests: [
    {
      service: "Brandweer Twente",
      status: "given",
      askedOn: day("2027-07-01"),
      dueOn: day("2027-07-15"),
      subjects: ["tent voor meer dan 150 personen", "bakken met gas"],
      question: "Klopt de opstelling van de tent ten opzichte van de schuur?",
      closingReason: null,
      advice: advice({
        stands: false,
        applicationVersion: 2,
        changes: ["bezoekers op het drukste moment (van 4.000 naar 6.500)"],
        findings: [
          {
            theme: null,
            text: "De tekening is duidelijk.\n\nDe afstand tot de schuur is 4 meter en dat is te weinig.",
          },
          { theme: "Tenten", text: "Het doek is moeilijk ontvlambaar; het certificaat is gezien." },
        ],
        residualRisk: "Bij harde wind moet de tent leeg. Dat kost ongeveer 12 minuten.",
        conditions: [
          condition("t-tent", 1, "Plaats de tent ten minste 5 meter van de schuur.", "Tenten"),
          condition("t-gas", 2, "Zet gasflessen vast en buiten het publiek.", "Vuur en gas"),
        ],
      }),
    },
    {
      service: "GHOR Twente",
      status: "given",
      askedOn: day("2027-07-01"),
      dueOn: day("2027-07-15"),
      subjects: ["meer dan 2.000 aanwezigen", "alcohol"],
      question: "",
      closingReason: null,
      advice: advice({
        givenBy: "S. Yılmaz",
        givenOn: day("2027-07-24"),
        findings: [{ theme: "Zorg", text: "Het zorgniveau is midden volgens de Veldnorm Evenementenzorg." }],
        conditions: [
          passage,
          condition("t-water", 2, "Deel gratis drinkwater uit op twee plekken.", "Gezondheid", "advised"),
        ],
      }),
    },
    {
      service: "Politie Oost-Nederland",
      status: "asked",
      askedOn: day("2027-07-23"),
      dueOn: day("2027-08-06"),
      subjects: ["optocht over de openbare weg"],
      question: "",
      closingReason: null,
      advice: null,
    },
    {
      service: "Waterschap Vechtstromen",
      status: "no_reaction",
      askedOn: day("2027-07-01"),
      dueOn: day("2027-07-15"),
      subjects: [],
      question: "",
      closingReason: "Twee keer herinnerd. De route loopt niet over een waterkering.",
      advice: null,
    },
  ],
  joint: {
    ...advice({
      givenBy: "A. Kok",
      givenOn: day("2027-07-30"),
      findings: [
        {
          theme: "Scenario's",
          text: "Onweer tijdens de optocht en verdringing bij de uitgang zijn samen doorgesproken.",
        },
      ],
      residualRisk: "De enige toegangsweg blijft kwetsbaar.",
      conditions: [
        { ...passage, treatment: { kind: "adopted", reason: null } },
        condition("t-weather", 2, "Volg het weer vanaf twee uur voor de opening en stop bij windkracht 7.", "Weer"),
      ],
    }),
    writtenBy: "Evenementencoördinator Veiligheidsregio Twente",
    services: ["Brandweer Twente", "GHOR Twente", "Politie Oost-Nederland"],
    meeting: { on: day("2027-07-28"), place: "Hengelo" },
    disagreements: [
      {
        subject: "sluitingstijd van de tap",
        positions: [
          { service: "Politie Oost-Nederland", text: "Een uur voor het einde." },
          { service: "GHOR Twente", text: "Een half uur voor het einde is genoeg." },
        ],
        choice: "Een uur voor het einde.",
        reason: "De bussen rijden dan nog.",
      },
    ],
    capacity: "Alle drie de diensten kunnen op beide dagen de gevraagde inzet leveren.",
  },
  conflicts: [
    {
      norm: { id: "passage_width", name: "Breedte van de doorgang", unit: "meter", strictest: "highest" },
      positions: [
        { service: "Brandweer Twente", value: 3.5 },
        { service: "GHOR Twente", value: 4.5 },
      ],
      strictest: 4.5,
      decided: null,
    },
    {
      norm: { id: "passage_height", name: "Hoogte van de doorgang", unit: "meter", strictest: "highest" },
      positions: [
        { service: "Brandweer Twente", value: 4 },
        { service: "GHOR Twente", value: 4.2 },
      ],
      strictest: 4.2,
      decided: { value: 4.2, by: "J. de Vries", reason: "De ambulance moet er ook door." },
    },
  ],
  departures: [],
  rulings: [
    {
      question: "Wat gaat er gebeuren?",
      before: "Muziek op het plein.",
      after: "Muziek op het grote plein.",
      reason: "Het is hetzelfde plein.",
      by: "Lotte Vos",
      at: Date.parse("2027-03-03T10:00:00+01:00"),
    },
  ],
  files: [safetyPlan, trafficPlan, sitePlan],
};
