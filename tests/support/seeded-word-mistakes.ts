import type { Mistake } from "./seeded-mistake";

/** Mistakes in words: keys, kinds, references and meanings. */
export const wordMistakes: readonly Mistake[] = [
  {
    what: "a mistyped key",
    seed: (d) => {
      d.klasse.tabell = [];
    },
    code: "VORM",
    says: 'Het veld "tabell" hoort hier niet. Bedoelde u "tabel"?',
    at: "tabell",
  },
  {
    what: "a missing part",
    seed: (d) => {
      delete d.klasse.volgorde;
    },
    code: "VORM",
    says: 'Het veld "volgorde" ontbreekt. Vul het in.',
    at: "klasse:",
  },
  {
    what: "a number for a text",
    seed: (d) => {
      d.versie = 2026.1;
    },
    code: "VORM",
    says: "Hier hoort een tekst. Zet het tussen aanhalingstekens.",
    at: "versie:",
  },
  {
    what: "an unknown kind of question",
    seed: (d) => {
      d.formulier[0].vragen[0].soort = "kontact";
    },
    code: "VORM",
    says: 'Deze waarde kan hier niet. Bedoelde u "contact"?',
    at: "kontact",
  },
  {
    what: "a rule without source",
    seed: (d) => {
      delete d.adviezen[1].bron;
    },
    code: "VORM",
    says: 'Het veld "bron" ontbreekt. Vul het in.',
    at: "id: AD-2",
  },
  {
    what: "a date that is none",
    seed: (d) => {
      d.ingangsdatum = "1 januari";
    },
    code: "VORM",
    says: "Dit is geen datum. Schrijf een datum als 2026-01-31.",
    at: "ingangsdatum",
  },
  {
    what: "true instead of ja",
    seed: (d) => {
      d.klasse.minimaal[1].als.rivaliteit = true;
    },
    code: "VORM",
    says: "Schrijf ja of nee",
    at: "rivaliteit: true",
  },
  {
    what: "an unknown fact",
    seed: (d) => {
      d.klasse.minimaal[0].als = { piekk: { minstens: 3 } };
    },
    code: "BETEKENIS",
    says: 'Het feit "piekk" staat niet in dit document. Bedoelde u "piek"?',
    at: "piekk",
  },
  {
    what: "an unknown option",
    seed: (d) => {
      d.adviezen[2].als[2].middelen = "vel";
    },
    code: "BETEKENIS",
    says: '"vel" is geen antwoord op "middelen". Bedoelde u "veel"?',
    at: "middelen: vel",
  },
  {
    what: "a word as test on a number",
    seed: (d) => {
      d.klasse.minimaal[0].als = { piek: "veel" };
    },
    code: "BETEKENIS",
    says: '"piek" is een getal; de toets "veel" past daar niet bij.',
    at: "piek: veel",
  },
  {
    what: "an option without points",
    seed: (d) => {
      delete d.risicoscan.profielen.publieksprofiel[1].punten.jongeren;
    },
    code: "BETEKENIS",
    says: 'Antwoord "jongeren" op "doelgroep" heeft geen punten.',
    at: " punten:#5",
  },
  {
    what: "bands that begin late",
    seed: (d) => {
      d.risicoscan.profielen.publieksprofiel[0].staffel[0].vanaf = 50;
    },
    code: "BETEKENIS",
    says: 'De staffel begint bij 50, maar "piek" kan 0 zijn.',
    at: "vanaf: 50",
  },
  {
    what: "a denominator that can be zero",
    seed: (d) => {
      d.feiten.oppervlakte.min = 0;
    },
    code: "BETEKENIS",
    says: '"dichtheid" deelt door een feit dat 0 kan zijn.',
    at: "deel:",
  },
  {
    what: "a class that does not exist",
    seed: (d) => {
      d.klasse.tabel[2].klasse = "U";
    },
    code: "BETEKENIS",
    says: 'De klasse "U" staat niet in dit document.',
    at: "klasse: U",
  },
  {
    what: "a word of the format as id",
    seed: (d) => {
      d.feiten.melding = { type: "ja_nee", kort: "x" };
    },
    code: "BETEKENIS",
    says: '"melding" is een woord van het formaat zelf.',
    at: "  melding:",
  },
  {
    what: "a conditional fact without a value",
    seed: (d) => {
      delete d.feiten.middelen.bij_nvt;
    },
    code: "BETEKENIS",
    says: '"middelen" wordt niet altijd gevraagd, maar',
    at: "  middelen:",
  },
  {
    what: "a hard-required question that is missing",
    seed: (d) => {
      delete d.formulier[0].vragen[0].betekenis;
    },
    code: "BETEKENIS",
    says: 'Geen vraag heeft betekenis "aanvrager".',
    at: "formulier:",
  },
  {
    what: "a meaning that two questions have",
    seed: (d) => {
      d.formulier[0].vragen[2].betekenis = "omschrijving";
    },
    code: "BETEKENIS",
    says: 'Meer dan één vraag heeft betekenis "omschrijving": titel_evenement, wat.',
    at: "betekenis: omschrijving#2",
  },
];
