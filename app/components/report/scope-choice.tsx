import { Link } from "@remix-run/react";
import { reportText as text } from "~/copy/nl/evaluation/report-text";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { Panel } from "../panel";

/** The reports of the same year: of the region and of each gemeente that the reader may see. */
export function ScopeChoice({ page: { year, scope, scopes } }: { page: ReportPage }) {
  if (scopes.length < 2) return null;
  return (
    <Panel title={text.scopes}>
      <ul className="plain-list">
        {scopes.map((each) => (
          <li key={each.scope}>
            <Link to={`/jaarverslag/${year}/${each.scope}`} aria-current={each.scope === scope ? "page" : undefined}>
              {each.name}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
