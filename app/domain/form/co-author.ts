/** How long somebody has to accept to write along, and how many may write along with one draft. */
export const coAuthorLifetime = 7 * 24 * 3_600_000;
export const mostCoAuthors = 5;

/** At most this many invitations by one person in a day, so that nobody's mailbox is flooded in somebody's name. */
export const mostInvitationsADay = 10;

type Invitation = { readonly expiresAt: number; readonly acceptedAt: number | null; readonly endedAt: number | null };

export type InvitationState = "open" | "accepted" | "expired" | "ended";

/** How an invitation to write along stands. */
export function invitationState({ expiresAt, acceptedAt, endedAt }: Invitation, now: number): InvitationState {
  if (endedAt !== null) return "ended";
  if (acceptedAt !== null) return "accepted";
  return now < expiresAt ? "open" : "expired";
}
