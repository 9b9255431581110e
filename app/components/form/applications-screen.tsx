import { Link } from "@remix-run/react";
import { coAuthorText } from "~/copy/nl/form/co-author-words";
import { copiedText } from "~/copy/nl/form/copied-words";
import { dossierWords } from "~/copy/nl/form/dossier-words";
import { fill, formText } from "~/copy/nl/form/pages";
import { purposeWords, startText } from "~/copy/nl/form/start-words";
import { formatDate, formatDateRange, formatInstant } from "~/copy/nl/format";
import type { ApplicationsPage } from "~/server/queries/applications.server";
import { AnnouncedList } from "../announcement/announced-list";
import { Button } from "../button";
import { EmptyState } from "../empty-state";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Pagination } from "../pagination";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { confirmationPath, deletePath, draftPath } from "./paths";

type Draft = ApplicationsPage["drafts"][number];
type Application = ApplicationsPage["applications"][number];

/** What an organisation is writing and what it has submitted. */
export function ApplicationsScreen({ page }: { page: ApplicationsPage }) {
  return (
    <Page
      kind="work"
      head={
        <PageTitle
          title={formText.applications}
          subtitle={fill(startText.applicationsIntro, { organisation: page.organisationName })}
          actions={<LinkButton to="/aanvragen/nieuw">{startText.start}</LinkButton>}
        />
      }
    >
      <Panel title={startText.drafts}>
        {page.drafts.length === 0 ? <p className="quiet">{startText.noDrafts}</p> : <Drafts drafts={page.drafts} />}
      </Panel>
      <AnnouncedList announced={page.announced} />
      <Panel title={startText.submitted}>
        {page.applications.length === 0 ? (
          <EmptyState title={startText.noSubmitted}>{startText.noSubmittedHelp}</EmptyState>
        ) : (
          <ul className="entry-list">
            {page.applications.map((application) => (
              <ApplicationEntry key={application.applicationId} application={application} />
            ))}
          </ul>
        )}
        <Pagination page={page.page} pageCount={page.pageCount} hrefOf={(to) => `?bladzijde=${to}`} />
      </Panel>
    </Page>
  );
}

function Drafts({ drafts }: { drafts: ApplicationsPage["drafts"] }) {
  return (
    <ul className="entry-list">
      {drafts.map(({ id, name, savedAt, expiresOn, ...about }) => (
        <li className="entry" key={id}>
          <div className="entry__text">
            <Link className="entry__name" to={draftPath(id)}>
              {name || formText.unnamed}
            </Link>
            <span>{aboutDraft(about)}</span>
            <span className="quiet">
              {fill(formText.savedOn, { moment: formatInstant(savedAt) })}{" "}
              {fill(formText.expires, { date: formatDate(expiresOn) })}
            </span>
          </div>
          <div className="row">
            <Link to={draftPath(id)}>
              {startText.resume}
              <span className="visually-hidden">: {name || formText.unnamed}</span>
            </Link>
            {about.sharedBy === null && (
              <Link to={deletePath(id)}>
                {startText.remove}
                <span className="visually-hidden">: {name || formText.unnamed}</span>
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What it will be, and when and where, as far as that was filled in. */
function aboutDraft(about: Omit<Draft, "id" | "name" | "savedAt" | "expiresOn">): string {
  const { purpose, firstDay, lastDay, gemeente, begunBy, sharedBy } = about;
  const days = firstDay === null || lastDay === null ? startText.noDays : formatDateRange(firstDay, lastDay);
  const parts = [
    purposeWords[purpose],
    days,
    gemeente ?? startText.noGemeente,
    fill(startText.begunBy, { name: begunBy }),
    sharedBy === null ? "" : fill(coAuthorText.shared, { organisation: sharedBy }),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function ApplicationEntry({ application }: { application: Application }) {
  const { name, place, firstDay, lastDay, draftId, dossiers } = application;
  const [lead] = dossiers;
  const href = lead ? `/dossiers/${lead.reference}` : draftId ? confirmationPath(draftId) : null;
  return (
    <li className="entry">
      <div className="entry__text">
        {href ? (
          <Link className="entry__name" to={href}>
            {name}
          </Link>
        ) : (
          <span className="entry__name">{name}</span>
        )}
        <span className="quiet">
          {[formatDateRange(firstDay, lastDay), place, ...dossiers.map((one) => `${one.gemeenteName} ${one.reference}`)]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      <div className="row">
        {dossiers.map((one) => (
          <DossierStatus key={one.id} dossier={one} />
        ))}
        {dossiers.length === 0 && <StatusBadge>{startText.noDossier}</StatusBadge>}
        <NextEdition applicationId={application.applicationId} name={name} />
      </div>
    </li>
  );
}

/** Begins the next edition with the answers of this one. */
function NextEdition({ applicationId, name }: Pick<Application, "applicationId" | "name">) {
  return (
    <PageForm method="post" action="/aanvragen/nieuw" className="quiet-act">
      <Button kind="quiet" name="kopie" value={applicationId}>
        {copiedText.next}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </PageForm>
  );
}

function DossierStatus({ dossier }: { dossier: Application["dossiers"][number] }) {
  const { text, tone } = dossierWords({ ...dossier, underReview: dossier.underReview === 1 });
  return <StatusBadge tone={tone}>{text}</StatusBadge>;
}
