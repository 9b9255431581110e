import { Link } from "@remix-run/react";
import { checkText } from "~/copy/nl/form/check-words";
import { coAuthorText } from "~/copy/nl/form/co-author-words";
import { filesText } from "~/copy/nl/form/files-words";
import { formText } from "~/copy/nl/form/pages";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import type { FormResult } from "~/forms/field-state";
import type { CheckPage } from "~/server/queries/form/check-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { ErrorSummary } from "../error-summary";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { AnsweredSection } from "./answered-section";
import { MailLink } from "./mail-link";
import { MissingBanners } from "./missing-banners";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, draftPath, filesPath, sectionPath } from "./paths";
import { PlaceNotice } from "./place-notice";
import { SigningPanel } from "./signing-panel";

type Props = { page: CheckPage; result: (FormResult & { reason: Reason }) | undefined };

/** Everything that was answered, what is missing, and the signature. */
export function CheckScreen({ page, result }: Props) {
  const { draft, sections, outlook } = page;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: formText.applications, href: applicationsPath },
              { label: draft.name || formText.unnamed, href: draftPath(draft.id) },
            ]}
            current={checkText.checkTitle}
          />
          <PageTitle title={checkText.checkTitle} subtitle={checkText.checkIntro} />
        </>
      }
      aside={<OutlookPanel outlook={outlook} draftId={draft.id} />}
    >
      <ErrorSummary problems={result?.fields} labels={labelsOf(page)} />
      {result && !result.fields && <Banner kind="warning" title={reasons[result.reason]} live />}
      <MissingBanners page={page} />
      {sections.map(({ id, title, answers }) => (
        <AnsweredSection key={id} title={title} answers={answers} changeHref={sectionPath(draft.id, id)} />
      ))}
      {page.place && (
        <Panel>
          <PlaceNotice place={page.place} />
        </Panel>
      )}
      <Panel title={filesText.filesTitle} action={<Link to={filesPath(draft.id)}>{checkText.changeFiles}</Link>}>
        {page.files.length === 0 ? (
          <p className="quiet">{checkText.noFiles}</p>
        ) : (
          <ul className="plain-list">
            {page.files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </Panel>
      <SigningPanel page={page} result={result} />
      {!draft.isOwn && <Banner title={coAuthorText.notSending} />}
      <MailLink draftId={draft.id} />
    </Page>
  );
}

function labelsOf({ hard, signing }: CheckPage): Record<string, string> {
  const asked = signing?.questions.map(({ question }) => [question.id, question.label.nl]) ?? [];
  return Object.fromEntries([...hard.map(({ id, label }) => [id, label.nl]), ...asked]);
}
