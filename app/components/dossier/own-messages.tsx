import { ownText as text } from "~/copy/nl/dossier/own-dossier-text";
import { fieldState } from "~/forms/field-state";
import type { OwnDossierPage } from "~/server/queries/own-dossier/own-dossier.server";
import { Button } from "../button";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import type { ActResult } from "./act-form";
import { MessageList } from "./message-list";

/** What organiser and gemeente write to each other. */
export function OwnMessages({ page: { messages, reference }, result }: { page: OwnDossierPage; result: ActResult }) {
  return (
    <Panel title={text.messages} id="berichten">
      <p className="readers">{text.readers}</p>
      <MessageList messages={messages} empty={text.noMessages} />
      <PageForm
        method="post"
        action={`/mijn-dossiers/${reference}?index`}
        className="stack stack--tight"
        key={messages.length}
      >
        <input type="hidden" name="line" value="organiser" />
        <TextArea {...fieldState("text", {}, result)} label={text.message} rows={4} />
        <div className="button-row">
          <Button kind="secondary">{text.send}</Button>
        </div>
      </PageForm>
    </Panel>
  );
}
