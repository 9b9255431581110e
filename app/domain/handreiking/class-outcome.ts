import type { ClassOutcome, Range, ScanOutcome } from "./assessment";
import type { DependsOn } from "./depends-on";
import type { Points } from "./scan-work";
import type { Situation } from "./situation";

export function scanOutcome({ scan }: Situation): ScanOutcome | null {
  if (!scan) return null;
  return {
    answers: scan.questions.map(({ question, profile, points, answered }) => ({
      rule: question.id,
      profile,
      fact: question.fact,
      answered,
      points: inPoints(points),
    })),
    profiles: [...scan.profiles].map(([id, score]) => ({ id, score: inPoints(score) })),
    total: inPoints(scan.total),
    complete: scan.complete,
  };
}

export const inPoints = ({ min, max }: Points): Range => ({ min: min / 100, max: max / 100 });

export function classOutcome({ handreiking, class: work }: Situation, depends: DependsOn): ClassOutcome | null {
  if (!work) return null;
  return {
    possible: handreiking.classes.order.filter((_, index) => work.possible & (1 << index)),
    computed: work.computed,
    confirmed: work.confirmed,
    effective: work.confirmed ?? work.computed,
    tableRules: work.tableRules.map((rule) => rule.id),
    minimumRules: work.minimumRules.map((rule) => rule.id),
    dependsOn: depends.class(),
  };
}
