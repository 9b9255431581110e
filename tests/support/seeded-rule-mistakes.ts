import type { RawDocument } from "./rule-documents";
import type { Mistake } from "./seeded-mistake";

/** Mistakes in rules: what they add up to, repeat, contradict or leave open. */
export const ruleMistakes: readonly Mistake[] = [
  {
    what: "a gap in the class table",
    seed: (d) => {
      d.klasse.tabel[2].als.risicoscore = { meer_dan: 9.5 };
    },
    code: "GAT",
    says: "Geen enkele rij van de klassetabel past bij risicoscore = 9,25.",
    at: "tabel:",
  },
  {
    what: "an overlap in the class table",
    seed: (d) => {
      d.klasse.tabel[1].als.risicoscore = { minstens: 5.75, hoogstens: 9 };
    },
    code: "OVERLAP",
    says: "Meer dan één rij van de klassetabel past bij risicoscore = 5,75 (KL-1 en KL-2).",
    at: "id: KL-2",
  },
  {
    what: "derived facts that need each other",
    seed: (d) => {
      d.afgeleid.lus_a = { som: ["lus_b", 1], bron: "HR § 9" };
      d.afgeleid.lus_b = { som: ["lus_a", 1], bron: "HR § 9" };
    },
    code: "KRING",
    says: "komen nooit tot een uitkomst: lus_a → lus_b → lus_a",
    at: "lus_a:",
  },
  {
    what: "a question that shows by its own answer",
    seed: (d) => {
      d.formulier[1].vragen[3].als = { middelen: "veel" };
    },
    code: "KRING",
    says: "hebben elkaar nodig",
    at: "id: drank",
  },
  {
    what: "steps that wait for each other",
    seed: (d) => {
      d.stappen[1].na = ["ST-4"];
    },
    code: "KRING",
    says: "De stappen wachten op elkaar:",
    at: "    na:$#1",
  },
  {
    what: "an unknown source",
    seed: (d) => {
      d.adviezen[2].bron = "HB § 4.3";
    },
    code: "BRON",
    says: 'AD-3 verwijst naar bron "HB" die niet in de bronnenlijst staat.',
    at: "bron: HB",
  },
  {
    what: "a source without a place",
    seed: (d) => {
      d.adviezen[2].bron = "HR";
    },
    code: "VINDPLAATS",
    says: "AD-3 noemt bron HR zonder paragraaf of artikel.",
    at: "bron: HR$",
  },
  {
    what: "an example that does not come out",
    seed: (d) => {
      d.voorbeelden[0].verwacht.klasse = "T";
    },
    code: "VOORBEELD",
    says: 'Voorbeeld "Festival": verwacht klasse T, de regels geven S.',
    at: "      klasse: T$#4",
  },
  {
    what: "an example with other advice",
    seed: (d) => {
      d.voorbeelden[0].verwacht.adviezen = ["blusdienst"];
    },
    code: "VOORBEELD",
    says: "verwacht advies van blusdienst, de regels geven blusdienst, zorgdienst.",
    at: "adviezen:#2",
  },
  {
    what: "a milestone that is not listed",
    seed: (d) => {
      delete d.gebeurtenissen.geevalueerd;
    },
    code: "GEBEURTENIS",
    says: 'De gebeurtenis "geevalueerd" staat niet onder gebeurtenissen.',
    at: "klaar_bij: geevalueerd",
  },
  {
    what: "a milestone that does not exist",
    seed: (d) => {
      d.stappen[4].klaar_bij = "geevalueert";
    },
    code: "GEBEURTENIS",
    says: 'Bedoelde u "geevalueerd"?',
    at: "klaar_bij: geevalueert",
  },
  {
    what: "advice of an unknown service",
    seed: (d) => {
      d.adviezen[2].aan = "zorgdients";
    },
    code: "DIENST",
    says: 'De dienst "zorgdients" staat niet in dit document. Bedoelde u "zorgdienst"?',
    at: "zorgdients",
  },
  {
    what: "advice of the writer of the joint advice",
    seed: (d) => {
      d.adviezen[2].aan = "regiobureau";
      d.adviezen[2].themas = [];
    },
    code: "DIENST",
    says: "AD-3 vraagt advies aan regiobureau, die al het integrale advies schrijft.",
    at: "aan: regiobureau",
  },
  {
    what: "a question for a service that does not see the answer",
    seed: (d) => {
      d.diensten.blusdienst.themas.brand.vragen = ["piek", "bouwsels"];
    },
    code: "DIENST",
    says: '"vuur" wordt gevraagd voor thema "brand" van blusdienst, maar staat daar niet bij de vragen.',
    at: "thema: brand#2",
  },
  {
    what: "a placeholder without a fact",
    seed: (d) => {
      d.voorschriften[1].tekst = "Er zijn {beveiligrs_nodig} beveiligers.";
    },
    code: "TEKST",
    says: 'Tussen de accolades staat "beveiligrs_nodig", maar dat feit bestaat niet. Bedoelde u "beveiligers_nodig"?',
    at: "beveiligrs_nodig",
  },
  {
    what: "a rule number used twice",
    seed: (d) => {
      d.bijlagen[1].id = "AD-1";
    },
    code: "DUBBEL",
    says: "Regelnummer AD-1 komt twee keer voor.",
    at: "id: AD-1#2",
  },
  {
    what: "a rule beyond the range",
    seed: (d) => {
      d.klasse.minimaal[0].als = { piek: { meer_dan: 250000 } };
    },
    code: "ONMOGELIJK",
    says: 'KM-1 kan nooit waar zijn: "piek" ligt altijd tussen 0 en 250000.',
    at: "id: KM-1",
  },
  {
    what: "a rule that asks another class than its facts give",
    seed: (d) => {
      d.adviezen[0].als = { klasse: "R", piek: { minstens: 10000 } };
    },
    code: "ONMOGELIJK",
    says: "AD-1 kan nooit waar zijn: bij deze voorwaarden is de klasse altijd T, de regel vraagt R.",
    at: "id: AD-1",
  },
  {
    what: "a rule that adds nothing",
    seed: (d) => {
      d.bijlagen.push({ id: "BL-9", document: "veiligheidsplan", naam: "Plan", als: { klasse: "T" }, bron: "HR § 1" });
    },
    code: "OVERBODIG",
    says: "BL-9 voegt niets toe: als deze regel geldt, geldt BL-2 ook al, met hetzelfde gevolg (veiligheidsplan).",
    at: "id: BL-9",
  },
  {
    what: "a fact that nobody uses",
    seed: (d) => {
      d.feiten.vergeten = { type: "ja_nee", kort: "vergeten" };
    },
    code: "ONGEBRUIKT",
    says: 'Geen regel en geen dienst gebruikt "vergeten".',
    at: "vergeten:",
  },
  {
    what: "a class that nothing leads to",
    seed: (d) => {
      d.klasse.volgorde.push("V");
    },
    code: "KLASSE",
    says: "Klasse V is met geen enkele combinatie van antwoorden te bereiken.",
    at: "- V",
  },
  {
    what: "points that fall",
    seed: (d) => {
      d.risicoscan.profielen.publieksprofiel[0].staffel[3].punten = 2;
    },
    code: "KLASSE",
    says: "De punten van RS-1 dalen vanaf 5000 (van 3.25 naar 2).",
    at: "vanaf: 5000",
  },
  {
    what: "a fact that is not asked",
    seed: (d) => {
      d.formulier[2].vragen = d.formulier[2].vragen.filter((q: RawDocument) => q.id !== "rivaliteit");
    },
    code: "FORMULIER",
    says: 'Geen vraag in het formulier levert "rivaliteit", maar KM-2 leest het.',
    at: "  rivaliteit:",
  },
];
