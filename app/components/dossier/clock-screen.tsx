import { clockText as text } from "~/copy/nl/dossier/clock-text";
import { formatDate, formatDateWithDay } from "~/copy/nl/format";
import type { ClockPage, ClockRow } from "~/server/queries/dossier/clock-page.server";
import { type Column, DataTable } from "../data-table";
import { Deadline } from "../deadline";
import { Panel } from "../panel";
import { DossierPage } from "./dossier-page";
import { OtherActs } from "./to-do-list";

/** Where the term to decide stands: the last day with its arithmetic, what moved it, and what comes of being late. */
export function ClockScreen({ page, message }: { page: ClockPage; message: string | null }) {
  const { head, line, inDefault, room, acts } = page;
  const title = head.track === "melding" ? text.meldingTitle : text.title;
  return (
    <DossierPage head={head} tab="overview" title={title} message={message}>
      <Panel title={title}>
        <Term page={page} />
      </Panel>
      {acts.length > 0 && (
        <Panel title={text.acts}>
          <OtherActs links={acts} />
        </Panel>
      )}
      {line.length > 0 && (
        <Panel title={text.line}>
          <DataTable
            caption={text.line}
            captionHidden
            columns={columns}
            rows={line}
            rowKey={({ key }) => key}
            rowTone={({ isToday }) => (isToday ? "attention" : undefined)}
          />
        </Panel>
      )}
      {inDefault.length > 0 && <Sentences title={text.late} sentences={inDefault} />}
      {room.length > 0 && <Sentences title={text.room} sentences={room} />}
    </DossierPage>
  );
}

function Term({ page: { head, term } }: { page: ClockPage }) {
  if (term === null) return <p>{noTermOf(head)}</p>;
  const { lastDay, daysLeft, late, formula, why, sources } = term;
  return (
    <>
      {daysLeft === null ? (
        <p>
          <strong>{formatDateWithDay(lastDay)}</strong>. {late ? text.decidedLate : text.decidedInTime}
        </p>
      ) : (
        <p>
          <Deadline label={text.lastDay} date={lastDay} daysLeft={daysLeft} />
        </p>
      )}
      <p>{formula}.</p>
      {why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="quiet">
        {text.sources}: {sources.join("; ")}
      </p>
    </>
  );
}

function noTermOf({ kind, status }: ClockPage["head"]): string {
  if (status === "withdrawn") return text.withdrawn;
  return kind === "passage" ? text.passage : text.noTerm;
}

const columns: Column<ClockRow>[] = [
  {
    key: "day",
    label: text.day,
    nowrap: true,
    cell: ({ on, isToCome }) => (
      <time dateTime={on} className={isToCome ? "quiet" : undefined}>
        {formatDate(on)}
      </time>
    ),
  },
  { key: "what", label: text.what, isRowHeader: true, cell: ({ what }) => what },
  { key: "effect", label: text.effect, cell: ({ effect }) => effect },
];

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <Panel title={title}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Panel>
  );
}
