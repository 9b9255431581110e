import { gemeenteOf } from "~/domain/form/question-with-meaning";
import { type WorkedOutForm, workOutForm } from "~/domain/form/work-out-form";
import type { Handreiking } from "~/domain/handreiking/model";
import { localDateAt } from "~/domain/time/instant";
import type { LocalDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { type FileVersionRecord, filesOfDraft } from "./applications.server";
import { type DraftRecord, findOwnDraft } from "./submissions.server";

/** A draft with the rules it falls under and what these make of its answers. */
export type DraftForm = {
  draft: DraftRecord;
  handreiking: Handreiking;
  form: WorkedOutForm;
  files: readonly FileVersionRecord[];
  /** Today for a draft, the day of submission after that. */
  onDay: LocalDate;
};

/** The draft when it belongs to the organisation in which the actor works, worked out under the rules of its gemeente. */
export async function findDraftForm(read: Reader, ctx: Context, draftId: string): Promise<DraftForm | null> {
  const draft = await findOwnDraft(read, ctx, draftId);
  if (draft === null) return null;
  const onDay = draft.submittedAt === null ? ctx.today : localDateAt(draft.submittedAt);
  const { handreiking } = rulesFor(ctx, draft, onDay);
  const form = workOutForm(handreiking, draft.answers, { today: onDay });
  return { draft, handreiking, form, files: await filesOfDraft(read, draft.id), onDay };
}

function rulesFor(ctx: Context, draft: DraftRecord, onDay: LocalDate) {
  const regional = ctx.app.rules.current(onDay);
  const gemeenteCode = gemeenteOf(regional.handreiking, draft.answers);
  return ctx.app.rules.forGemeente(gemeenteCode, onDay) ?? regional;
}
