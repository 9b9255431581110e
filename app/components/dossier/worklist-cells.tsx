import { Link } from "@remix-run/react";
import { changeListTitle, listTitles, worklistText as text } from "~/copy/nl/dossier/worklist-text";
import type { WorklistRow } from "~/server/queries/worklist.server";
import { ClassBadge } from "../class-badge";
import { Deadline } from "../deadline";
import { StatusBadge } from "../status-badge";

/** The evenement, with a way straight to a warning that nobody read. */
export function NameCell({ row }: { row: WorklistRow }) {
  return (
    <>
      <Link to={row.href}>{row.name}</Link>
      <span className="table__detail">
        {row.reference}, {row.place}
      </span>
      {row.open.unreadWarning && (
        <span className="table__detail">
          <Link to={`/dossiers/${row.reference}/waarschuwing`}>{listTitles.unread_warning}</Link>
        </span>
      )}
    </>
  );
}

/** Where it stands, and what a change left open besides. */
export function PhaseCell({ row: { words, open }, isService }: { row: WorklistRow; isService: boolean }) {
  return (
    <>
      <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
      {open.underReview && <span className="table__detail">{listTitles.under_review}</span>}
      {open.expiredAdvice && <span className="table__detail">{changeListTitle("expired_advice", isService)}</span>}
    </>
  );
}

export function DueCell({ due: { what, ...deadline } }: { due: NonNullable<WorklistRow["due"]> }) {
  return (
    <>
      <Deadline {...deadline} short />
      {what && <span className="table__detail">{what}</span>}
    </>
  );
}

export function ClassCell({ row }: { row: WorklistRow }) {
  if (row.isMelding) return <span>{text.melding}</span>;
  if (row.class === null) return <span className="quiet">{text.undetermined}</span>;
  return (
    <span className="nowrap">
      <ClassBadge {...row.class} /> {!row.class.confirmed && <span className="quiet">{text.expected}</span>}
    </span>
  );
}
