const hour = 3_600_000;

/** How long a mailed link works: an invitation a week, a new password an hour, one to go on elsewhere a day. */
export const linkLifetime = { invitation: 7 * 24 * hour, password_reset: hour, resume: 24 * hour } as const;

export type LinkPurpose = keyof typeof linkLifetime;

/** At most this many mails with a link to one person within an hour, so that nobody's mailbox is flooded. */
export const mostLinksAnHour = 3;

/** Whether a password can be chosen with it: one to go on with a draft elsewhere is no key to the account. */
export const opensAccount = ({ purpose }: { purpose: LinkPurpose }): boolean => purpose !== "resume";

type Link = { expiresAt: number; usedAt: number | null };

/** Why a link does not work any more, or that it does. */
export function linkState(link: Link, now: number): "works" | "used" | "expired" {
  if (link.usedAt !== null) return "used";
  return now < link.expiresAt ? "works" : "expired";
}
