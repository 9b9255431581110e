import { Form, Link } from "@remix-run/react";
import { actText } from "~/copy/nl/dossier/act-text";
import { fillIn, dossierText as text } from "~/copy/nl/dossier/dossier-text";
import { requestWords } from "~/copy/nl/dossier/status-words";
import { formatDate, formatDateRange } from "~/copy/nl/format";
import type { AdviceRequestStatus } from "~/domain/advice/advice-status";
import type { OverviewPage } from "~/server/queries/dossier/overview.server";
import { Button } from "../button";
import { Deadline } from "../deadline";
import { Disclosure } from "../disclosure";
import { EarlierLessons } from "../evaluation/earlier-lessons";
import { FactList } from "../fact-list";
import { FileRow } from "../file-row";
import { Panel } from "../panel";
import { PersonChip } from "../person-chip";
import { StatusBadge } from "../status-badge";
import { StepsList } from "../steps-list";
import { Timeline } from "../timeline";
import { DossierPage } from "./dossier-page";
import { OtherActs, ToDoList } from "./to-do-list";

type Props = { page: OverviewPage; message: string | null };

/** Where a dossier stands: what to do, how long there is, who works on it and what happened. */
export function OverviewScreen({ page, message }: Props) {
  const { head, toDo, services, recent } = page;
  return (
    <DossierPage head={head} tab="overview" message={message} aside={<Aside page={page} />} asideLabel={text.who}>
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

function Deadlines({ page: { deadlines, notes } }: { page: OverviewPage }) {
  return (
    <Panel title={text.deadlines}>
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
        {attachments.map(({ id, name, kind, size, number, at }) => (
          <FileRow
            key={id}
            name={name}
            href={`/bestanden/${id}`}
            kind={kind ?? undefined}
            size={size}
            version={number}
            at={at}
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

function Aside({ page }: { page: OverviewPage }) {
  const { head, steps, parties, asked, may } = page;
  const base = `/dossiers/${head.reference}`;
  const links = [
    ...(may.assign ? [{ label: actText.assign.title, href: `${base}/behandelaar` }] : []),
    ...(may.cancel ? [{ label: actText.cancel.title, href: `${base}/afgelasten` }] : []),
    ...(may.handle && head.kind === "lead" && !["evaluated", "closed", "withdrawn"].includes(head.status)
      ? [{ label: actText.correct.title, href: `${base}/aanvraag` }]
      : []),
  ];
  return (
    <>
      <Panel title={text.steps}>
        <StepsList
          steps={steps.map(({ date, isLate, ...step }) => ({
            ...step,
            ...(date === null ? {} : { date }),
            ...(isLate ? { detail: <StatusBadge tone="bad">Te laat</StatusBadge> } : {}),
          }))}
        />
      </Panel>
      <Panel title={text.who}>
        <FactList
          layout="stacked"
          facts={[
            {
              term: text.handler,
              value: parties.handlerName === null ? text.noHandler : <PersonChip name={parties.handlerName} />,
            },
            {
              term: text.organiser,
              value: (
                <PersonChip
                  name={parties.organiser.name}
                  detail={may.seeOrganiser ? contactOf(parties.organiser) : undefined}
                />
              ),
            },
            ...(asked.length > 0 ? [{ term: text.services, value: <Services asked={asked} /> }] : []),
          ]}
        />
        {may.takeOrLeave === "leave" && (
          <Form method="post" action={`${base}/loslaten`}>
            <input type="hidden" name="revision" value={head.revision} />
            <Button kind="quiet">{actText.release.title}</Button>
          </Form>
        )}
        <OtherActs links={links} />
      </Panel>
    </>
  );
}

const contactOf = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter(Boolean).join(", ") || undefined;

function Services({ asked }: { asked: OverviewPage["asked"] }) {
  return (
    <ul className="plain-list">
      {asked.map(({ service, status }) => (
        <li key={`${service}${status}`}>
          {service}: <span className="quiet">{requestWords[status as AdviceRequestStatus].text.toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
