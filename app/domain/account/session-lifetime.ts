const hour = 3_600_000;

/** How long a session lasts without a sign of life, and how long at most. */
export const sessionLifetime = { idle: 8 * hour, absolute: 7 * 24 * hour } as const;

type Session = { lastSeenAt: number; expiresAt: number; endedAt: number | null };

/** Whether a session still counts: not signed out, used today, and not older than a week. */
export function sessionHolds(session: Session, now: number): boolean {
  if (session.endedAt !== null) return false;
  return now < session.expiresAt && now < session.lastSeenAt + sessionLifetime.idle;
}
