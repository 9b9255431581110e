import type { Bar } from "./bar-chart";

type Props = {
  title: string;
  bars: readonly Bar[];
  categoryLabel: string;
  valueLabel: string;
  beforeLabel: string;
  show: (value: number) => string;
};

/** The figures of a chart, for who reads rather than looks. */
export function FigureTable({ title, bars, categoryLabel, valueLabel, beforeLabel, show }: Props) {
  const hasBefore = bars.some((bar) => bar.before !== undefined);
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
            {hasBefore && <td className="table__cell--end">{bar.before === undefined ? "-" : show(bar.before)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
