import { Icon } from "./icon";

type Props = { message?: string | null };

/**
 * The one polite live region of a page: what just happened ("Opgeslagen om 14.03 uur", "12 dossiers"). Which message
 * stands in the address, where anybody can write a word such as `toString` that an object has of itself.
 */
export function MessageArea({ message }: Props) {
  return (
    <div className="message-area" role="status">
      {typeof message === "string" && message !== "" && (
        <p className="message">
          <Icon name="check" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
