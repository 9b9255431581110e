import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "react";
import { formatNumber } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { Disclosure } from "./disclosure";

export type Bar = { label: string; value: number /** Last year's value, drawn thin under the bar. */; before?: number };

type Props = {
  /** The message of the chart, a sentence: "Twee van de drie aanvragen waren op tijd". */
  title: string;
  bars: readonly Bar[];
  /** Words for the columns of the table and the bars, such as "2026" and "2025". */
  valueLabel?: string;
  beforeLabel?: string;
  categoryLabel?: string;
  unit?: string;
};

const width = 640;
const labelWidth = 200;
const valueWidth = 72;
const rowHeight = 40;

/** Lying bars with the figure at each; the same figures stand in a table under it. */
export function BarChart({
  title,
  bars,
  valueLabel = interfaceText.amount,
  beforeLabel = interfaceText.lastYear,
  categoryLabel = interfaceText.category,
  unit = "",
}: Props) {
  const id = useId();
  const hasBefore = bars.some((bar) => bar.before !== undefined);
  const height = bars.length * rowHeight;
  const highest = Math.max(1, ...bars.flatMap((bar) => [bar.value, bar.before ?? 0]));
  const x = scaleLinear()
    .domain([0, highest])
    .range([0, width - labelWidth - valueWidth]);
  const y = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([0, height])
    .padding(0.25);
  const show = (value: number) => `${formatNumber(value, 1)}${unit && ` ${unit}`}`;
  const thick = hasBefore ? y.bandwidth() * 0.62 : y.bandwidth();
  return (
    <figure className="chart">
      <figcaption className="chart__title" id={id}>
        {title}
      </figcaption>
      {hasBefore && (
        <p className="chart__legend">
          <span className="chart__key chart__key--now" /> {valueLabel}{" "}
          <span className="chart__key chart__key--before" /> {beforeLabel}
        </p>
      )}
      <svg className="chart__svg" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        {bars.map((bar, index) => {
          const top = y(index) ?? 0;
          return (
            <g key={bar.label}>
              <text className="chart__label" x={labelWidth - 12} y={top + thick / 2} textAnchor="end">
                {shorten(bar.label)}
              </text>
              <rect className="chart__bar" x={labelWidth} y={top} width={x(bar.value)} height={thick} />
              <text className="chart__value" x={labelWidth + x(bar.value) + 8} y={top + thick / 2}>
                {show(bar.value)}
              </text>
              {bar.before !== undefined && (
                <rect
                  className="chart__bar chart__bar--before"
                  x={labelWidth}
                  y={top + thick + 2}
                  width={x(bar.before)}
                  height={y.bandwidth() - thick - 2}
                />
              )}
            </g>
          );
        })}
        <line className="chart__axis" x1={labelWidth} x2={labelWidth} y1={0} y2={height} />
      </svg>
      <Disclosure summary={interfaceText.figuresTable} quiet>
        <FigureTable {...{ title, bars, categoryLabel, valueLabel, beforeLabel, hasBefore, show }} />
      </Disclosure>
    </figure>
  );
}

type TableProps = Required<Pick<Props, "title" | "bars" | "categoryLabel" | "valueLabel" | "beforeLabel">> & {
  hasBefore: boolean;
  show: (value: number) => string;
};

function FigureTable({ title, bars, categoryLabel, valueLabel, beforeLabel, hasBefore, show }: TableProps) {
  return (
    <table className="table table--plain">
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{categoryLabel}</th>
          <th scope="col" className="table__cell--end">
            {valueLabel}
          </th>
          {hasBefore && (
            <th scope="col" className="table__cell--end">
              {beforeLabel}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td className="table__cell--end">{show(bar.value)}</td>
            {hasBefore && <td className="table__cell--end">{bar.before === undefined ? "" : show(bar.before)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** SVG text does not wrap; the whole label stands in the table. */
const shorten = (label: string) => (label.length > 26 ? `${label.slice(0, 25)}…` : label);
