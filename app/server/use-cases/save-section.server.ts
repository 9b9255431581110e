import { can } from "~/domain/access/actions";
import { differingAnswers, markOfAnswers } from "~/domain/form/compare-answers";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import type { RawForm } from "~/domain/form/raw-form";
import { readSection } from "~/domain/form/read-section";
import { workOutForm } from "~/domain/form/work-out-form";
import type { Question } from "~/domain/handreiking/question";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { type DraftForm, findDraftForm } from "../data/draft-form.server";
import { saveDraft } from "../data/drafts.server";
import type { Writer } from "../database.server";

export type SectionInput = {
  draftId: string;
  sectionId: string;
  raw: RawForm;
  /** Ids of the questions that were on the page; others are left as they are. */
  shown: readonly string[];
  /** Mark of the answers that the page was filled in on. */
  mark: string;
  /** Whether the organiser says that this section is done. */
  finished: boolean;
};

export type SavedSection = {
  revision: number;
  /** Answers that could not be read; the others are kept. */
  problems: Readonly<Record<string, FieldProblem>>;
  /** Questions of this section that these answers brought up. */
  added: readonly string[];
};

/**
 * Keeps the answers of one page. What can be read is kept even when something else cannot, so that nothing is lost.
 * Refused as stale only when somebody changed these very questions in between to something else.
 */
export async function saveSection(ctx: Context, input: SectionInput): Promise<Outcome<SavedSection>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const found = await findDraftForm(tx, ctx, input.draftId);
    const section = found?.handreiking.sections.find(({ id }) => id === input.sectionId);
    if (found === null || section === undefined) return refuse("not_found");
    if (found.draft.submittedAt !== null) return refuse("already_done");
    return save(tx, ctx, input, found, section.questions);
  });
}

async function save(
  tx: Writer,
  ctx: Context,
  input: SectionInput,
  { draft, handreiking }: DraftForm,
  questions: readonly Question[],
): Promise<Outcome<SavedSection>> {
  const asked = questions.filter(({ id }) => input.shown.includes(id));
  const ids = asked.map(({ id }) => id);
  const limits = { today: ctx.today, pastAllowed: false };
  const { answers, problems } = readSection(draft.answers, input.raw, asked, limits);
  const changed = differingAnswers(ids, draft.answers, answers);
  if (changed.length > 0 && markOfAnswers(ids, draft.answers) !== input.mark) {
    return refuse("stale", { detail: { questions: changed } });
  }
  const finished = input.finished && Object.keys(problems).length === 0;
  const others = draft.finishedSections.filter((id) => id !== input.sectionId);
  const saved = await saveDraft(tx, ctx, draft, {
    answers,
    name: String(answerWithMeaning(handreiking, answers, "naam") ?? ""),
    finishedSections: finished ? [...others, input.sectionId] : others,
  });
  if (!saved.ok) return saved;
  const { visible } = workOutForm(handreiking, answers, { today: ctx.today });
  const added = visible.filter(({ id, section }) => section === input.sectionId && !ids.includes(id));
  return ok({ revision: saved.value.revision, problems, added: added.map(({ id }) => id) });
}
