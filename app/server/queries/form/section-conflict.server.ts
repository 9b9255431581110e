import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import type { RawForm } from "~/domain/form/raw-form";
import { readSection } from "~/domain/form/read-section";
import type { Text } from "~/domain/handreiking/model";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { openDraft } from "./open-draft.server";

/** A question that two people answered differently: what is kept now, and what this person wrote. */
export type AnswerConflict = { id: string; label: Text; theirs: AnswerInWords | null; ours: AnswerInWords | null };

/** What changed while somebody was writing, beside the own text. */
export async function readSectionConflict(
  ctx: Context,
  draftId: string,
  raw: RawForm,
  ids: readonly string[],
): Promise<Outcome<AnswerConflict[]>> {
  const opened = await openDraft(ctx, draftId);
  if (!opened.ok) return opened;
  const { draft, handreiking } = opened.value;
  const questions = handreiking.questions.filter(({ id }) => ids.includes(id));
  const own = readSection(draft.answers, raw, questions, { today: ctx.today, pastAllowed: false }).answers;
  return ok(
    questions.map((question) => ({
      id: question.id,
      label: question.label,
      theirs: answerInWords(question, draft.answers[question.id]),
      ours: answerInWords(question, own[question.id]),
    })),
  );
}
