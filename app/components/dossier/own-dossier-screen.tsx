import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { continuedSentence, excusedSentence } from "~/copy/nl/dossier/outage-text";
import { decisionDownloads, ownStatusSentence, ownText as text } from "~/copy/nl/dossier/own-dossier-text";
import { reviewText } from "~/copy/nl/dossier/review-text";
import { decisionWords } from "~/copy/nl/dossier/status-words";
import { formatDate, formatDateRange, formatDateWithDay } from "~/copy/nl/format";
import { reasons } from "~/copy/nl/reasons";
import type { OwnDossierPage } from "~/server/queries/own-dossier/own-dossier.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ErrorSummary } from "../error-summary";
import { FileRow } from "../file-row";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { StepsList } from "../steps-list";
import type { ActResult } from "./act-form";
import { OwnActs } from "./own-acts";
import { OwnMessages } from "./own-messages";

type Props = { page: OwnDossierPage; result: ActResult; message: string | null };

/** What an organiser wants to know: how it stands, what is asked, what happens when. */
export function OwnDossierScreen({ page, result, message }: Props) {
  const { words, name, reference, gemeente, firstDay, lastDay } = page;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={[{ label: text.applications, href: "/aanvragen" }]} current={name} />
          <PageTitle
            title={name}
            kicker={reference}
            subtitle={`${gemeente}, ${formatDateRange(firstDay, lastDay)}`}
            badges={<StatusBadge tone={words.tone}>{words.text}</StatusBadge>}
          />
          <MessageArea message={message} />
        </>
      }
      aside={
        <Panel title={text.steps}>
          <StepsList steps={page.steps.map(({ date, ...step }) => ({ ...step, ...(date === null ? {} : { date }) }))} />
        </Panel>
      }
      asideLabel={text.steps}
    >
      <ErrorSummary problems={result?.fields} labels={{ text: text.message }} />
      {result?.reason && !result.fields && <Banner kind="warning" title={reasons[result.reason]} live />}
      {page.supplement && <Supplement page={page} supplement={page.supplement} />}
      {page.underReview && (
        <Banner kind="warning" title={reviewText.title}>
          <p>{text.review}</p>
          <p>{text.reviewNext}</p>
        </Banner>
      )}
      <Panel title={text.now}>
        <p>{ownStatusSentence(page.status, page.outcome, page.track)}</p>
        {page.isPassage && <p>{text.passage}</p>}
        {page.decideBy && <p>{fillIn(text.decideBy, { date: formatDateWithDay(page.decideBy) })}</p>}
        {page.moved.map(({ title, reason }) => (
          <p key={title}>
            {title} {reason}
          </p>
        ))}
        {page.excuse && <p>{excusedSentence(page.excuse)}</p>}
      </Panel>
      <Decisions page={page} />
      <OwnMessages page={page} result={result} />
      <Panel title={text.files}>
        {page.files.length === 0 && <p className="quiet">{text.noFiles}</p>}
        {page.files.map(({ id, name: file, kind, size, number, at }) => (
          <FileRow
            key={id}
            name={file}
            href={`/bestanden/${id}`}
            kind={kind ?? undefined}
            size={size}
            version={number}
            at={at}
          />
        ))}
        <DocumentButton reference={reference} document="application_copy" label={text.copy} />
      </Panel>
      <OwnActs page={page} />
    </Page>
  );
}

function Supplement({
  page,
  supplement,
}: {
  page: OwnDossierPage;
  supplement: NonNullable<OwnDossierPage["supplement"]>;
}) {
  const { items, explanation, termEndsOn, isOver } = supplement;
  return (
    <Banner kind="warning" title={text.supplementTitle}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {explanation && <p className="pre-line">{explanation}</p>}
      <p>{fillIn(isOver ? text.supplementOver : text.supplementText, { date: formatDate(termEndsOn) })}</p>
      {supplement.excuse && <p>{continuedSentence(supplement.excuse)}</p>}
      {page.may.supplement && (
        <PageForm method="post" action={`/mijn-dossiers/${page.reference}/aanvullen`}>
          <Button>{text.supplementButton}</Button>
        </PageForm>
      )}
    </Banner>
  );
}

function Decisions({ page: { decisions, decisionDocument, reference, underReview } }: { page: OwnDossierPage }) {
  if (decisions.length === 0) return null;
  return (
    <Panel title={text.decision}>
      {decisions.toReversed().map(({ id, kind, on, considerations }) => (
        <div key={id}>
          <h3>{fillIn(text.decisionOn, { decision: decisionWords[kind].text, date: formatDate(on) })}</h3>
          {considerations && <p className="pre-line">{considerations}</p>}
          {decisionWords[kind].tone === "bad" && <p>{text.objection}</p>}
        </div>
      ))}
      {decisionDocument && underReview && <p>{text.reviewDocument}</p>}
      {decisionDocument && (
        <DocumentButton reference={reference} document={decisionDocument} label={decisionDownloads[decisionDocument]} />
      )}
    </Panel>
  );
}

/** Keeps the document as the dossier is now and gives the file, so the page itself stays. */
function DocumentButton({ reference, document, label }: { reference: string; document: string; label: string }) {
  return (
    <PageForm method="post" action={`/mijn-dossiers/${reference}/document`} reloadDocument>
      <Button kind="secondary" name="soort" value={document}>
        {label}
      </Button>
    </PageForm>
  );
}
