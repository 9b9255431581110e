import { Form } from "@remix-run/react";
import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { becauseSentence } from "~/copy/nl/form/because";
import { fill, formText } from "~/copy/nl/form/pages";
import { sourcesLine, whySentence } from "~/copy/nl/form/why";
import { formatFileSize } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import { acceptedExtensions, largestFile } from "~/domain/files/file-kinds";
import type { AskedFile, FileOnPage, FilesPage } from "~/server/queries/form/files-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { FileField } from "../file-field";
import { FileRow } from "../file-row";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, checkPath, draftPath, filesPath } from "./paths";

type Props = {
  page: FilesPage;
  /** What came of the last upload: `toegevoegd`, or the code of a problem. */
  result: string | null;
};

/** The documents that belong to the application, why, and the files that were added. */
export function FilesScreen({ page, result }: Props) {
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
            current={formText.filesTitle}
          />
          <PageTitle
            title={formText.filesTitle}
            subtitle={asked.length > 0 ? formText.filesIntro : formText.filesEmpty}
          />
        </>
      }
      aside={<OutlookPanel outlook={page.outlook} draftId={draft.id} />}
    >
      <div id="bestanden" className="stack">
        {result === "toegevoegd" && <Banner kind="good" title={formText.fileAdded} />}
        {result !== null && result !== "toegevoegd" && (
          <Banner kind="error" title={formText.fileRefused} live>
            {fieldProblemSentence({ code: result, values: { max: formatFileSize(largestFile) } }, formText.filesChoose)}
          </Banner>
        )}
        {asked.map((one) => (
          <AskedFilePanel key={`${one.document} ${one.questionId}`} draftId={draft.id} asked={one} />
        ))}
        {page.open > 0 && <p className="quiet">{formText.filesOpen}</p>}
        <Panel title={formText.filesOther}>
          <p>{formText.filesOtherHelp}</p>
          <Files files={others} />
          <Upload draftId={draft.id} name={formText.filesOther} />
        </Panel>
        <p>
          <LinkButton to={checkPath(draft.id)}>{formText.filesReady}</LinkButton>
        </p>
      </div>
    </Page>
  );
}

function AskedFilePanel({ draftId, asked }: { draftId: string; asked: AskedFile }) {
  const { name, help, contents, files } = asked;
  const source = sourcesLine(asked.why?.sources ?? asked.sources);
  return (
    <Panel title={name.nl}>
      {help && <p>{help.nl}</p>}
      {contents.length > 0 && (
        <div>
          <p>{formText.filesContents}:</p>
          <ul>
            {contents.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="quiet">
        {reasonWords(asked)}
        {source && ` ${interfaceText.source}: ${source}.`}
      </p>
      <Files files={files} />
      <Upload draftId={draftId} name={name.nl} asked={asked} />
    </Panel>
  );
}

function reasonWords({ because, why }: AskedFile): string {
  if (why !== null) return whySentence(why);
  const sentence = becauseSentence(because);
  return sentence === "" ? formText.filesAlways : fill(formText.filesBecause, { because: sentence });
}

function Files({ files }: { files: readonly FileOnPage[] }) {
  return (
    <>
      {files.map((file) => (
        <FileRow
          key={file.id}
          name={file.name}
          href={`/bestanden/${file.id}`}
          size={file.size}
          version={file.number}
          at={file.uploadedAt}
        >
          <Form method="post">
            <Button kind="quiet" name="weg" value={file.id}>
              {interfaceText.removeRow}
              <span className="visually-hidden"> {file.name}</span>
            </Button>
          </Form>
        </FileRow>
      ))}
    </>
  );
}

/** An ordinary form: the file goes straight to the server and the page comes back. */
function Upload({ draftId, name, asked }: { draftId: string; name: string; asked?: AskedFile }) {
  const [newest] = asked?.files ?? [];
  const id = `file-${asked?.document ?? asked?.questionId ?? "anders"}`;
  return (
    <form method="post" action={`/bestanden/concept/${draftId}`} encType="multipart/form-data" className="stack">
      <input type="hidden" name="back" value={filesPath(draftId)} />
      {asked?.document && <input type="hidden" name="attachmentId" value={asked.document} />}
      {asked?.questionId && <input type="hidden" name="questionId" value={asked.questionId} />}
      {newest && <input type="hidden" name="threadId" value={newest.threadId} />}
      <FileField
        name={id}
        label={`${newest ? formText.filesReplace : formText.filesChoose}: ${name}`}
        hint={formText.filesHint}
        accept={acceptedExtensions.join(",")}
        required={false}
      />
      <p>
        <Button kind="secondary">
          {formText.filesAdd}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </p>
    </form>
  );
}
