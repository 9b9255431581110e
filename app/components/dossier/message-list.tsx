import { messageText as text } from "~/copy/nl/dossier/message-text";
import { formatInstant } from "~/copy/nl/format";
import type { MessageView } from "~/server/queries/dossier/messages-page.server";

/** What was said, oldest first. */
export function MessageList({ messages, empty }: { messages: readonly MessageView[]; empty: string }) {
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
