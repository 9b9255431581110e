import { formatNumber } from "~/copy/nl/format";
import { readingText as text } from "~/copy/nl/handreiking/reading-text";
import { DataTable } from "./data-table";

type Question = { question: string; answers: readonly { answer: string; points: number }[]; source: string };

/** One profile of the scan: every question with the points of each answer. */
export function ScanTable({ name, questions }: { name: string; questions: readonly Question[] }) {
  return (
    <DataTable
      caption={name}
      rows={[...questions]}
      rowKey={(row) => row.question}
      columns={[
        { key: "question", label: text.question, isRowHeader: true, cell: (row) => row.question },
        {
          key: "answers",
          label: text.points,
          cell: (row) =>
            row.answers
              .map(({ answer, points }) => `${answer}: ${formatNumber(points, points % 1 === 0 ? 0 : 2)}`)
              .join("; "),
        },
        { key: "source", label: text.source, cell: (row) => <span className="quiet">{row.source}</span> },
      ]}
    />
  );
}
