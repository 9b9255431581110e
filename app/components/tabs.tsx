import { Link } from "@remix-run/react";
import { formatNumber } from "~/copy/nl/format";

type Props = {
  label: string;
  tabs: readonly { label: string; href: string; current?: boolean; count?: number | string }[];
};

/** Parts of a dossier as real pages: links, not a tab widget. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="tabs__list">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link className="tabs__link" to={tab.href} aria-current={tab.current ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && (
                <span className="count">{typeof tab.count === "number" ? formatNumber(tab.count) : tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
