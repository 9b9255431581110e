import { Link } from "@remix-run/react";
import { fillIn, dossierText as text } from "~/copy/nl/dossier/dossier-text";
import { formatDate, formatDateRange } from "~/copy/nl/format";
import type { OverviewPage } from "~/server/queries/dossier/overview.server";
import { Deadline } from "../deadline";
import { Disclosure } from "../disclosure";
import { EarlierLessons } from "../evaluation/earlier-lessons";
import { FactList } from "../fact-list";
import { FileRow } from "../file-row";
import { Panel } from "../panel";
import { Timeline } from "../timeline";
import { DossierPage } from "./dossier-page";
import { OverviewAside } from "./overview-aside";
import { ToDoList } from "./to-do-list";

type Props = { page: OverviewPage; message: string | null };

/** Where a dossier stands: what to do, how long there is, who works on it and what happened. */
export function OverviewScreen({ page, message }: Props) {
  const { head, toDo, services, recent } = page;
  return (
    <DossierPage
      head={head}
      tab="overview"
      message={message}
      aside={<OverviewAside page={page} />}
      asideLabel={text.who}
    >
      <ToDoList toDo={toDo} services={services} dossier={head} canAssign={page.may.assign} />
      <Deadlines page={page} />
      <Panel title={text.facts}>
        <FactList facts={factsOf(page)} />
      </Panel>
      <EarlierLessons lessons={page.earlier} />
      <Attachments page={page} />
      <Panel
        title={text.recent}
        action={<Link to={`/dossiers/${head.reference}/geschiedenis`}>{text.allHistory}</Link>}
      >
        <Timeline entries={recent.map(entryOf)} label={text.recent} />
      </Panel>
    </DossierPage>
  );
}

export const entryOf = ({ sequence, at, by, title, detail, important }: OverviewPage["recent"][number]) => ({
  id: String(sequence),
  at,
  by,
  title,
  detail,
  tone: important ? ("attention" as const) : ("normal" as const),
});

function factsOf({ head, facts }: OverviewPage) {
  return [
    { term: text.days, value: formatDateRange(head.firstDay, head.lastDay) },
    { term: text.place, value: facts.place },
    { term: text.received, value: facts.receivedOn === null ? undefined : formatDate(facts.receivedOn) },
    {
      term: text.application,
      value: (
        <Link to={`/dossiers/${head.reference}/aanvraag`}>
          {fillIn(facts.versionNumber > 1 ? text.versionChanged : text.version, { number: facts.versionNumber })}
        </Link>
      ),
    },
    { term: text.rules, value: facts.rules },
  ];
}

function Deadlines({ page: { head, deadlines, notes } }: { page: OverviewPage }) {
  return (
    <Panel title={text.deadlines} action={<Link to={`/dossiers/${head.reference}/termijn`}>{text.clock}</Link>}>
      {deadlines.length === 0 && <p className="quiet">{text.noDeadlines}</p>}
      {deadlines.map(({ id, label, date, daysLeft, why, sources }) => (
        <div className="stack stack--tight" key={id}>
          <Deadline label={label} date={date} daysLeft={daysLeft} />
          <Disclosure summary={`${text.whyThisDay}: ${label}`} quiet>
            {why.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p className="quiet">{sources.join("; ")}</p>
          </Disclosure>
        </div>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Panel>
  );
}

function Attachments({ page: { attachments, missing } }: { page: OverviewPage }) {
  return (
    <Panel title={text.attachments}>
      {attachments.length === 0 && <p className="quiet">{text.noAttachments}</p>}
      <div>
        {attachments.map(({ id, name, kind, size, number, at, scanned }) => (
          <FileRow
            key={id}
            name={name}
            href={`/bestanden/${id}`}
            kind={kind ?? undefined}
            size={size}
            version={number}
            at={at}
            scanned={scanned}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <div>
          <h3>{text.missingAttachments}</h3>
          <ul>
            {missing.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
