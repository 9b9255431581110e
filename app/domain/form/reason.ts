import type { Test } from "../handreiking/condition";
import type { Because } from "../handreiking/explain";
import type { FactOption, Handreiking, Text } from "../handreiking/model";
import { type OutcomeName, outcomeNames, profileScorePrefix, type Track, tracks } from "../handreiking/reserved";

/** What a rule looked at, by the fact's own name or as an outcome of the method. */
export type ReasonSubject =
  | { readonly kind: "fact"; readonly label: Text; readonly unit: string }
  | { readonly kind: "outcome"; readonly outcome: OutcomeName }
  | { readonly kind: "profile"; readonly label: Text };

/** One test that held, with what its sentence needs. */
export type Reason =
  | {
      readonly kind: "number";
      readonly subject: ReasonSubject;
      readonly min: number | null;
      readonly minOpen: boolean;
      readonly max: number | null;
      readonly maxOpen: boolean;
    }
  | {
      readonly kind: "numbers";
      readonly subject: ReasonSubject;
      readonly values: readonly number[];
      readonly negated: boolean;
    }
  | {
      readonly kind: "options";
      readonly subject: ReasonSubject;
      readonly options: readonly Text[];
      readonly negated: boolean;
      readonly includes: boolean;
    }
  | { readonly kind: "track"; readonly tracks: readonly Track[]; readonly negated: boolean };

/** Why a rule holds: the tests of the first clause that holds; none for a rule that always holds. */
export function reasonsOf(handreiking: Handreiking, because: Because | undefined): readonly Reason[] {
  if (because?.kind !== "holds") return [];
  return (because.clauses[0] ?? []).map(({ test }) => reasonOf(handreiking, test));
}

function reasonOf(handreiking: Handreiking, test: Test): Reason {
  const subject = subjectOf(handreiking, test.subject);
  switch (test.kind) {
    case "between":
      return { ...test, kind: "number", subject };
    case "number-in":
      return { kind: "numbers", subject, values: test.values, negated: test.negated };
    default: {
      const { options, negated } = test;
      if (test.subject === "traject")
        return { kind: "track", tracks: tracks.filter((t) => options.includes(t)), negated };
      const labels = options.map((id) => labelOf(handreiking, test.subject, id));
      return { kind: "options", subject, options: labels, negated, includes: test.kind === "includes" };
    }
  }
}

function subjectOf(handreiking: Handreiking, id: string): ReasonSubject {
  const known = [...handreiking.facts, ...handreiking.derived].find((fact) => fact.id === id);
  if (known) return { kind: "fact", label: known.label, unit: "unit" in known ? known.unit : "" };
  const outcome = outcomeNames.find((name) => name === id);
  if (outcome) return { kind: "outcome", outcome };
  const profile = handreiking.scan?.profiles.find((one) => `${profileScorePrefix}${one.id}` === id);
  return { kind: "profile", label: profile?.name ?? { nl: id } };
}

function labelOf(handreiking: Handreiking, subject: string, option: string): Text {
  const fact = [...handreiking.facts, ...handreiking.derived].find(({ id }) => id === subject);
  const options: readonly FactOption[] = fact && "options" in fact ? fact.options : [];
  return options.find(({ id }) => id === option)?.label ?? { nl: option };
}
