import { phaseWords } from "~/copy/nl/evaluation/change-words";
import { openTimeRows } from "~/copy/nl/evaluation/open-time-rows";
import { reportText as text } from "~/copy/nl/evaluation/report-text";
import { formatNumber } from "~/copy/nl/format";
import type { GemeenteInReport } from "~/domain/documents/year-report";
import { changePhases } from "~/domain/evaluation/changes-made";
import type { GuardFigures } from "~/domain/evaluation/guard-figures";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { type Column, DataTable } from "../data-table";
import { Disclosure } from "../disclosure";

/** What changed after people had judged it, and how long that stood open. */
export function ChangesPart({ page }: { page: ReportPage }) {
  const { content, year } = page;
  const { guard } = content.figures;
  if (guard === null) return null;
  const { ruledOut } = content;
  return (
    <>
      {guard.reviews.number + guard.warnings.number + guard.expiries.number > 0 && (
        <>
          <DataTable
            caption={text.openTimes}
            rows={openTimeRows(guard, content.previous?.guard ?? null)}
            rowKey={({ name }) => name}
            columns={[
              { key: "name", label: "Wat", isRowHeader: true, cell: ({ name }) => name },
              { key: "number", label: "Aantal", align: "end", cell: ({ number }) => number },
              { key: "open", label: "Nog open", align: "end", cell: ({ open }) => open },
              { key: "median", label: "Middelste waarde", align: "end", cell: ({ median }) => median },
              { key: "longest", label: "Langste", align: "end", cell: ({ longest }) => longest },
            ]}
          />
          {content.previous?.guard && <p className="quiet">Tussen haakjes: {year - 1}.</p>}
        </>
      )}
      {ruledOut.length > 0 && (
        <DataTable
          caption={text.ruledOut}
          rows={ruledOut}
          rowKey={({ reference, question, reason }) => `${reference} ${question} ${reason}`}
          columns={[
            { key: "reference", label: text.reference, isRowHeader: true, nowrap: true, cell: (row) => row.reference },
            { key: "gemeente", label: text.gemeente, cell: (row) => row.gemeente },
            { key: "question", label: text.question, cell: (row) => row.question },
            { key: "reason", label: text.reason, cell: (row) => row.reason },
          ]}
        />
      )}
      {content.gemeenten.length > 0 && guard.changes > 0 && <PerGemeente page={page} />}
    </>
  );
}

function PerGemeente({ page: { content, year } }: { page: ReportPage }) {
  const count = (label: string, of: (guard: GuardFigures) => number): Column<GemeenteInReport> => ({
    key: label,
    label,
    align: "end",
    cell: ({ figures, previous }) => (
      <>
        {figures.guard === null ? "-" : formatNumber(of(figures.guard))}
        {content.previous?.guard && (
          <span className="quiet"> ({previous?.guard ? formatNumber(of(previous.guard)) : 0})</span>
        )}
      </>
    ),
  });
  return (
    <Disclosure summary={text.changesPerGemeente} quiet>
      <DataTable
        caption={text.changesPerGemeente}
        captionHidden
        rows={content.gemeenten}
        rowKey={({ code }) => code}
        columns={[
          { key: "name", label: text.gemeente, isRowHeader: true, cell: ({ name }) => name },
          ...changePhases.map((phase) =>
            count(phaseWords[phase], ({ byPhase }) => byPhase.find((row) => row.phase === phase)?.changes ?? 0),
          ),
          count("Van belang", ({ material }) => material),
          count("Kans op zwaardere klasse", ({ raisedClass }) => raisedClass),
        ]}
      />
      {content.previous?.guard && <p className="quiet">Tussen haakjes: {year - 1}.</p>}
    </Disclosure>
  );
}
