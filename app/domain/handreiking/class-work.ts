import type { ClassRule, Handreiking } from "./model";
import type { ScanWork } from "./scan-work";
import { everyOption, type ValueSet } from "./value-set";
import { judgeCondition } from "./verdict";

export type ClassWork = {
  /** Classes that the facts leave possible, as a mask over the order from light to heavy. */
  readonly possible: number;
  /** What conditions may read: the confirmed class, else the possible ones, else any as long as the scan must be complete. */
  readonly readable: number;
  readonly computed: string | null;
  readonly confirmed: string | null;
  readonly tableRules: readonly ClassRule[];
  readonly minimumRules: readonly ClassRule[];
  readonly undecided: readonly ClassRule[];
  /** The class waits for the scan to be complete. */
  readonly waitsForScan: boolean;
};

/** The class by the table (one row fits), raised by the heaviest decisive criterion. */
export function classesLeft(
  handreiking: Handreiking,
  values: readonly ValueSet[],
  scan: ScanWork | null,
  confirmed: string | undefined,
): ClassWork {
  const { classes } = handreiking;
  const rank = (rule: ClassRule) => classes.order.indexOf(rule.class);
  const { holding: tableRules, undecided: tableUndecided } = sort(classes.table, values);
  const { holding: minimumRules, undecided: minimumUndecided } = sort(classes.minimum, values);

  const fitting = tableRules.length > 0 ? tableRules : tableUndecided;
  const byTable = fitting.length > 0 ? fitting.map(rank) : classes.order.map((_, index) => index);
  const floor = Math.max(0, ...minimumRules.map(rank));
  const raises = minimumUndecided.map(rank).filter((index) => index > floor);
  let possible = 0;
  for (const index of byTable) for (const raise of [0, ...raises]) possible |= 1 << Math.max(index, floor, raise);

  const waitsForScan = handreiking.scan?.complete === true && scan?.complete === false;
  const only = (possible & (possible - 1)) === 0 ? (classes.order[Math.log2(possible)] ?? null) : null;
  const computed = waitsForScan ? null : only;
  const confirmedIndex = confirmed === undefined ? -1 : classes.order.indexOf(confirmed);
  return {
    possible,
    readable: confirmedIndex !== -1 ? 1 << confirmedIndex : waitsForScan ? everyOption(classes.order.length) : possible,
    computed,
    confirmed: confirmedIndex === -1 ? null : (confirmed ?? null),
    tableRules,
    minimumRules,
    undecided: [
      ...(tableRules.length > 0 ? [] : tableUndecided),
      ...minimumUndecided.filter((rule) => rank(rule) > floor),
    ],
    waitsForScan,
  };
}

function sort(
  rules: readonly ClassRule[],
  values: readonly ValueSet[],
): { holding: ClassRule[]; undecided: ClassRule[] } {
  const holding: ClassRule[] = [];
  const undecided: ClassRule[] = [];
  for (const rule of rules) {
    const verdict = judgeCondition(rule.when, values);
    if (verdict === "ja") holding.push(rule);
    if (verdict === "onbekend") undecided.push(rule);
  }
  return { holding, undecided };
}
