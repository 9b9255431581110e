import type { RawDocument } from "./rule-documents";

type Values = Record<string, number | string | readonly string[]>;
// biome-ignore lint/suspicious/noExplicitAny: reads raw documents, whose shape the oracle takes as it comes
type Raw = any;

/**
 * What a rule document says of an evenement of which everything is known, worked out in the plainest way straight from
 * the document as written. It shares no code with the evaluator.
 */
export function naively(document: RawDocument, answers: Raw) {
  const values: Values = { ...answers };
  for (const section of document.formulier ?? []) {
    for (const question of section.vragen) {
      if (!question.als || holds(question.als, values)) continue;
      const fallback = document.feiten[question.id]?.bij_nvt;
      if (fallback !== undefined) values[question.id] = fallback;
    }
  }
  for (const [id, derived] of Object.entries<Raw>(document.afgeleid ?? {}))
    values[id] = calculate(derived, values, answers);
  const melding = document.traject?.melding?.criteria ?? null;
  const isMelding = melding?.every((criterion: Raw) => holds(criterion.als, values)) ?? false;
  values.traject = isMelding ? "melding" : "vergunning";
  let score: number | null = null;
  if (!isMelding && document.risicoscan) {
    score = 0;
    for (const question of Object.values<Raw>(document.risicoscan.profielen).flat())
      score += pointsOf(question, values);
    score = Math.round(score * 100) / 100;
    values.risicoscore = score;
  }
  let heaviest = -1;
  if (!isMelding) {
    const rank = (row: Raw) => document.klasse.volgorde.indexOf(row.klasse);
    const fitting = document.klasse.tabel.filter((row: Raw) => applies(row, values));
    const raising = (document.klasse.minimaal ?? []).filter((row: Raw) => applies(row, values));
    heaviest = Math.max(...fitting.map(rank), ...raising.map(rank));
    values.klasse = document.klasse.volgorde[heaviest];
  }
  const permitRules = (rules: Raw[] | undefined) =>
    isMelding ? [] : (rules ?? []).filter((rule: Raw) => applies(rule, values)).map((rule: Raw) => rule.id as string);
  return {
    track: values.traject,
    score,
    class: isMelding ? null : (values.klasse as string),
    advice: permitRules(document.adviezen),
    attachments: permitRules(document.bijlagen),
    conditions: permitRules(document.voorschriften),
    elsewhere: (document.elders ?? [])
      .filter((rule: Raw) => applies(rule, values))
      .map((rule: Raw) => rule.id as string),
  };
}

const applies = (rule: Raw, values: Values): boolean => rule.altijd === "ja" || holds(rule.als, values);

function holds(als: Raw, values: Values): boolean {
  return [als].flat().some((clause) => Object.entries(clause).every(([id, test]) => passes(values[id], test)));
}

function passes(value: Raw, test: Raw): boolean {
  if (value === undefined) return false;
  if (Array.isArray(test)) return test.some((one) => passes(value, one));
  if (typeof test !== "object") return value === test;
  if ("niet" in test) {
    const listed = [test.niet].flat();
    return Array.isArray(value) ? !value.some((one) => listed.includes(one)) : !listed.includes(value);
  }
  if ("bevat" in test) return [test.bevat].flat().some((one) => value.includes(one));
  return (
    (test.minstens === undefined || value >= test.minstens) &&
    (test.meer_dan === undefined || value > test.meer_dan) &&
    (test.hoogstens === undefined || value <= test.hoogstens) &&
    (test.minder_dan === undefined || value < test.minder_dan)
  );
}

function pointsOf(question: Raw, values: Values): number {
  const value = values[question.feit];
  if (question.punten) return question.punten[value as string];
  let points = 0;
  for (const band of question.staffel) if ((value as number) >= band.vanaf) points = band.punten;
  return points;
}

function calculate(derived: Raw, values: Values, answers: Raw): Raw {
  const number = (operand: Raw): number => (typeof operand === "number" ? operand : (values[operand] as number));
  if (derived.kies) return derived.kies.find((row: Raw) => holds(row.als, values))?.dan ?? derived.anders;
  if (derived.deel) {
    const quotient = number(derived.deel[0]) / number(derived.deel[1]);
    return derived.afronden === "omhoog" ? Math.ceil(quotient) : quotient;
  }
  const reading = derived.som ?? derived.hoogste ?? derived.aantal ?? derived.soorten;
  const rows = (answers[reading.rijen] ?? []).filter((row: Raw) => !reading.als || holds(reading.als, row));
  if (derived.aantal) return rows.length;
  if (derived.soorten) return [...new Set(rows.map((row: Raw) => row[reading.veld]))];
  const amounts = rows.map((row: Raw) =>
    (reading.maal ?? [reading.veld]).reduce((product: number, field: string) => product * row[field], 1),
  );
  if (derived.hoogste) return Math.max(0, ...amounts);
  return Math.round(amounts.reduce((sum: number, amount: number) => sum + amount, 0) * 1e6) / 1e6;
}
