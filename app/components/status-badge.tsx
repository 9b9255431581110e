import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type StatusTone = "neutral" | "active" | "attention" | "good" | "bad";

type Props = { tone?: StatusTone; icon?: IconName; children: React.ReactNode };

const toneIcons: Partial<Record<StatusTone, IconName>> = { attention: "warning", good: "check", bad: "cross" };

/** A state in words ("Advies gevraagd"); the tone only adds colour and a sign to what the words say. */
export function StatusBadge({ tone = "neutral", icon = toneIcons[tone], children }: Props) {
  return (
    <span className={classNames("status", `status--${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
