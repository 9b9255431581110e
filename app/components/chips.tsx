import { Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";
import { Icon } from "./icon";

type Props = {
  /** The filters that are on; the link is the same list without that filter. */
  chips: readonly { label: string; removeHref: string }[];
  clearHref?: string;
};

export function Chips({ chips, clearHref }: Props) {
  if (chips.length === 0) return null;
  return (
    <div className="chips">
      <span className="chips__label" id="actieve-filters">
        {interfaceText.activeFilters}
      </span>
      <ul className="chips__list" aria-labelledby="actieve-filters">
        {chips.map((chip) => (
          <li key={chip.label}>
            <Link className="chip" to={chip.removeHref}>
              <span className="visually-hidden">{interfaceText.removeFilter} </span>
              {chip.label}
              <Icon name="cross" />
            </Link>
          </li>
        ))}
      </ul>
      {clearHref && <Link to={clearHref}>{interfaceText.clearFilters}</Link>}
    </div>
  );
}
