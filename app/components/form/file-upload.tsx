import { filesText } from "~/copy/nl/form/files-words";
import { interfaceText } from "~/copy/nl/interface";
import type { AskedFile, FileOnPage } from "~/server/queries/form/files-page.server";
import { Button } from "../button";
import { Disclosure } from "../disclosure";
import { FileRow } from "../file-row";
import { PageForm } from "../page-form";
import { filesPath } from "./paths";
import { UploadForm } from "./upload-form";

/** Files that were added, each with a button to take it away. */
export function FilesAdded({ files }: { files: readonly FileOnPage[] }) {
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
          <PageForm method="post">
            <Button kind="quiet" name="weg" value={file.id}>
              {interfaceText.removeRow}
              <span className="visually-hidden"> {file.name}</span>
            </Button>
          </PageForm>
        </FileRow>
      ))}
    </>
  );
}

/** Where files are added to one document; a newer version takes the place of the one that is there. */
export function FileUpload({ draftId, name, asked }: { draftId: string; name: string; asked?: AskedFile }) {
  const [newest] = asked?.files ?? [];
  const id = `file-${asked?.document ?? asked?.questionId ?? "anders"}`;
  const fields: [string, string][] = [["back", filesPath(draftId)]];
  if (asked?.document) fields.push(["attachmentId", asked.document]);
  if (asked?.questionId) fields.push(["questionId", asked.questionId]);
  const action = `/bestanden/concept/${draftId}`;
  const choose = (label: string) => ({ action, name, label: `${label}: ${name}` });
  if (newest === undefined) return <UploadForm {...choose(filesText.filesChoose)} fields={fields} id={id} multiple />;
  return (
    <>
      <UploadForm
        {...choose(filesText.filesReplace)}
        key={newest.threadId}
        fields={[...fields, ["threadId", newest.threadId]]}
        id={id}
        multiple={false}
      />
      <Disclosure summary={filesText.filesBeside} quiet>
        <UploadForm
          {...choose(filesText.filesBeside)}
          name={`${filesText.filesBeside}, ${name}`}
          fields={fields}
          id={`${id}-beside`}
          multiple
        />
      </Disclosure>
    </>
  );
}
