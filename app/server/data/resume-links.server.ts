import { and, asc, desc, eq, exists, isNull, or, sql } from "drizzle-orm";
import { linkState } from "~/domain/account/account-link";
import { accountLink, draft, draftCoAuthor, membership, organisation, user } from "~db/schema";
import type { Reader } from "../database.server";
import type { AccountLinkRecord } from "./account-links.server";
import type { MembershipRow } from "./actors.server";
import type { DraftRecord } from "./submissions.server";

/** A link to go on with a draft, with the draft and the role in which its owner may still write in it. */
export type ResumeLink = { link: AccountLinkRecord; acting: MembershipRow; draft: DraftRecord };

/**
 * The link of this token, also one that was used or has expired; null when there never was one, or when its owner may
 * no longer write in the draft.
 */
export async function findResumeLink(read: Reader, tokenHash: string): Promise<ResumeLink | null> {
  const row = read
    .select({ link: accountLink, user, membership, organisation, draft })
    .from(accountLink)
    .innerJoin(user, eq(user.id, accountLink.userId))
    .innerJoin(draft, eq(draft.id, accountLink.draftId))
    .innerJoin(
      membership,
      and(eq(membership.userId, user.id), eq(membership.role, "organiser"), isNull(membership.endedAt)),
    )
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(
      and(
        eq(accountLink.tokenHash, tokenHash),
        eq(accountLink.purpose, "resume"),
        isNull(user.disabledAt),
        or(
          eq(organisation.id, draft.organisationId),
          exists(
            read
              .select({ one: sql`1` })
              .from(draftCoAuthor)
              .where(
                and(
                  eq(draftCoAuthor.draftId, draft.id),
                  eq(draftCoAuthor.userId, user.id),
                  isNull(draftCoAuthor.endedAt),
                ),
              ),
          ),
        ),
      ),
    )
    // In the organisation of the draft, when its owner is a member of it.
    .orderBy(desc(sql`${organisation.id} = ${draft.organisationId}`), asc(membership.createdAt))
    .limit(1)
    .get();
  if (row === undefined) return null;
  const { link, draft: opened, ...acting } = row;
  return { link, acting, draft: opened };
}

/** What a link is worth now; one to a draft that is gone or sent in leads nowhere any more. */
export function resumeState({ link, draft: { deletedAt, submittedAt } }: ResumeLink, now: number) {
  const isOpen = deletedAt === null && submittedAt === null;
  const state = linkState(link, now);
  return state === "works" && !isOpen ? "expired" : state;
}
