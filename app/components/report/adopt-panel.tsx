import { reportText as text } from "~/copy/nl/evaluation/report-text";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";
import { whyNotNow } from "./why-not-now";

/** How the report becomes final, or the number by which everyone can check that it is unchanged. */
export function AdoptPanel({ page: { adoption, adopted, year, scope } }: { page: ReportPage }) {
  if (adopted !== null) {
    return (
      <p className="quiet">
        {text.hash}: <code className="hash">{adopted.hash}</code>
      </p>
    );
  }
  if (adoption === null) return null;
  return (
    <Panel title={text.adopt}>
      <p>{adoption === "now" ? text.adoptText : whyNotNow(adoption)}</p>
      {adoption === "now" && (
        <div className="button-row">
          <LinkButton to={`/jaarverslag/${year}/${scope}/vaststellen`}>{text.adopt}</LinkButton>
        </div>
      )}
    </Panel>
  );
}
