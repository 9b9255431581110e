import { readingText as text } from "~/copy/nl/handreiking/reading-text";
import { DataTable } from "./data-table";
import { StatusBadge } from "./status-badge";

type Line = { id: string; text: string; when: string; source: string; standing: string | null; local: boolean };

/** Rules of the method in a table: what, when, and where it comes from. */
export function RuleTable({ caption, what, lines }: { caption: string; what: string; lines: readonly Line[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={[...lines]}
      rowKey={(line) => line.id}
      columns={[
        { key: "id", label: text.rule, cell: (line) => <span className="nowrap">{line.id}</span> },
        { key: "text", label: what, isRowHeader: true, cell: (line) => line.text },
        { key: "when", label: text.when, cell: (line) => line.when },
        {
          key: "source",
          label: text.source,
          cell: (line) => (
            <>
              <span className="quiet">{line.source}</span>{" "}
              {line.standing !== null && <StatusBadge tone="neutral">{line.standing}</StatusBadge>}
            </>
          ),
        },
      ]}
    />
  );
}
