import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { Compliance } from "./compliance";

/** How a condition of the last permit was kept, as one party saw it. */
export type JudgedCondition = {
  readonly text: string;
  /** The theme of the advice that it came from; null for a general one. */
  readonly theme: string | null;
  readonly compliance: Compliance;
  readonly note: string;
};

/** What was learnt at the last edition and bears on a question. */
export type Learnt =
  | { readonly kind: "attendance"; readonly expected: number | null; readonly counted: number }
  | ({ readonly kind: "condition" } & Omit<JudgedCondition, "theme">);

type LastEdition = {
  /** How many people the application expected at the busiest moment, and how many there were. */
  readonly expected: number | null;
  readonly counted: number | null;
  readonly conditions: readonly JudgedCondition[];
};

/**
 * Places what was learnt beside the questions that it bears on: the number of people at the question about it, a
 * condition that was not kept or that somebody wrote something about at one question of its theme.
 */
export function learntAt(
  handreiking: Handreiking,
  asked: readonly Question[],
  { expected, counted, conditions }: LastEdition,
): ReadonlyMap<string, readonly Learnt[]> {
  const placed = new Map<string, Learnt[]>();
  const place = (question: Question | undefined, learnt: Learnt) => {
    if (question !== undefined) placed.set(question.id, [...(placed.get(question.id) ?? []), learnt]);
  };
  if (counted !== null) {
    place(
      asked.find(({ meaning }) => meaning === "aanwezig_piek"),
      { kind: "attendance", expected, counted },
    );
  }
  for (const { theme, ...condition } of conditions) {
    const isTold = condition.note !== "" || condition.compliance === "partly" || condition.compliance === "no";
    if (isTold) place(questionOfTheme(handreiking, asked, theme), { kind: "condition", ...condition });
  }
  return placed;
}

/** The question that is asked for the theme, else the first on which it relies. */
function questionOfTheme(
  { services }: Handreiking,
  asked: readonly Question[],
  theme: string | null,
): Question | undefined {
  const own = asked.find(({ purpose }) => purpose.kind === "service" && purpose.theme === theme);
  if (own !== undefined) return own;
  const reliesOn = services.flatMap(({ themes }) => themes.filter(({ id }) => id === theme));
  return reliesOn
    .flatMap(({ questions }) => questions)
    .flatMap((id) => asked.filter((question) => question.id === id))
    .at(0);
}
