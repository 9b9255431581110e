import { adviceText } from "~/copy/nl/advice/advice-text";
import { bindingWords } from "~/copy/nl/advice/advice-words";
import { jointText as text } from "~/copy/nl/advice/joint-text";
import type { PartView } from "~/server/queries/advice/joint-request.server";
import { type Column, DataTable } from "../data-table";
import { StatusBadge } from "../status-badge";

type Row = { key: string; label: string; cell: (part: PartView) => React.ReactNode };

/** The advices in columns, what they are about in rows. A theme of several services has a row of its own. */
export function SideBySide({ parts }: { parts: readonly PartView[] }) {
  const columns: Column<Row>[] = [
    { key: "subject", label: text.subject, isRowHeader: true, cell: (row) => row.label },
    ...parts.map((part) => ({ key: part.serviceId, label: part.service, cell: (row: Row) => row.cell(part) })),
  ];
  return (
    <DataTable
      caption={text.sideBySide}
      captionHidden
      columns={columns}
      rows={rowsOf(parts)}
      rowKey={(row) => row.key}
    />
  );
}

function rowsOf(parts: readonly PartView[]): Row[] {
  const shared = sharedThemes(parts);
  const finding = (part: PartView, theme: string | null) =>
    part.advice?.findings.find((each) => each.theme === theme)?.text ?? "-";
  return [
    {
      key: "conclusion",
      label: adviceText.conclusion,
      cell: ({ advice, words, holds }) => (
        <span className="stack stack--tight">
          {advice === null ? (
            <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
          ) : (
            <StatusBadge tone={advice.conclusion.tone}>{advice.conclusion.text}</StatusBadge>
          )}
          {advice !== null && !holds && <StatusBadge tone="attention">{text.expired}</StatusBadge>}
        </span>
      ),
    },
    ...shared.map((theme) => ({ key: theme, label: theme, cell: (part: PartView) => finding(part, theme) })),
    {
      key: "findings",
      label: adviceText.findings,
      cell: ({ advice }) =>
        (advice?.findings ?? [])
          .filter(({ theme }) => theme === null || !shared.includes(theme))
          .map(({ theme, text: line }) => (
            <span className="answer-line prose" key={theme ?? ""}>
              {theme && <strong>{theme}: </strong>}
              {line}
            </span>
          )),
    },
    { key: "risk", label: adviceText.residualRisk, cell: ({ advice }) => advice?.residualRisk || "-" },
    { key: "conditions", label: adviceText.conditions, cell: ({ advice }) => <Conditions advice={advice} /> },
  ];
}

function Conditions({ advice }: Pick<PartView, "advice">) {
  if (advice === null || advice.conditions.length === 0) return <>-</>;
  return (
    <ol className="side-conditions">
      {advice.conditions.map(({ number, text: condition, binding }) => (
        <li key={number}>
          {condition} <span className="quiet">({bindingWords[binding].toLowerCase()})</span>
        </li>
      ))}
    </ol>
  );
}

function sharedThemes(parts: readonly PartView[]): string[] {
  const all = parts.flatMap(({ advice }) =>
    (advice?.findings ?? []).flatMap(({ theme }) => (theme === null ? [] : [theme])),
  );
  return [...new Set(all.filter((theme, index) => all.indexOf(theme) !== index))];
}
