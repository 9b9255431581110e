import { useRevalidator } from "@remix-run/react";
import { useContext, useEffect, useRef, useState } from "react";
import { filesText } from "~/copy/nl/form/files-words";
import { fill } from "~/copy/nl/form/pages";
import { acceptedExtensions } from "~/domain/files/file-kinds";
import { useUploads } from "~/forms/use-uploads";
import { Button } from "../button";
import { FileField } from "../file-field";
import { PageFormsContext } from "../page-form";
import { UploadRows } from "./upload-rows";

type Props = {
  action: string;
  /** What goes along with each file: where it belongs, and where to come back to. */
  fields: readonly [name: string, value: string][];
  id: string;
  label: string;
  /** For whom does not see which part of the page the button stands in. */
  name: string;
  multiple: boolean;
};

/**
 * Choose files or drop them. An ordinary form that goes straight to the server and comes back; with script each file is
 * sent by itself, with its progress, and the rest of the page stays.
 */
export function UploadForm({ action, fields, id, label, name, multiple }: Props) {
  const forms = useContext(PageFormsContext);
  if (forms !== null) forms.any = true;
  const { revalidate } = useRevalidator();
  const [message, setMessage] = useState("");
  const [hasScript, setHasScript] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => setHasScript(true), []);
  const { uploads, add, stop, retry, forget } = useUploads((file) => {
    setMessage(fill(filesText.added, { file: file.name }));
    revalidate();
  });
  const refused = uploads.filter(({ state }) => state === "refused").at(-1);

  function send(files: readonly File[]) {
    if (files.length === 0) return;
    setMessage(
      fill(files.length === 1 ? filesText.sendingOne : filesText.sendingMany, { count: String(files.length) }),
    );
    add(multiple ? files : files.slice(0, 1), action, fields);
    form.current?.reset();
  }

  function onSubmit(event: React.FormEvent<HTMLFormElement>) {
    const input = event.currentTarget.querySelector<HTMLInputElement>("input[type=file]");
    const files = [...(input?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    send(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping adds to the file field inside, which works by keyboard
    <div
      className={isOver ? "upload upload--over" : "upload"}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        send([...event.dataTransfer.files]);
      }}
    >
      <form
        ref={form}
        method="post"
        action={action}
        encType="multipart/form-data"
        className="stack"
        onSubmit={onSubmit}
      >
        {fields.map(([field, value]) => (
          <input key={field} type="hidden" name={field} value={value} />
        ))}
        <FileField
          name={id}
          label={label}
          hint={`${filesText.filesHint}${multiple ? ` ${filesText.filesMany}` : ""}${hasScript ? ` ${filesText.filesDrop}` : ""}`}
          accept={acceptedExtensions.join(",")}
          multiple={multiple}
          required={false}
        />
        <p>
          <Button kind="secondary">
            {filesText.filesAdd}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </p>
      </form>
      <UploadRows uploads={uploads} onStop={stop} onRetry={retry} onForget={forget} />
      <p className="visually-hidden" role="status">
        {refused === undefined ? message : fill(filesText.refused, { file: refused.file.name })}
      </p>
    </div>
  );
}
