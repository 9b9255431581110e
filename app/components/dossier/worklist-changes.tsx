import { Link } from "@remix-run/react";
import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { warningCauseWords } from "~/copy/nl/dossier/warning-text";
import { changeListTitle, worklistText as text } from "~/copy/nl/dossier/worklist-text";
import { formatDateRange, formatInstant, formatNumber } from "~/copy/nl/format";
import { aheadLists, changeLists, type WorklistFilter, type WorklistList } from "~/domain/dossier/worklist-filter";
import type { WorklistPage } from "~/server/queries/worklist.server";
import { Panel } from "../panel";

type Props = { page: WorklistPage; hrefOf: (changes: Partial<WorklistFilter>) => string };

/** What a burgemeester must read before anything else. */
export function WarningsToRead({ page: { toRead, counts }, hrefOf }: Props) {
  if (toRead.length === 0) return null;
  return (
    <Panel title={text.toReadTitle} kind="attention">
      <p>{text.toReadIntro}</p>
      <ul className="stack">
        {toRead.map(({ reference, name, firstDay, causes, raisedAt }) => (
          <li key={reference}>
            <Link to={`/dossiers/${reference}/waarschuwing`}>
              {text.toRead}: {name}
            </Link>
            <span className="table__detail">
              {reference}, {formatDateRange(firstDay, firstDay)}.{" "}
              {fillIn(text.warnedOn, { date: formatInstant(raisedAt) })}.{" "}
              {causes.map((cause) => warningCauseWords[cause]).join(" ")}
            </span>
          </li>
        ))}
      </ul>
      {counts.unread_warning > toRead.length && (
        <p>
          <Link to={hrefOf({ list: "unread_warning" })}>
            {fillIn(text.toReadMore, { count: formatNumber(counts.unread_warning) })}
          </Link>
        </p>
      )}
    </Panel>
  );
}

/** Lists of what a change left open, each with how many there are; one without any is not offered. */
export function ChangeLists({ page, hrefOf }: Props) {
  const { filter, counts } = page;
  const offered = changeLists.filter((list) =>
    // Unread warnings stand above, where they cannot be missed.
    list === "unread_warning" ? filter.list === list : counts[list] > 0 || filter.list === list,
  );
  return <ListChips label={text.changes} lists={offered} page={page} hrefOf={hrefOf} />;
}

/** What was announced and not yet applied for; a service knows nothing of it. */
export function AheadLists({ page, hrefOf }: Props) {
  const { filter, counts } = page;
  const offered = aheadLists.filter((list) => counts[list] > 0 || filter.list === list);
  return <ListChips label={text.ahead} lists={offered} page={page} hrefOf={hrefOf} />;
}

function ListChips({
  label,
  lists: offered,
  page: { filter, counts, isService },
  hrefOf,
}: Props & { label: string; lists: readonly WorklistList[] }) {
  if (offered.length === 0) return null;
  return (
    <nav aria-label={label} className="chips">
      <span className="chips__label" aria-hidden="true">
        {label}
      </span>
      <ul className="chips__list">
        {offered.map((list) => (
          <li key={list}>
            <Link className="chip" to={hrefOf({ list })} aria-current={filter.list === list ? "true" : undefined}>
              {changeListTitle(list, isService)} ({formatNumber(counts[list])})
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
