import { candidateAnswers } from "./candidate-answers";
import { type Trial, trialOf } from "./class-trial";
import type { EvaluateOptions } from "./evaluate";
import type { Facts, FactValue } from "./facts";
import type { Handreiking } from "./model";

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
  const trial = trialOf(handreiking, facts, options);
  if (!trial) return [];
  const singles: ClassChange[] = [];
  const steps: AnswerChange[] = [];
  for (const { answers } of candidateAnswers(trial.model, trial.relevant, facts, trial.track)) {
    const reached = new Set<number>();
    const seen = new Set<string>();
    for (const change of answers) {
      const tried = trial.with([change]);
      const { rank } = tried;
      // Answers that other questions hang on leave the class open; answers with the same effect add nothing.
      if (rank === null || reached.has(rank)) continue;
      const effect = tried.effect();
      if (seen.has(effect)) continue;
      seen.add(effect);
      if (rank === trial.now) {
        steps.push(change);
      } else {
        reached.add(rank);
        singles.push(trial.change([change], rank));
      }
    }
  }
  const chosen = balance(singles, mostChanges);
  const room = mostChanges - chosen.length;
  return room === 0 ? chosen : [...chosen, ...balance(pairsOf(trial, steps, singles, room), room, chosen)];
}

/** Pairs of answers that only together change the class; the search ends when both directions have enough. */
function pairsOf(
  trial: Trial,
  steps: readonly AnswerChange[],
  singles: readonly ClassChange[],
  room: number,
): ClassChange[] {
  const sufficient = new Set(singles.map((single) => `${single.changes[0]?.fact} ${single.direction}`));
  const pairs: ClassChange[] = [];
  const count = { heavier: trial.now === trial.heaviest ? room : 0, lighter: trial.now === 0 ? room : 0 };
  for (const [index, first] of steps.entries()) {
    for (const second of steps.slice(index + 1)) {
      if (first.fact === second.fact) continue;
      const { rank } = trial.with([first, second]);
      if (rank === null || rank === trial.now) continue;
      const pair = trial.change([first, second], rank);
      const known = pairs.some((one) => one.class === pair.class && sameFacts(one.changes, pair.changes));
      const needless = pair.changes.some((change) => sufficient.has(`${change.fact} ${pair.direction}`));
      if (known || needless) continue;
      pairs.push(pair);
      count[pair.direction] += 1;
      if (count.heavier >= room && count.lighter >= room) return pairs;
    }
  }
  return pairs;
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
