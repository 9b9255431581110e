import { departuresInWords, lateDecisionsInWords } from "~/copy/nl/evaluation/decision-sentences";
import { reportText as text } from "~/copy/nl/evaluation/report-text";
import type { YearReportContent } from "~/domain/documents/year-report";
import { DataTable } from "../data-table";
import { Disclosure } from "../disclosure";

/** Where burgemeesters went past the guard and why, and which decisions came too late. */
export function DecisionsPart({ content }: { content: YearReportContent }) {
  if (content.figures.guard === null) return null;
  const departures = departuresInWords(content);
  const late = lateDecisionsInWords(content);
  const decisions = content.figures.granted + content.figures.refused;
  return (
    <>
      {departures.length === 0 ? (
        <p className="quiet">{text.departuresNone}</p>
      ) : (
        <DataTable
          caption={text.departures}
          rows={departures}
          rowKey={({ reference, obstacle, by }) => `${reference} ${obstacle} ${by}`}
          columns={[
            { key: "reference", label: text.reference, isRowHeader: true, nowrap: true, cell: (row) => row.reference },
            { key: "gemeente", label: text.gemeente, cell: (row) => row.gemeente },
            { key: "obstacle", label: text.obstacle, cell: (row) => row.obstacle },
            { key: "reason", label: text.reason, cell: (row) => row.reason },
            { key: "by", label: text.decidedBy, cell: (row) => row.by },
          ]}
        />
      )}
      {late.length === 0 ? (
        decisions > 0 && <p className="quiet">{text.lateDecisionsNone}</p>
      ) : (
        <Disclosure summary={`${text.lateDecisions} (${late.length})`} open={late.length < 6}>
          <DataTable
            caption={text.lateDecisions}
            captionHidden
            rows={late}
            rowKey={({ reference }) => reference}
            columns={[
              {
                key: "reference",
                label: text.reference,
                isRowHeader: true,
                nowrap: true,
                cell: (row) => row.reference,
              },
              { key: "gemeente", label: text.gemeente, cell: (row) => row.gemeente },
              { key: "decision", label: text.decision, cell: (row) => row.decision },
              { key: "daysLeft", label: text.daysLeft, align: "end", cell: (row) => row.daysLeft },
              { key: "lastDay", label: text.lastDay, cell: (row) => row.lastDay },
            ]}
          />
        </Disclosure>
      )}
    </>
  );
}
