import { Link } from "@remix-run/react";
import { formatNumber } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";

type Props = {
  label: string;
  value: number | string;
  /** Last year's figure; null says that there is none. */
  before?: number | string | null;
  unit?: string;
  href?: string;
  tone?: "normal" | "attention" | "late";
};

/** A count with last year's beside it. With `href` the whole tile is one link to the list it counts. */
export function NumberTile({ label, value, before, unit, href, tone = "normal" }: Props) {
  const show = (figure: number | string) => (typeof figure === "number" ? formatNumber(figure, 1) : figure);
  return (
    <div className={`tile tile--${tone}`}>
      <p className="tile__value">
        {show(value)}
        {unit && <span className="tile__unit"> {unit}</span>}
      </p>
      <p className="tile__label">
        {href ? (
          <Link className="tile__link" to={href}>
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      {before !== undefined && (
        <p className="tile__before">
          {before === null ? interfaceText.noLastYear : `${interfaceText.lastYear}: ${show(before)}`}
        </p>
      )}
    </div>
  );
}
