import type { Problem, ProblemValues } from "~/domain/handreiking/problem";

type Sentence = (values: ProblemValues) => string;

const word = (values: ProblemValues, key = "word"): string => String(values[key] ?? "");
const list = (values: ProblemValues, key: string): string => [values[key] ?? []].flat().join(", ");
const meant = (values: ProblemValues): string => (values.suggestion ? ` Bedoelde u "${values.suggestion}"?` : "");

/** "onbekend feit "bezoekersp". Bedoelde u "bezoekers_piek"?" */
const unknown =
  (what: string): Sentence =>
  (values) =>
    `${what} "${word(values)}" staat niet in dit document.${meant(values)}`;

const structure: Readonly<Record<string, Sentence>> = {
  "unknown-key": (v) =>
    `Het veld "${word(v, "key")}" hoort hier niet.${meant(v) || ` Wat hier mag: ${list(v, "known")}.`}`,
  missing: (v) => `Het veld "${word(v, "key")}" ontbreekt. Vul het in.`,
  "wrong-type": (v) => `Hier hoort ${typeNames[word(v, "expected")] ?? "een andere waarde"}.${remedy(v)}`,
  "not-one-of": (v) => `Deze waarde kan hier niet.${meant(v)} Kies uit: ${list(v, "values")}.`,
  "bad-id": (v) =>
    `De naam${v.word ? ` "${word(v)}"` : ""} kan niet. Gebruik kleine letters, cijfers en _ en begin met een letter.`,
  "bad-rule-id": () => "Dit regelnummer kan niet. Gebruik letters, cijfers, punt, - en _, ten hoogste 40 tekens.",
  "bad-date": () => "Dit is geen datum. Schrijf een datum als 2026-01-31.",
  "bad-url": () => "Dit is geen webadres. Begin met https://.",
  empty: () => "Deze tekst is leeg. Vul hem in.",
  "bad-test-value": () => "Een toets vergelijkt met een woord of een getal. Schrijf ja of nee zonder aanhalingstekens.",
  "bad-test": () =>
    "Deze toets is niet te lezen. Schrijf een waarde, een lijst, niet, bevat, of een ondergrens (minstens of meer_dan) en een bovengrens (hoogstens of minder_dan).",
  "empty-condition": () => "De voorwaarde is leeg. Noem ten minste één feit.",
  "when-or-always": () => 'Geef een regel of een voorwaarde (als) of "altijd: ja", en niet beide.',
  "one-unit": () => "Geef precies één tijdsduur: dagen, werkdagen, weken of maanden.",
  "before-or-after": () => 'Zeg vanaf welke gebeurtenis de termijn telt: "voor" of "na", en niet beide.',
  "min-above-max": () => "Het minimum is groter dan het maximum. Draai ze om.",
  "bad-operand": () => "Reken met de naam van een feit of met een getal.",
  "facts-or-rows": () => "Geef een lijst met feiten, of rijen met één veld (of maal: twee of meer velden).",
  "one-operation": (v) => `Een afgeleid feit heeft precies één bewerking. Kies uit: ${list(v, "operations")}.`,
  "choose-needs-otherwise": () => 'Bij "kies" hoort "anders": de uitkomst als geen rij past.',
  "points-decimals": () => "Punten hebben ten hoogste twee decimalen.",
  "bands-or-points": () => "Geef een scanvraag een staffel of punten per antwoord, en niet beide.",
  "one-purpose": () =>
    "Zeg waarom u dit vraagt: een regel, een dienst met een thema, of een grond. Precies één van de drie.",
  "bad-materiality": () =>
    'Schrijf bij "wezenlijk": altijd, ja, nee, of een marge met een eenheid (procent of absoluut).',
  "too-many-questions": () => "Een gemeente kan ten hoogste vijf eigen vragen stellen. Schrap er een.",
  "too-small": (v) => `Deze waarde is te klein of te kort. Het minste is ${word(v, "minimum")}.`,
  "too-big": (v) => `Deze waarde is te groot of te lang. Het meeste is ${word(v, "maximum")}.`,
  invalid: () => "Deze waarde kan hier niet.",
  "unknown-format": (v) => `Het formaat is niet bekend.${meant(v)} Kies uit: ${list(v, "values")}.`,
  "empty-file": () => "Het bestand bevat geen document. Begin met formaat: handreiking/1.",
  "too-long": () => "Het bestand is te groot voor een handreiking.",
  "too-many-aliases": () => "Het bestand verwijst te vaak naar zichzelf (* en &). Schrijf de tekst uit.",
  "duplicate-key": () => "Dit veld staat hier al. Een veld kan maar één keer voorkomen.",
  "tab-as-indent": () => "Er staat een tab aan het begin van de regel. Gebruik spaties.",
  syntax: () =>
    "Dit is geen geldige YAML. Kijk naar inspringing, haakjes en aanhalingstekens op en vlak voor deze regel.",
};

const typeNames: Readonly<Record<string, string>> = {
  string: "een tekst",
  number: "een getal",
  int: "een geheel getal",
  array: "een lijst",
  object: "een blok met velden",
  record: "een blok met velden",
};
const remedy = (v: ProblemValues): string => (v.expected === "string" ? " Zet het tussen aanhalingstekens." : "");

const meaning: Readonly<Record<string, Sentence>> = {
  "unknown-fact": unknown("Het feit"),
  "unknown-option": (v) => `"${word(v)}" is geen antwoord op "${word(v, "fact")}".${meant(v)}`,
  "unknown-outcome": unknown("De uitkomst"),
  "unknown-rows": unknown("De vraag met rijen"),
  "unknown-field": (v) => `De vraag "${word(v, "question")}" heeft geen veld "${word(v)}".${meant(v)}`,
  "unknown-profile": unknown("Het profiel"),
  "unknown-class": unknown("De klasse"),
  "unknown-norm": unknown("De norm"),
  "unknown-step": unknown("De stap"),
  "unknown-rule": unknown("De regel"),
  "unknown-question": unknown("De vraag of het feit"),
  "unknown-attachment": unknown("De bijlage"),
  "unknown-condition": unknown("Het voorschrift"),
  "unknown-service": unknown("De dienst"),
  "unknown-theme": (v) =>
    v.service ? `De dienst "${word(v, "service")}" heeft geen thema "${word(v)}".${meant(v)}` : unknown("Het thema")(v),
  "unknown-placeholder": (v) => `Tussen de accolades staat "${word(v)}", maar dat feit bestaat niet.${meant(v)}`,
  "unknown-section": unknown("De sectie"),
  "unknown-source": (v) =>
    `${v.rule ? `${word(v, "rule")} verwijst` : "Dit verwijst"} naar bron "${word(v)}" die niet in de bronnenlijst staat.${meant(v)}`,
  "no-place-in-source": (v) =>
    `${word(v, "rule") || "Deze regel"} noemt bron ${word(v, "source")} zonder paragraaf of artikel.`,
  "number-test-expected": (v) => `"${word(v, "fact")}" is een getal; de toets "${word(v)}" past daar niet bij.`,
  "option-test-expected": (v) =>
    `"${word(v, "fact")}" heeft antwoorden om uit te kiezen; een grens past daar niet bij. Noem de antwoorden.`,
  "includes-on-choice": (v) => `Op "${word(v, "fact")}" past één antwoord; schrijf de antwoorden zonder "bevat".`,
  "too-many-options": (v) => `"${word(v, "fact")}" heeft te veel antwoorden. Ten hoogste ${word(v, "most")}.`,
  "denominator-zero": (v) =>
    `"${word(v, "fact")}" deelt door een feit dat 0 kan zijn. Geef dat feit een minimum boven 0.`,
  "number-expected": (v) => `"${word(v, "fact")}" is geen getal, dus er valt niet mee te rekenen.`,
  "column-does-not-fit": (v) =>
    v.holding === "numbers"
      ? `Het veld "${word(v, "field")}" is geen getal.`
      : `Het veld "${word(v, "field")}" heeft geen antwoorden om uit te kiezen.`,
  "bands-begin-late": (v) =>
    `De staffel begint bij ${word(v, "from")}, maar "${word(v, "fact")}" kan ${word(v, "min")} zijn.`,
  "bands-not-rising": (v) => `De staffel loopt niet op bij ${word(v, "from")}.`,
  "bands-on-options": (v) =>
    `Een staffel past alleen bij een getal; "${word(v, "fact")}" heeft antwoorden. Geef punten per antwoord.`,
  "points-on-number": (v) =>
    `"${word(v, "fact")}" heeft niet precies één antwoord om punten aan te geven. Gebruik een staffel of een keuze.`,
  "option-without-points": (v) => `Antwoord "${word(v, "option")}" op "${word(v, "fact")}" heeft geen punten.`,
  "theme-without-question": (v) =>
    `"${word(v, "question")}" wordt gevraagd voor thema "${word(v, "theme")}" van ${word(v, "service")}, maar staat daar niet bij de vragen. Zet de vraag erbij.`,
  "question-kind-differs": (v) =>
    `De vraag "${word(v, "id")}" is van soort ${word(v, "kind")}, maar het feit met die naam is van een ander type.`,
  "no-options": (v) => `"${word(v, "id")}" heeft geen antwoorden om uit te kiezen. Voeg opties toe.`,
  "options-belong-to-fact": (v) => `De antwoorden op "${word(v, "id")}" staan al bij het feit. Haal ze hier weg.`,
  "hidden-without-value": (v) =>
    `"${word(v, "fact")}" wordt niet altijd gevraagd, maar ${word(v, "rule")} leest het. Geef het feit een waarde bij_nvt.`,
  "reserved-id": (v) => `"${word(v, "id")}" is een woord van het formaat zelf. Kies een andere naam.`,
  "duplicate-rule": (v) => `Regelnummer ${word(v, "id")} komt twee keer voor.`,
  "duplicate-id": (v) => `De naam "${word(v, "id")}" komt twee keer voor.`,
  "question-is-no-fact": (v) =>
    `De vraag heet "${word(v, "id")}", maar zo heet al iets dat wordt uitgerekend. Kies een andere naam.`,
  "advice-to-joint-writer": (v) =>
    `${word(v, "rule")} vraagt advies aan ${word(v, "service")}, die al het integrale advies schrijft. Haal de regel weg.`,
  "milestone-not-listed": (v) => `De gebeurtenis "${word(v)}" staat niet onder gebeurtenissen.${meant(v)}`,
  circle: (v) =>
    `Deze onderdelen hebben elkaar nodig en komen nooit tot een uitkomst: ${list(v, "circle").replaceAll(", ", " → ")}.`,
  "step-circle": (v) => `De stappen wachten op elkaar: ${list(v, "circle").replaceAll(", ", " → ")}.`,
  "meaning-missing": (v) =>
    `Geen vraag heeft betekenis "${word(v, "meaning")}". Zonder die vraag kan er geen aanvraag worden gedaan.`,
  "meaning-twice": (v) => `Meer dan één vraag heeft betekenis "${word(v, "meaning")}": ${list(v, "questions")}.`,
};

const proofreading: Readonly<Record<string, Sentence>> = {
  gap: (v) => `Geen enkele rij van de klassetabel past bij ${word(v, "where")}.`,
  overlap: (v) =>
    `Meer dan één rij van de klassetabel past bij ${word(v, "where")} (${list(v, "rules").replaceAll(", ", " en ")}).`,
  "too-many-combinations": (v) =>
    `De klassetabel heeft te veel combinaties (${word(v, "count")}) om te controleren. Lees minder feiten in de tabel.`,
  impossible: (v) => `${word(v, "rule")} kan nooit waar zijn: ${impossibleReason(v)}`,
  "impossible-clause": (v) => `Een deel van ${word(v, "rule")} kan nooit waar zijn: ${impossibleReason(v)}`,
  redundant: (v) =>
    `${word(v, "rule")} voegt niets toe: als deze regel geldt, geldt ${word(v, "other")} ook al, met hetzelfde gevolg (${word(v, "effect")}).`,
  unused: (v) => `Geen regel en geen dienst gebruikt "${word(v, "fact")}".`,
  "not-asked": (v) => `Geen vraag in het formulier levert "${word(v, "fact")}", maar ${word(v, "rule")} leest het.`,
  "class-unreachable": (v) => `Klasse ${word(v, "class")} is met geen enkele combinatie van antwoorden te bereiken.`,
  "no-form": () => "Dit document heeft geen formulier. Er kunnen geen aanvragen mee worden gedaan.",
  "points-fall": (v) =>
    `De punten van ${word(v, "rule")} dalen vanaf ${word(v, "from")} (van ${word(v, "before")} naar ${word(v, "after")}).`,
  "extreme-in-lowest-class": (v) =>
    `Ook als "${word(v, "fact")}" ${word(v, "from")} of meer is, kan de klasse nog ${word(v, "class")} zijn.`,
  "points-all-equal": (v) => `Elk antwoord op ${word(v, "rule")} geeft dezelfde punten. De vraag maakt dus niets uit.`,
  "example-differs": (v) =>
    `Voorbeeld "${word(v, "example")}": verwacht ${aspect(v)} ${list(v, "expected") || "geen"}, de regels geven ${list(v, "found") || "geen"}.`,
  "local-prefix": (v) => `De naam "${word(v, "id")}" van een lokale toevoeging begint niet met ${word(v, "prefix")}.`,
  "local-other-handreiking": (v) =>
    `Deze lokale laag hoort bij handreiking "${word(v, "named")}", niet bij "${word(v, "expected")}".`,
  "other-handreiking": (v) =>
    `Deze bibliotheek hoort bij handreiking "${word(v, "named")}", niet bij "${word(v, "expected")}".`,
  "no-handreiking": (v) => `Er is geen handreiking "${word(v)}" waar dit document bij hoort.`,
  "local-unknown-gemeente": unknown("De gemeente"),
  "local-replaces": (v) =>
    `De lokale laag gebruikt "${word(v, "id")}" opnieuw. Een gemeente kan een regionaal onderdeel niet vervangen of weghalen.`,
};

const aspects: Readonly<Record<string, string>> = {
  track: "traject",
  score: "risicoscore",
  profile: "score per profiel",
  class: "klasse",
  advice: "advies van",
  attachments: "bijlagen",
  conditions: "voorschriften",
};
const aspect = (v: ProblemValues): string => aspects[word(v, "aspect")] ?? word(v, "aspect");

function impossibleReason(v: ProblemValues): string {
  if (v.reason === "range") return `"${word(v, "fact")}" ligt altijd tussen ${word(v, "min")} en ${word(v, "max")}.`;
  if (v.reason === "class")
    return `bij deze voorwaarden is de klasse altijd ${list(v, "found").replaceAll(", ", " of ")}, de regel vraagt ${list(v, "asked").replaceAll(", ", " of ")}.`;
  return "de voorwaarden sluiten elkaar uit.";
}

const sentences = { ...structure, ...meaning, ...proofreading };

/** What is wrong with a rule document, and what to do about it. */
export function problemSentence(problem: Pick<Problem, "kind" | "values">): string {
  const sentence = sentences[problem.kind];
  if (!sentence) throw new Error(`no sentence for problem ${problem.kind}`);
  return sentence(problem.values);
}

/** The same with the code and the line, as the start of the application and the proof-reader print it. */
export function problemLine(problem: Problem & { readonly line?: number | null }): string {
  const place = problem.line ? `regel ${problem.line}` : problem.path.join(" › ");
  return `${place ? `${place}: ` : ""}${problem.code} ${problemSentence(problem)}`;
}
