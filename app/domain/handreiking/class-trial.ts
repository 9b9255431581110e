import { classPlan } from "./class-plan";
import { countedSituation, type EvaluateOptions } from "./evaluate";
import type { Facts } from "./facts";
import type { Handreiking } from "./model";
import type { Track } from "./reserved";
import { type Situation, situate, trackBit } from "./situation";
import { judgeTest } from "./verdict";
import type { AnswerChange, ClassChange } from "./what-would-change";

/** Tries other answers and tells the place of the class that follows, from light to heavy. */
export type Trial = {
  readonly model: Handreiking;
  /** Facts that the class depends on. */
  readonly relevant: ReadonlySet<string>;
  readonly track: Track;
  readonly now: number;
  readonly heaviest: number;
  /** `rank` is null when the answers leave the class open; `effect` is equal when nothing that the class rests on differs. */
  readonly with: (changes: readonly AnswerChange[]) => { readonly rank: number | null; readonly effect: () => string };
  readonly change: (changes: readonly AnswerChange[], rank: number) => ClassChange;
};

/** What the officer confirmed stays out: the question is what the method itself would say. Null while the class is open. */
export function trialOf(handreiking: Handreiking, facts: Facts, options: EvaluateOptions): Trial | null {
  const { order } = handreiking.classes;
  const { model, facts: relevant } = classPlan(handreiking);
  const counted = countedSituation(situate(model, facts, { ...options, confirmedClass: undefined }), options);
  if (counted.track !== trackBit.vergunning) return null;
  const track = "vergunning" as const;
  const rankOf = ({ class: work }: Situation) => (work?.computed ? order.indexOf(work.computed) : null);
  const now = rankOf(situate(model, facts, { track }));
  if (now === null) return null;
  return {
    model,
    relevant,
    track,
    now,
    heaviest: order.length - 1,
    with: (changes) => {
      const changed = Object.fromEntries(changes.map((change) => [change.fact, change.to]));
      const situation = situate(model, { ...facts, ...changed }, { track });
      return { rank: rankOf(situation), effect: () => effectOf(situation) };
    },
    change: (changes, rank) => ({ changes, class: order[rank] ?? "", direction: rank > now ? "heavier" : "lighter" }),
  };
}

/** The points of every scan question and the verdict of every test of the class rules. */
function effectOf({ handreiking, scan, values }: Situation): string {
  const { table, minimum } = handreiking.classes;
  const tests = [...table, ...minimum].flatMap((rule) => rule.when.clauses.flat());
  const points = scan?.questions.map((question) => question.points.min) ?? [];
  return [...points, ...tests.map((test) => judgeTest(test, values))].join(" ");
}
