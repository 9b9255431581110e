import { Form } from "@remix-run/react";
import { dossierText } from "~/copy/nl/dossier/dossier-text";
import { readersSentence, messageText as text } from "~/copy/nl/dossier/message-text";
import { formatInstant } from "~/copy/nl/format";
import { reasons } from "~/copy/nl/reasons";
import { fieldState } from "~/forms/field-state";
import { lastValue } from "~/forms/raw-values";
import type { ConversationView, MessagesPage } from "~/server/queries/dossier/messages-page.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ErrorSummary } from "../error-summary";
import { Icon } from "../icon";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import type { ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";

type Props = { page: MessagesPage; result: ActResult; message: string | null };

/** Every conversation apart, each with who reads it above it. */
export function MessagesScreen({ page, result, message }: Props) {
  const { head, conversations } = page;
  const sentTo = lastValue(result?.values, "line");
  return (
    <DossierPage head={head} tab="messages" message={message}>
      <ErrorSummary problems={result?.fields} labels={{ text: text.label }} />
      {result?.reason && !result.fields && <Banner kind="warning" title={reasons[result.reason]} live />}
      {conversations.map((conversation) => (
        <Conversation
          key={conversation.line}
          conversation={conversation}
          isAlone={conversations.length === 1}
          action={`/dossiers/${head.reference}/berichten`}
          result={sentTo === conversation.line ? result : undefined}
        />
      ))}
      {conversations.length === 0 && <p className="quiet">{dossierText.nothingNow}</p>}
    </DossierPage>
  );
}

type ConversationProps = { conversation: ConversationView; isAlone: boolean; action: string; result: ActResult };

/** What was said between two parties, and the field to answer in. */
export function Conversation({ conversation, isAlone, action, result }: ConversationProps) {
  const { line, audience, name, canWrite, messages } = conversation;
  const isNote = audience === "internal";
  const title = isNote
    ? text.internal
    : audience === "organiser"
      ? text.withOrganiser
      : isAlone
        ? text.withGemeente
        : name;
  const field = fieldState("text", {}, result);
  return (
    <Panel title={title} id={`gesprek-${line}`}>
      <p className={isNote ? "readers readers--internal" : "readers"}>
        <Icon name={isNote ? "lock" : "person"} /> {readersSentence(audience, isAlone ? name : name || "")}
      </p>
      <MessageList messages={messages} empty={isNote ? text.emptyNotes : text.empty} />
      {canWrite && (
        <Form method="post" action={action} className="stack stack--tight" key={messages.length}>
          <input type="hidden" name="line" value={line} />
          <TextArea {...field} label={isNote ? text.noteLabel : text.label} rows={3} />
          <ButtonRow>
            <Button kind="secondary">{isNote ? text.keepNote : text.send}</Button>
          </ButtonRow>
        </Form>
      )}
    </Panel>
  );
}

export function MessageList({ messages, empty }: { messages: ConversationView["messages"]; empty: string }) {
  if (messages.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <ol className="messages">
      {messages.map(({ id, text: words, by, at, isOwn }) => (
        <li key={id} className={isOwn ? "messages__item messages__item--own" : "messages__item"}>
          <p className="messages__head">
            <strong>{isOwn ? `${by} (${text.own})` : by}</strong> <span className="quiet">{formatInstant(at)}</span>
          </p>
          <p className="pre-line">{words}</p>
        </li>
      ))}
    </ol>
  );
}
