import { Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";

export type Fact = {
  term: string;
  /** Left out or empty shows "Niet ingevuld". */
  value?: React.ReactNode;
  /** Where the value comes from: an answer, a rule, a law. */
  source?: React.ReactNode;
  change?: { href: string; label: string };
};

type Props = {
  facts: readonly Fact[] /** stacked: term above value, for a narrow column. */;
  layout?: "beside" | "stacked";
};

export function FactList({ facts, layout = "beside" }: Props) {
  return (
    <dl className={`facts facts--${layout}`}>
      {facts.map((fact) => (
        <div className="facts__row" key={fact.term}>
          <dt className="facts__term">{fact.term}</dt>
          <dd className="facts__value">
            {fact.value === undefined || fact.value === "" || fact.value === null ? (
              <span className="quiet">{interfaceText.noAnswer}</span>
            ) : (
              fact.value
            )}
            {fact.source && (
              <span className="facts__source">
                {interfaceText.source}: {fact.source}
              </span>
            )}
          </dd>
          {fact.change && (
            <dd className="facts__change">
              <Link to={fact.change.href}>
                {fact.change.label}
                <span className="visually-hidden">: {fact.term}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
