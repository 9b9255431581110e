import type { GuardFigures, OpenTimes } from "~/domain/evaluation/guard-figures";
import { formatNumber } from "../format";
import { lengthInWords, openWords } from "./change-words";

/** How long reviews, warnings and expired advice stood open, with the year before in brackets; for page and PDF. */
export function openTimeRows(guard: GuardFigures | null, before: GuardFigures | null) {
  if (guard === null) return [];
  return (["reviews", "warnings", "expiries"] as const).map((what) => {
    const { name, unit } = openWords[what];
    const now = guard[what];
    const then = before === null ? null : before[what];
    const beside = (show: (times: OpenTimes) => string) => (then === null ? show(now) : `${show(now)} (${show(then)})`);
    return {
      name,
      number: beside(({ number }) => formatNumber(number)),
      open: formatNumber(now.open),
      median: beside(({ median }) => lengthInWords(median, unit)),
      longest: beside(({ longest }) => lengthInWords(longest, unit)),
    };
  });
}
