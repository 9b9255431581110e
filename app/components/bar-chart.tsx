import { useId } from "react";
import { formatNumber } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { Disclosure } from "./disclosure";
import { FigureTable } from "./figure-table";

export type Bar = {
  label: string;
  value: number;
  /** Last year's value, drawn thin under the bar. */
  before?: number;
};

type Props = {
  /** The message of the chart, a sentence: "Twee van de drie aanvragen waren op tijd". */
  title: string;
  bars: readonly Bar[];
  /** What the bars count, such as "2026" and "2025", or "adviezen". */
  valueLabel?: string;
  beforeLabel?: string;
  categoryLabel?: string;
  unit?: string;
  /** End of the scale; the highest value when left out. Give 100 for percentages. */
  maximum?: number;
};

/**
 * Lying bars with the figure at each; the same figures stand in a table under it. Only the bars are SVG, stretched
 * to the room there is: the words stay text, so they wrap and keep their size on a telephone.
 */
export function BarChart({
  title,
  bars,
  valueLabel = interfaceText.amount,
  beforeLabel = interfaceText.lastYear,
  categoryLabel = interfaceText.category,
  unit,
  maximum,
}: Props) {
  const id = useId();
  const hasBefore = bars.some((bar) => bar.before !== undefined);
  const end = maximum ?? Math.max(1, ...bars.flatMap((bar) => [bar.value, bar.before ?? 0]));
  const share = (value: number) => Math.min(100, Math.max(0, (value / end) * 100));
  const show = (value: number) => [formatNumber(value, 1), unit].filter(Boolean).join(" ");
  return (
    <figure className="chart">
      <figcaption className="chart__title" id={id}>
        {title}
      </figcaption>
      {hasBefore && (
        <p className="chart__legend">
          <span className="chart__key chart__key--now" aria-hidden="true" />
          {valueLabel}
          <span className="chart__key chart__key--before" aria-hidden="true" />
          {beforeLabel}
        </p>
      )}
      <div className="chart__rows" role="img" aria-labelledby={id}>
        {bars.map((bar) => (
          <div className="chart__row" key={bar.label}>
            <span className="chart__label">{bar.label}</span>
            <svg className="chart__bars" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
              <rect className="chart__bar" width={share(bar.value)} height={hasBefore ? 13 : 20} />
              {bar.before !== undefined && (
                <rect className="chart__bar chart__bar--before" y={14} width={share(bar.before)} height={6} />
              )}
            </svg>
            <span className="chart__value">{show(bar.value)}</span>
          </div>
        ))}
      </div>
      <Disclosure summary={interfaceText.figuresTable} quiet>
        <FigureTable {...{ title, bars, categoryLabel, valueLabel, beforeLabel, show }} />
      </Disclosure>
    </figure>
  );
}
