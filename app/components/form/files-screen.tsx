import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { filesText } from "~/copy/nl/form/files-words";
import { fill, formText } from "~/copy/nl/form/pages";
import { largestFile } from "~/domain/files/file-kinds";
import type { FilesPage } from "~/server/queries/form/files-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { AskedFilePanel } from "./asked-file-panel";
import { FilesAdded, FileUpload } from "./file-upload";
import { MailLink } from "./mail-link";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, checkPath, draftPath } from "./paths";

const mostLines = 20;

type Props = {
  page: FilesPage;
  /** What came of the last upload: `toegevoegd`, or the code of a problem. */
  result: string | null;
  /** Of several files: the place of each that was refused, and why. */
  faults?: readonly string[];
  restAdded?: boolean;
};

/** The documents that belong to the application, why, and the files that were added. */
export function FilesScreen({ page, result, faults = [], restAdded = false }: Props) {
  const { draft, asked, others } = page;
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
            current={filesText.filesTitle}
          />
          <PageTitle
            title={filesText.filesTitle}
            subtitle={asked.length > 0 ? filesText.filesIntro : filesText.filesEmpty}
          />
        </>
      }
      aside={<OutlookPanel outlook={page.outlook} draftId={draft.id} />}
    >
      <div id="bestanden" className="stack">
        {result === "toegevoegd" && <Banner kind="good" title={filesText.fileAdded} />}
        {result !== null && result !== "toegevoegd" && (
          <Banner kind="error" title={filesText.fileRefused} live>
            <RefusedLines codes={faults.length === 0 ? [result] : faults} />
            {restAdded && <p>{filesText.othersAdded}</p>}
          </Banner>
        )}
        {!page.isScanned && <p className="quiet">{filesText.filesNotScanned}</p>}
        {asked.map((one) => (
          <AskedFilePanel key={`${one.document} ${one.questionId}`} draftId={draft.id} asked={one} />
        ))}
        {page.open > 0 && <p className="quiet">{filesText.filesOpen}</p>}
        <Panel title={filesText.filesOther}>
          <p>{filesText.filesOtherHelp}</p>
          <FilesAdded files={others} />
          <FileUpload draftId={draft.id} name={filesText.filesOther} />
        </Panel>
        <p>
          <LinkButton to={checkPath(draft.id)}>{filesText.filesReady}</LinkButton>
        </p>
      </div>
      <MailLink draftId={draft.id} />
    </Page>
  );
}

/** `file_empty`, or `2.file_empty` for the second of several files. Anybody can write an address: other words are no code. */
function RefusedLines({ codes }: { codes: readonly string[] }) {
  const lines = codes.slice(0, mostLines).map((code) => /^(?:(\d{1,2})\.)?(\w{1,40})$/.exec(code));
  return lines.map((line) => {
    const [whole, place, code = ""] = line ?? [""];
    const values = { max: largestFile };
    const sentence = fieldProblemSentence({ code, values }, filesText.filesChoose);
    return <p key={whole}>{place === undefined ? sentence : `${fill(filesText.refusedAt, { place })}: ${sentence}`}</p>;
  });
}
