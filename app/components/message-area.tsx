import { Icon } from "./icon";

type Props = { message?: string | null };

/** The one polite live region of a page: what just happened ("Opgeslagen om 14.03 uur", "12 dossiers"). */
export function MessageArea({ message }: Props) {
  return (
    <div className="message-area" role="status">
      {message && (
        <p className="message">
          <Icon name="check" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
