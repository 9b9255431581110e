import { and, eq, isNull, ne } from "drizzle-orm";
import type { Answers } from "~/domain/form/answers";
import type { DraftPurpose } from "~/domain/form/draft";
import { draft } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import type { DraftRecord } from "./submissions.server";

type ChangePurpose = Exclude<DraftPurpose, "application">;

/** The draft in which this application is being supplemented or changed, if there is one. */
export async function openChangeDraft(
  read: Reader,
  applicationId: string,
  purpose: ChangePurpose,
): Promise<string | null> {
  const found = read
    .select({ id: draft.id })
    .from(draft)
    .where(
      and(
        eq(draft.applicationId, applicationId),
        eq(draft.purpose, purpose),
        isNull(draft.submittedAt),
        isNull(draft.deletedAt),
      ),
    )
    .get();
  return found?.id ?? null;
}

/** Every draft in which this application is being supplemented or changed. */
export async function openChangeDraftsOf(read: Reader, applicationId: string): Promise<readonly DraftRecord[]> {
  return read
    .select()
    .from(draft)
    .where(
      and(
        eq(draft.applicationId, applicationId),
        ne(draft.purpose, "application"),
        isNull(draft.submittedAt),
        isNull(draft.deletedAt),
      ),
    )
    .all();
}

type NewDraft = { applicationId: string; purpose: ChangePurpose; name: string; answers: Answers };

/** A draft that builds on what was submitted, for the organisation in which the actor works. */
export async function addChangeDraft(tx: Writer, ctx: Context, input: NewDraft): Promise<string> {
  const id = ctx.app.newId();
  tx.insert(draft)
    .values({
      id,
      ...input,
      organisationId: ctx.actor.organisation.id,
      createdBy: ctx.actor.userId,
      finishedSections: [],
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .run();
  return id;
}
