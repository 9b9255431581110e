import { confirmationText } from "~/copy/nl/form/confirmation-words";
import { outlookText } from "~/copy/nl/form/outlook";
import { fill } from "~/copy/nl/form/pages";
import { startText } from "~/copy/nl/form/start-words";
import { formatDate, formatInstant } from "~/copy/nl/format";
import type { ConfirmationPage } from "~/server/queries/form/confirmation.server";
import { Banner } from "../banner";
import { FactList } from "../fact-list";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { applicationsPath, copyPath } from "./paths";

/** What was received, what happens next and when, and whom to call. Survives as a bookmark. */
export function ConfirmationScreen({ page }: { page: ConfirmationPage }) {
  const { dossiers, name, submittedAt } = page;
  const [lead] = dossiers;
  const isMelding = lead?.track === "melding";
  const title = lead === undefined ? confirmationText.confirmFree : sentWords(page, isMelding);
  return (
    <Page kind="form" head={<PageTitle kicker={name} title={title} />}>
      {lead === undefined ? (
        <Free page={page} />
      ) : (
        <>
          <Banner
            kind="good"
            title={dossiers.map(({ reference }) => `${confirmationText.reference} ${reference}`).join(", ")}
          >
            {fill(confirmationText.receivedOn, { moment: formatInstant(submittedAt) })}
          </Banner>
          {page.purpose === "application" && <Next page={page} isMelding={isMelding} />}
          <Contact dossiers={dossiers} />
        </>
      )}
      <Panel title={confirmationText.copyTitle}>
        <p className="button-row">
          <LinkButton to={copyPath(page.draftId)} kind="secondary">
            {confirmationText.seeCopy}
          </LinkButton>
          {lead && (
            <LinkButton to={`/dossiers/${lead.reference}`} kind="secondary">
              {confirmationText.seeDossier}
            </LinkButton>
          )}
          <LinkButton to={applicationsPath} kind="quiet">
            {startText.toApplications}
          </LinkButton>
        </p>
      </Panel>
    </Page>
  );
}

function sentWords({ purpose }: ConfirmationPage, isMelding: boolean): string {
  if (purpose === "supplement") return confirmationText.confirmSupplement;
  if (purpose === "change") return confirmationText.confirmChange;
  return isMelding ? confirmationText.confirmMelding : confirmationText.confirmTitle;
}

function Free({ page }: { page: ConfirmationPage }) {
  const met = page.outlook.track.criteria.filter(({ outcome }) => outcome === "ja");
  return (
    <Panel>
      <p>{confirmationText.confirmFreeText}</p>
      {met.length > 0 && (
        <>
          <p>{outlookText.because}:</p>
          <ul>
            {met.map(({ text }) => (
              <li key={text.nl}>{text.nl}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Next({ page, isMelding }: { page: ConfirmationPage; isMelding: boolean }) {
  const day = page.decidedBy && formatDate(page.decidedBy);
  return (
    <Panel title={confirmationText.next}>
      <ol>
        <li>{confirmationText.nextCheck}</li>
        {page.missingAttachments > 0 && <li>{confirmationText.nextMissing}</li>}
        {!isMelding && <li>{confirmationText.nextAdvice}</li>}
        <li>{isMelding ? meldingNext(day) : decisionNext(day)}</li>
      </ol>
    </Panel>
  );
}

const meldingNext = (day: string | null): string =>
  day ? fill(confirmationText.nextMelding, { day }) : confirmationText.nextMeldingUnknown;

const decisionNext = (day: string | null): string =>
  day ? fill(confirmationText.nextDecision, { day }) : confirmationText.nextDecisionUnknown;

function Contact({ dossiers }: Pick<ConfirmationPage, "dossiers">) {
  return (
    <Panel title={confirmationText.contact}>
      {dossiers.map(({ id, reference, gemeente }) => (
        <div key={id} className="stack stack--tight">
          <p>{fill(confirmationText.contactText, { name: gemeente.name })}</p>
          <FactList
            facts={[
              { term: confirmationText.reference, value: reference },
              ...(gemeente.phone
                ? [{ term: confirmationText.phone, value: <a href={`tel:${gemeente.phone}`}>{gemeente.phone}</a> }]
                : []),
              ...(gemeente.email
                ? [{ term: confirmationText.email, value: <a href={`mailto:${gemeente.email}`}>{gemeente.email}</a> }]
                : []),
            ]}
          />
        </div>
      ))}
    </Panel>
  );
}
