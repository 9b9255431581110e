import { Link } from "@remix-run/react";
import { readersSentence, messageText as text } from "~/copy/nl/dossier/message-text";
import { reasons } from "~/copy/nl/reasons";
import { fieldState } from "~/forms/field-state";
import type { ConversationView, MessagesPage } from "~/server/queries/dossier/messages-page.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ErrorSummary } from "../error-summary";
import { Icon } from "../icon";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import type { ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";
import { MessageList } from "./message-list";

type Props = {
  page: MessagesPage;
  result: ActResult;
  message: string | null;
  /** The conversation that an answer was begun in. */
  answering: string | null;
};

/** Every conversation apart with who reads it above it, and one place to write in. */
export function MessagesScreen({ page, result, message, answering }: Props) {
  const { head, conversations } = page;
  const held = conversations.filter(({ messages }) => messages.length > 0);
  const isAlone = conversations.length === 1;
  const base = `/dossiers/${head.reference}/berichten`;
  return (
    <DossierPage head={head} tab="messages" message={message}>
      <ErrorSummary problems={result?.fields} labels={{ line: text.to, text: text.label }} />
      {result?.reason && !result.fields && <Banner kind="warning" title={reasons[result.reason]} live />}
      {held.map((conversation) => (
        <Conversation key={conversation.line} conversation={conversation} isAlone={isAlone} base={base} />
      ))}
      {held.length === 0 && <p className="quiet">{text.none}</p>}
      <NewMessage conversations={conversations} base={base} result={result} answering={answering} />
    </DossierPage>
  );
}

type ConversationProps = { conversation: ConversationView; isAlone: boolean; base: string };

function Conversation({ conversation, isAlone, base }: ConversationProps) {
  const { line, audience, name, canWrite, messages } = conversation;
  const isNote = audience === "internal";
  const titles = {
    internal: text.internal,
    organiser: text.withOrganiser,
    service: isAlone ? text.withGemeente : name,
  };
  return (
    <Panel
      title={titles[audience]}
      id={`gesprek-${line}`}
      action={
        canWrite &&
        !isAlone && (
          <Link to={`${base}?aan=${line}#schrijf`}>
            {text.answer}
            <span className="visually-hidden">: {titles[audience]}</span>
          </Link>
        )
      }
    >
      <p className={isNote ? "readers readers--internal" : "readers"}>
        <Icon name={isNote ? "lock" : "person"} /> {readersSentence(audience, name)}
      </p>
      <MessageList messages={messages} empty={isNote ? text.emptyNotes : text.empty} />
    </Panel>
  );
}

type NewProps = Pick<Props, "result" | "answering"> & { conversations: readonly ConversationView[]; base: string };

function NewMessage({ conversations, base, result, answering }: NewProps) {
  const [only, ...others] = conversations.filter(({ canWrite }) => canWrite);
  if (only === undefined) return null;
  const options = [only, ...others].map(({ line, audience, name }) => ({
    value: line,
    label: labelOf(audience, name),
  }));
  const count = conversations.reduce((sum, { messages }) => sum + messages.length, 0);
  return (
    <Panel title={text.new} id="schrijf">
      <PageForm method="post" action={base} className="stack act-form" noValidate key={`${count}-${answering}`}>
        {others.length === 0 ? (
          <>
            <input type="hidden" name="line" value={only.line} />
            <p className="readers">
              <Icon name="person" /> {readersSentence(only.audience, only.name)}
            </p>
          </>
        ) : (
          <SelectField
            {...fieldState("line", { line: answering ?? undefined }, result)}
            label={text.to}
            hint={text.toHint}
            options={options}
          />
        )}
        <TextArea {...fieldState("text", {}, result)} label={text.label} rows={5} />
        <ButtonRow>
          <Button>{text.send}</Button>
        </ButtonRow>
      </PageForm>
    </Panel>
  );
}

function labelOf(audience: ConversationView["audience"], name: string): string {
  if (audience === "organiser") return text.toOrganiser;
  return audience === "internal" ? text.toInternal : name;
}
