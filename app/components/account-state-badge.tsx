import { accountsText as text } from "~/copy/nl/account/accounts";
import { StatusBadge } from "./status-badge";

const tones = { active: "good", invited: "attention", disabled: "neutral" } as const;

/** Whether somebody can sign in: yes, not yet, or not any more. */
export function AccountStateBadge({ state }: { state: keyof typeof tones }) {
  return <StatusBadge tone={tones[state]}>{text.states[state]}</StatusBadge>;
}
