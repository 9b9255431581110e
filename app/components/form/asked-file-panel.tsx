import { becauseSentence } from "~/copy/nl/form/because";
import { filesText } from "~/copy/nl/form/files-words";
import { fill } from "~/copy/nl/form/pages";
import { sourcesLine, whySentence } from "~/copy/nl/form/why";
import { interfaceText } from "~/copy/nl/interface";
import type { AskedFile } from "~/server/queries/form/files-page.server";
import { Panel } from "../panel";
import { FilesAdded, FileUpload } from "./file-upload";

/** A document that is asked for: what must be in it, why, and the files that were added for it. */
export function AskedFilePanel({ draftId, asked }: { draftId: string; asked: AskedFile }) {
  const { name, help, contents, files } = asked;
  const source = sourcesLine(asked.why?.sources ?? asked.sources);
  return (
    <Panel title={name.nl}>
      {help && <p>{help.nl}</p>}
      {contents.length > 0 && (
        <div>
          <p>{filesText.filesContents}:</p>
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
      <FilesAdded files={files} />
      <FileUpload draftId={draftId} name={name.nl} asked={asked} />
    </Panel>
  );
}

function reasonWords({ because, why }: AskedFile): string {
  if (why !== null) return whySentence(why);
  const sentence = becauseSentence(because);
  return sentence === "" ? filesText.filesAlways : fill(filesText.filesBecause, { because: sentence });
}
