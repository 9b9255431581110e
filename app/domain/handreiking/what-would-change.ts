import { candidateAnswers } from "./candidate-answers";
import { classPlan } from "./class-plan";
import { countedSituation, type EvaluateOptions } from "./evaluate";
import type { Facts, FactValue } from "./facts";
import type { Handreiking } from "./model";
import { situate, trackBit } from "./situation";

export type AnswerChange = { readonly fact: string; readonly from: FactValue | null; readonly to: FactValue };
/** Answers that together would lead to another class. */
export type ClassChange = {
  readonly changes: readonly AnswerChange[];
  readonly class: string;
  readonly direction: "heavier" | "lighter";
};

const mostChanges = 5;

/**
 * The single answers, and where those are too few the pairs of answers, that would lead to another class: at most five
 * in both directions, the least change first, never about date or place. Empty as long as the class is not certain.
 */
export function whatWouldChange(
  handreiking: Handreiking,
  facts: Facts,
  options: EvaluateOptions = {},
): readonly ClassChange[] {
  const { order } = handreiking.classes;
  const { model, facts: relevant } = classPlan(handreiking);
  // What the officer confirmed stays out: the question is what the scan itself would say.
  const track =
    countedSituation(situate(model, facts, options), options).track === trackBit.vergunning
      ? "vergunning"
      : options.track;
  const classOf = (given: Facts): number => {
    const work = situate(model, given, { track }).class;
    return work?.computed ? order.indexOf(work.computed) : -1;
  };
  const now = classOf(facts);
  if (now === -1) return [];

  const candidates = candidateAnswers(model, relevant, facts, track);
  const toChange = (changes: readonly AnswerChange[], next: number): ClassChange => ({
    changes,
    class: order[next] ?? "",
    direction: next > now ? "heavier" : "lighter",
  });
  const apply = (changes: readonly AnswerChange[]): Facts => ({
    ...facts,
    ...Object.fromEntries(changes.map((change) => [change.fact, change.to])),
  });

  const singles: ClassChange[] = [];
  const alone: AnswerChange[] = [];
  for (const { answers } of candidates) {
    const found = new Map<number, AnswerChange>();
    for (const change of answers) {
      const next = classOf(apply([change]));
      if (next === now || next === -1) alone.push(change);
      else if (!found.has(next)) found.set(next, change);
    }
    for (const [next, change] of found) singles.push(toChange([change], next));
  }
  const chosen = balance(singles, mostChanges);
  if (chosen.length >= mostChanges) return chosen;

  const sufficient = new Set(singles.map((single) => `${single.changes[0]?.fact} ${single.direction}`));
  const pairs: ClassChange[] = [];
  for (const [index, first] of alone.entries()) {
    for (const second of alone.slice(index + 1)) {
      if (first.fact === second.fact) continue;
      const next = classOf(apply([first, second]));
      if (next === now || next === -1) continue;
      const pair = toChange([first, second], next);
      const known = pairs.some((one) => one.class === pair.class && sameFacts(one.changes, pair.changes));
      const needless = pair.changes.some((change) => sufficient.has(`${change.fact} ${pair.direction}`));
      if (!known && !needless) pairs.push(pair);
    }
  }
  return [...chosen, ...balance(pairs, mostChanges - chosen.length, chosen)];
}

const sameFacts = (one: readonly AnswerChange[], other: readonly AnswerChange[]): boolean =>
  one.every((change, index) => change.fact === other[index]?.fact);

/** Takes turns between heavier and lighter, so that neither direction crowds out the other. */
function balance(found: readonly ClassChange[], room: number, already: readonly ClassChange[] = []): ClassChange[] {
  const queues = {
    heavier: found.filter((c) => c.direction === "heavier"),
    lighter: found.filter((c) => c.direction === "lighter"),
  };
  const count = { heavier: 0, lighter: 0 };
  for (const change of already) count[change.direction] += 1;
  const chosen: ClassChange[] = [];
  while (chosen.length < room) {
    const preferred = count.heavier <= count.lighter ? "heavier" : "lighter";
    const direction = queues[preferred].length > 0 ? preferred : preferred === "heavier" ? "lighter" : "heavier";
    const next = queues[direction].shift();
    if (!next) break;
    count[direction] += 1;
    chosen.push(next);
  }
  return chosen;
}
