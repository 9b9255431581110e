import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { filesText } from "~/copy/nl/form/files-words";
import { mayGoBetter, type Upload } from "~/forms/use-uploads";
import { Button } from "../button";

type Props = {
  uploads: readonly Upload[];
  onStop: (key: number) => void;
  onRetry: (upload: Upload) => void;
  onForget: (key: number) => void;
};

/** How far each file is, with what can be done about it. What is in stands in the list of files. */
export function UploadRows({ uploads, onStop, onRetry, onForget }: Props) {
  const open = uploads.filter(({ state }) => state !== "added");
  if (open.length === 0) return null;
  return (
    <ul className="plain-list upload-rows">
      {open.map((upload) => {
        const { key, file, state, percent, problem } = upload;
        const isBusy = state === "waiting" || state === "sending" || state === "checking";
        return (
          <li key={key} className="upload-row">
            <div className="upload-row__text">
              <span className="upload-row__name">{file.name}</span>
              {problem === null ? (
                <span className="quiet">{stateWords(state, percent)}</span>
              ) : (
                <span className="upload-row__problem">{fieldProblemSentence(problem, filesText.filesChoose)}</span>
              )}
              {state === "sending" && (
                <progress max={100} value={percent} aria-label={`${filesText.progressOf} ${file.name}`} />
              )}
            </div>
            <div className="button-row">
              {isBusy ? (
                <Act label={filesText.stop} name={file.name} onClick={() => onStop(key)} />
              ) : (
                <>
                  {mayGoBetter(upload) && (
                    <Act label={filesText.retry} name={file.name} onClick={() => onRetry(upload)} />
                  )}
                  <Act label={filesText.forget} name={file.name} onClick={() => onForget(key)} />
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Act({ label, name, onClick }: { label: string; name: string; onClick: () => void }) {
  return (
    <Button kind="quiet" type="button" onClick={onClick}>
      {label}
      <span className="visually-hidden"> {name}</span>
    </Button>
  );
}

function stateWords(state: Upload["state"], percent: number): string {
  if (state === "sending") return `${filesText.sending} ${percent}%`;
  if (state === "checking") return filesText.checking;
  return state === "stopped" ? filesText.stopped : filesText.waiting;
}
