import { checkText } from "~/copy/nl/form/check-words";
import { confirmationText } from "~/copy/nl/form/confirmation-words";
import { filesText } from "~/copy/nl/form/files-words";
import { fill, formText } from "~/copy/nl/form/pages";
import { formatFileSize, formatInstant } from "~/copy/nl/format";
import type { CopyPage } from "~/server/queries/form/copy-page.server";
import { Breadcrumb } from "../breadcrumb";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { AnsweredSection } from "./answered-section";
import { applicationsPath, confirmationPath, draftPath } from "./paths";

/** Everything that was entered, on one page to keep or print. */
export function CopyScreen({ page }: { page: CopyPage }) {
  const { draftId, savedAt, submittedAt, references } = page;
  const name = page.name || formText.unnamed;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: formText.applications, href: applicationsPath },
              { label: name, href: submittedAt === null ? draftPath(draftId) : confirmationPath(draftId) },
            ]}
            current={confirmationText.copyTitle}
          />
          <PageTitle
            kicker={[confirmationText.copyTitle, ...references].join(" ")}
            title={name}
            subtitle={
              submittedAt === null
                ? fill(confirmationText.copyDraft, { moment: formatInstant(savedAt) })
                : fill(confirmationText.copySubmitted, {
                    moment: formatInstant(submittedAt),
                    organisation: page.organisationName,
                  })
            }
          />
        </>
      }
    >
      <p className="quiet no-print">{confirmationText.copyPrint}</p>
      {page.sections.map(({ id, title, answers }) => (
        <AnsweredSection key={id} title={title} answers={answers} />
      ))}
      <Panel title={filesText.filesTitle}>
        {page.files.length === 0 ? (
          <p>{checkText.noFiles}</p>
        ) : (
          <ul className="plain-list">
            {page.files.map(({ id, name: fileName, size, sha256 }) => (
              <li key={id}>
                {fileName}, {formatFileSize(size)}
                <span className="answer-line quiet">
                  {confirmationText.fingerprint}: {sha256.slice(0, 16)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </Page>
  );
}
