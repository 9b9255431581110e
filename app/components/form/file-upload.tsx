import { filesText } from "~/copy/nl/form/files-words";
import { interfaceText } from "~/copy/nl/interface";
import { acceptedExtensions } from "~/domain/files/file-kinds";
import type { AskedFile, FileOnPage } from "~/server/queries/form/files-page.server";
import { Button } from "../button";
import { FileField } from "../file-field";
import { FileRow } from "../file-row";
import { PageForm } from "../page-form";
import { filesPath } from "./paths";

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

/** An ordinary form: the file goes straight to the server and the page comes back. */
export function FileUpload({ draftId, name, asked }: { draftId: string; name: string; asked?: AskedFile }) {
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
        label={`${newest ? filesText.filesReplace : filesText.filesChoose}: ${name}`}
        hint={filesText.filesHint}
        accept={acceptedExtensions.join(",")}
        required={false}
      />
      <p>
        <Button kind="secondary">
          {filesText.filesAdd}
          <span className="visually-hidden">: {name}</span>
        </Button>
      </p>
    </form>
  );
}
