import { misfireWords, reportText as text } from "~/copy/nl/evaluation/report-text";
import type { YearReportContent } from "~/domain/documents/year-report";
import { DataTable } from "../data-table";

/** Rules that people went another way than: where the method may have to change. */
export function MisfiredTable({ content: { figures, ruleNames } }: { content: YearReportContent }) {
  if (figures.misfired.length === 0) {
    return (
      <>
        <h3>{text.misfired}</h3>
        <p className="quiet">{text.misfiredNone}</p>
      </>
    );
  }
  return (
    <DataTable
      caption={text.misfired}
      rows={figures.misfired}
      rowKey={({ ruleId, misfire }) => `${misfire} ${ruleId}`}
      columns={[
        { key: "rule", label: text.rule, isRowHeader: true, cell: ({ ruleId }) => ruleNames[ruleId] ?? ruleId },
        { key: "what", label: text.what, cell: ({ misfire }) => misfireWords[misfire] },
        { key: "times", label: text.times, align: "end", cell: ({ times }) => times },
      ]}
    />
  );
}
