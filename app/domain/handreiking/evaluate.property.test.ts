import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naively } from "../../../tests/support/naive-rules";
import { coastRegion, compiled, type RawDocument, riverRegion } from "../../../tests/support/rule-documents";
import type { Assessment } from "./assessment";
import { evaluate } from "./evaluate";
import { explain } from "./explain";
import type { Facts, FactValue } from "./facts";

/** Numbers near every figure that the document mentions, so that edges are hit as often as the rest. */
function numbersOf(document: RawDocument, min: number, max: number): fc.Arbitrary<number> {
  const mentioned = [...JSON.stringify(document).matchAll(/-?\d+(\.\d+)?/g)].map((match) => Number(match[0]));
  const near = mentioned
    .flatMap((value) => [value - 1, value, value + 1])
    .filter((value) => Number.isInteger(value) && value >= min && value <= max);
  return near.length === 0
    ? fc.integer({ min, max })
    : fc.oneof(fc.integer({ min, max }), fc.constantFrom(...new Set(near)));
}

const tentRows = fc.array(
  fc.record({
    type_bouwsel: fc.constantFrom("tent", "podium", "tribune"),
    stuks: fc.integer({ min: 1, max: 4 }),
    meters: fc.integer({ min: 0, max: 3000 }).map((cents) => cents / 100),
    personen: fc.constantFrom(0, 150, 151, 400),
  }),
  { maxLength: 3 },
);

function everything(document: RawDocument): fc.Arbitrary<Record<string, FactValue>> {
  const arbitraries: Record<string, fc.Arbitrary<FactValue>> = { maand: fc.integer({ min: 1, max: 12 }) };
  // biome-ignore lint/suspicious/noExplicitAny: facts of a raw document
  for (const [id, fact] of Object.entries<any>(document.feiten)) {
    if (fact.type === "getal") arbitraries[id] = numbersOf(document, fact.min, fact.max);
    if (fact.type === "ja_nee") arbitraries[id] = fc.constantFrom("ja", "nee");
    if (fact.type === "keuze") arbitraries[id] = fc.constantFrom(...Object.keys(fact.opties));
    if (fact.type === "meerkeuze") arbitraries[id] = fc.subarray(Object.keys(fact.opties));
  }
  if (document.formulier) arbitraries.bouwsels = tentRows;
  return fc.record(arbitraries);
}

const ids = (outcomes: readonly { rule: string; outcome: string }[]) =>
  outcomes.filter((one) => one.outcome === "ja").map((one) => one.rule);

/** Every verdict of an assessment by a name of its own. */
function verdicts(assessment: Assessment): Map<string, string> {
  const rules = [assessment.advice, assessment.attachments, assessment.conditions, assessment.elsewhere].flat();
  return new Map([
    ...rules.map((one) => [one.rule, one.outcome] as const),
    ...assessment.services.map((one) => [`service ${one.service}`, one.outcome] as const),
    ...assessment.steps.map((one) => [`step ${one.step}`, one.outcome] as const),
    ...assessment.steps.flatMap((one) => one.terms.map((term, index) => [`term ${one.step} ${index}`, term] as const)),
    ...assessment.adviceTerms.map((term, index) => [`term of advice ${index}`, term] as const),
    ...(assessment.joint ? [["joint", assessment.joint.outcome] as const] : []),
  ]);
}

describe.each([
  ["a method with a sum of points", riverRegion()],
  ["a method with a decision table", coastRegion()],
])("%s", (_, document) => {
  const handreiking = compiled(document);

  it("says of complete answers what the document plainly says", () => {
    fc.assert(
      fc.property(everything(document), (facts) => {
        const { score, ...rest } = naively(document, facts);
        const expected = { ...rest, score: score === null ? null : { min: score, max: score } };
        const found = evaluate(handreiking, facts);
        expect({
          track: found.track.certain,
          score: found.scan?.total ?? null,
          class: found.class?.computed ?? null,
          advice: ids(found.advice),
          attachments: ids(found.attachments),
          conditions: ids(found.conditions),
          elsewhere: ids(found.elsewhere),
        }).toEqual(expected);
      }),
      { numRuns: 800 },
    );
  });

  it("never says ja or nee of partial answers when other answers could still turn it", () => {
    fc.assert(
      fc.property(everything(document), fc.infiniteStream(fc.boolean()), (complete, keep) => {
        const partial: Facts = Object.fromEntries(Object.entries(complete).filter(() => keep.next().value));
        const before = evaluate(handreiking, partial);
        const after = evaluate(handreiking, complete);
        expect(before.track.possible).toContain(after.track.certain);
        for (const [id, verdict] of Object.entries(before.questions)) {
          if (verdict !== "onbekend") expect([id, after.questions[id]]).toEqual([id, verdict]);
        }
        // An undetermined track counts as a permit; if it turns out otherwise, so may all that follows from it.
        if (before.track.countsAs !== after.track.certain) return;
        if (before.class && after.class) expect(before.class.possible).toContain(after.class.computed);
        if (before.scan && after.scan) {
          expect(after.scan.total.min).toBeGreaterThanOrEqual(before.scan.total.min);
          expect(after.scan.total.max).toBeLessThanOrEqual(before.scan.total.max);
        }
        const settled = verdicts(after);
        for (const [name, verdict] of verdicts(before)) {
          if (verdict !== "onbekend") expect([name, settled.get(name)]).toEqual([name, verdict]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("leaves nothing undecided once everything that it says to wait for is answered", () => {
    fc.assert(
      fc.property(everything(document), fc.infiniteStream(fc.boolean()), (complete, keep) => {
        const partial: Facts = Object.fromEntries(Object.entries(complete).filter(() => keep.next().value));
        for (const entry of explain(handreiking, partial)) {
          if (entry.because.kind !== "depends" || entry.kind === "step") continue;
          const { facts } = entry.because;
          expect([entry.rule, facts.length > 0]).toEqual([entry.rule, true]);
          for (const fact of facts) expect(partial[fact]).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  it("accounts for every rule with the outcome that it gave", () => {
    fc.assert(
      fc.property(everything(document), fc.infiniteStream(fc.boolean()), (complete, keep) => {
        const partial: Facts = Object.fromEntries(Object.entries(complete).filter(() => keep.next().value));
        const assessment = evaluate(handreiking, partial);
        const trace = new Map(explain(handreiking, partial).map((entry) => [entry.rule, entry.outcome]));
        const outcomes = [
          assessment.advice,
          assessment.attachments,
          assessment.conditions,
          assessment.elsewhere,
        ].flat();
        for (const { rule, outcome } of outcomes) expect([rule, trace.get(rule)]).toEqual([rule, outcome]);
        for (const { step, outcome } of assessment.steps) expect([step, trace.get(step)]).toEqual([step, outcome]);
      }),
      { numRuns: 150 },
    );
  });
});
