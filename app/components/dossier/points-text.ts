import { formatNumber } from "~/copy/nl/format";
import type { Range } from "~/domain/handreiking/assessment";

/** Points of an answer or a sum; from and to as long as an answer is missing. */
export const pointsText = ({ min, max }: Range): string =>
  min === max ? formatNumber(min, 2) : `${formatNumber(min, 2)} tot ${formatNumber(max, 2)}`;
