import { evaluate } from "../evaluate";
import type { Example, Handreiking } from "../model";
import { type Problem, problem } from "../problem";

/** Works every example of the document and reports each outcome that differs from what is expected. */
export function proofreadExamples(handreiking: Handreiking): Problem[] {
  return handreiking.examples.flatMap((example, index) =>
    differences(handreiking, example).map(({ aspect, key, expected, found }) =>
      problem("VOORBEELD", "example-differs", ["voorbeelden", index, "verwacht", key], {
        example: example.name,
        aspect,
        expected,
        found,
      }),
    ),
  );
}

type Difference = { aspect: string; key: string; expected: readonly string[]; found: readonly string[] };

function differences(handreiking: Handreiking, { facts, expected }: Example): Difference[] {
  const found = evaluate(handreiking, facts);
  const holding = <T extends { outcome: string }>(list: readonly T[], name: (item: T) => string) => [
    ...new Set(list.filter((item) => item.outcome === "ja").map(name)),
  ];
  const range = (score: { min: number; max: number } | undefined) =>
    !score ? [] : score.min === score.max ? [String(score.min)] : [`${score.min}-${score.max}`];
  const checks: (Difference | null)[] = [
    expected.track ? compare("track", "traject", [expected.track], found.track.possible) : null,
    expected.score === undefined
      ? null
      : compare("score", "risicoscore", [String(expected.score)], range(found.scan?.total)),
    expected.class ? compare("class", "klasse", [expected.class], found.class ? classFound(found.class) : []) : null,
    expected.advice
      ? compare(
          "advice",
          "adviezen",
          expected.advice,
          holding(found.services, (s) => s.service),
        )
      : null,
    expected.attachments
      ? compare(
          "attachments",
          "bijlagen",
          expected.attachments,
          holding(found.attachments, (a) => a.document),
        )
      : null,
    expected.conditions
      ? compare(
          "conditions",
          "voorschriften",
          expected.conditions,
          holding(found.conditions, (c) => c.rule),
        )
      : null,
    ...Object.entries(expected.profileScores ?? {}).map(([id, score]) =>
      compare(
        "profile",
        "scores",
        [String(score)],
        range(found.scan?.profiles.find((profile) => profile.id === id)?.score),
      ),
    ),
  ];
  return checks.filter((one) => one !== null);
}

const classFound = (outcome: { computed: string | null; possible: readonly string[] }): readonly string[] =>
  outcome.computed === null ? outcome.possible.map((id) => `${id}?`) : [outcome.computed];

function compare(
  aspect: string,
  key: string,
  expected: readonly string[],
  found: readonly string[],
): Difference | null {
  const same = expected.length === found.length && expected.every((item) => found.includes(item));
  return same ? null : { aspect, key, expected: [...expected].sort(), found: [...found].sort() };
}
