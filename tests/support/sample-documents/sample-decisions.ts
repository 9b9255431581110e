import type { DecisionLetter } from "~/domain/documents/decision-letter";
import type { MeldingLetter } from "~/domain/documents/melding-letter";
import type { Permit } from "~/domain/documents/permit";
import type { Refusal } from "~/domain/documents/refusal";
import { day, heavy, moment, oktoberfeest, safetyPlan, sitePlan } from "./sample-evenement";

const letter: DecisionLetter = {
  gemeente: "Hof van Twente",
  reference: "E-2027-0042",
  decidedAt: moment("2027-08-10T08:00:00Z"),
  decidedOn: day("2027-08-10"),
  applicant: {
    name: "Stichting Veldzicht Feest",
    contact: "Mevrouw P. Jansen",
    address: ["Veldweg 12", "7471 AA Goor"],
  },
  evenement: oktoberfeest,
  application: { version: 3, receivedOn: day("2027-07-20"), timeliness: { onTime: true } },
  class: heavy,
  handreiking: "Handreiking evenementenveiligheid Twente 2026",
  basis: ["artikel 2:25 van de Algemene plaatselijke verordening Hof van Twente", "de Algemene wet bestuursrecht"],
  considerations:
    "Het evenement past op deze plek en de organisator heeft ervaring. De hulpdiensten kunnen het terrein bereiken.\n\nDe burgemeester weegt het belang van het feest voor het dorp af tegen de rust van omwonenden. Met de voorschriften hieronder blijft de overlast beperkt.",
  advisers: [
    {
      service: "Evenementencoördinator Veiligheidsregio Twente",
      conclusion: "positive_with_conditions",
      givenOn: day("2027-07-30"),
      joint: true,
    },
    { service: "Brandweer Twente", conclusion: "positive_with_conditions", givenOn: day("2027-07-12"), joint: false },
    { service: "GHOR Twente", conclusion: "positive_with_conditions", givenOn: day("2027-07-24"), joint: false },
    { service: "Politie Oost-Nederland", conclusion: "negative", givenOn: day("2027-08-05"), joint: false },
  ],
  departures: [
    {
      service: "Politie Oost-Nederland",
      advice: "Negatief advies: te weinig mensen beschikbaar op zondagavond.",
      reason: "De organisator huurt twaalf extra beveiligers in. De politie is daarover gehoord.",
    },
  ],
  openMatters: [],
  objection: {
    weeks: 6,
    lastDay: day("2027-09-21"),
    body: "de burgemeester van Hof van Twente",
    address: ["Postbus 54", "7470 AB Goor"],
    court: "rechtbank Overijssel",
    inTime: true,
  },
  signature: { name: "J. de Vries", role: "vergunningverlener", mandated: true },
};

export const samplePermit: Permit = {
  ...letter,
  underReview: false,
  revision: null,
  departures: [
    ...letter.departures,
    {
      service: "GHOR Twente",
      advice: "Deel gratis drinkwater uit op twee plekken.",
      reason: "Op het terrein is maar één aansluiting; de tappunten in de tent geven ook water.",
    },
    {
      service: "GHOR Twente",
      advice: "Sluit de tap een half uur voor het einde.",
      reason: "De politie vraagt een uur; dat is strenger.",
    },
  ],
  conditions: [
    {
      number: 1,
      text: "Houd deze vergunning tijdens het evenement bij u en laat haar zien als een toezichthouder dat vraagt.",
      theme: null,
      treatment: "general",
      advisedBy: null,
      reason: null,
    },
    {
      number: 2,
      text: "Plaats de tent ten minste 5 meter van de schuur.",
      theme: "Tenten",
      treatment: "adopted",
      advisedBy: "Brandweer Twente",
      reason: null,
    },
    {
      number: 3,
      text: "Deel gratis drinkwater uit op één plek bij de tent.",
      theme: "Gezondheid",
      treatment: "adapted",
      advisedBy: "GHOR Twente",
      reason: "Op het terrein is maar één aansluiting; de tappunten in de tent geven ook water.",
    },
    {
      number: 4,
      text: "Sluit de tap een half uur voor het einde.",
      theme: "Gezondheid",
      treatment: "departed",
      advisedBy: "GHOR Twente",
      reason: "De politie vraagt een uur; dat is strenger.",
    },
    {
      number: 5,
      text: "Ruim het terrein en de wegen eromheen binnen 24 uur na het einde op.",
      theme: null,
      treatment: "own",
      advisedBy: null,
      reason: null,
    },
    {
      number: 6,
      text: "Houd overal een doorgang vrij van ten minste 4,5 meter breed en 4,2 meter hoog.",
      theme: "Tenten",
      treatment: "adopted",
      advisedBy: "GHOR Twente",
      reason: null,
    },
  ],
  annexes: [safetyPlan, sitePlan],
};

export const sampleRefusal: Refusal = {
  ...letter,
  application: { ...letter.application, timeliness: { onTime: false, lastDay: day("2027-07-17"), daysLate: 3 } },
  objection: { ...letter.objection, inTime: false },
  signature: { name: "E. van der Meer", role: "burgemeester", mandated: false },
  considerations: "Het terrein heeft één toegangsweg. Bij een ongeval kunnen de hulpdiensten er niet op tijd bij.",
  grounds: ["de openbare veiligheid", "de volksgezondheid"],
  heard: {
    on: day("2027-08-03"),
    summary: "U zei dat een tweede toegangsweg volgend jaar klaar is. Dat neemt het gevaar nu niet weg.",
  },
};

export const sampleMeldingLetter: MeldingLetter = {
  ...letter,
  evenement: {
    ...oktoberfeest,
    name: "Straatfeest Lindelaan",
    description: "",
    organiser: "Buurtvereniging Lindelaan",
    place: "Lindelaan, Delden",
    days: oktoberfeest.days.slice(1),
    present: 80,
  },
  applicant: { name: "Buurtvereniging Lindelaan", contact: null, address: [] },
  considerations: "Het feest is klein, overdag en zonder gevaarlijke onderdelen.",
  outcome: "accepted",
};
