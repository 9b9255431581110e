import { can } from "~/domain/access/actions";
import { differingAnswers, markOfAnswer, markOfOthers } from "~/domain/form/compare-answers";
import type { DraftPurpose } from "~/domain/form/draft";
import { formParts } from "~/domain/form/form-parts";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import type { RawForm } from "~/domain/form/raw-form";
import { readSection } from "~/domain/form/read-section";
import { workOutForm } from "~/domain/form/work-out-form";
import type { Question } from "~/domain/handreiking/question";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../context.server";
import { type DraftBasis, findDraftBasis, isOwnDraft } from "../data/draft-form.server";
import { saveDraft } from "../data/drafts.server";
import type { Writer } from "../database.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";

export type SectionInput = {
  draftId: string;
  sectionId: string;
  raw: RawForm;
  /** The questions that were on the page, with the mark of the answer that stood there; others are left as they are. */
  shown: ReadonlyMap<string, string>;
  /** Whether the organiser says that this section is done. */
  finished: boolean;
  /** Mark of the answers outside this section, when the organiser has just looked them over to sign them. */
  reviewed?: string;
};

export type SavedSection = {
  revision: number;
  purpose: DraftPurpose;
  /** Answers that could not be read; the others are kept. */
  problems: Readonly<Record<string, FieldProblem>>;
  /** Questions of this section that these answers brought up. */
  added: readonly string[];
  /** The page that follows; null after the last. */
  next: string | null;
  /** Whether documents belong to the application. */
  asksFiles: boolean;
};

/**
 * Keeps the answers of one page. What can be read is kept even when something else cannot, so that nothing is lost.
 * Refused as stale only when somebody changed these very questions in between to something else.
 */
export async function saveSection(ctx: Context, input: SectionInput): Promise<Outcome<SavedSection>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return ctx.write(async (tx) => {
    const found = await findDraftBasis(tx, ctx, input.draftId);
    const section = found?.rulesFor(found.draft.answers).sections.find(({ id }) => id === input.sectionId);
    if (found === null || section === undefined) return refuse("not_found");
    if (found.draft.submittedAt !== null) return refuse("already_done");
    // Who writes along does not sign for the organisation.
    const isSigning = section.questions.some(({ meaning }) => meaning === "ondertekening");
    if (isSigning && !isOwnDraft(ctx, found.draft)) return refuse("forbidden");
    return save(tx, ctx, input, found, section.questions);
  });
}

async function save(
  tx: Writer,
  ctx: Context,
  input: SectionInput,
  { draft, onDay, earlier, rulesFor }: DraftBasis,
  questions: readonly Question[],
): Promise<Outcome<SavedSection>> {
  const asked = questions.filter(({ id }) => input.shown.has(id));
  const ids = asked.map(({ id }) => id);
  const limits = { today: ctx.today, pastAllowed: draft.purpose !== "application" };
  const { answers, problems } = readSection(draft.answers, input.raw, asked, limits);
  const changed = differingAnswers(ids, draft.answers, answers);
  const crossed = changed.filter((id) => markOfAnswer(draft.answers[id]) !== input.shown.get(id));
  if (crossed.length > 0) return refuse("stale", { detail: { questions: crossed } });
  if (input.reviewed !== undefined && input.reviewed !== markOfOthers(draft.answers, questions)) return refuse("stale");
  const finished = input.finished && Object.keys(problems).length === 0;
  const others = draft.finishedSections.filter((id) => id !== input.sectionId);
  const finishedSections = finished ? [...others, input.sectionId] : others;
  // Under the rules of the gemeente that was chosen just now, which may ask other questions.
  const rules = rulesFor(answers);
  const name = String(answerWithMeaning(rules, answers, "naam") ?? "");
  // Sending the same page again changes nothing, so that a second click on the last button finds what the first made.
  const isSame = changed.length === 0 && finishedSections.length === draft.finishedSections.length;
  const saved = isSame ? ok(draft) : await saveDraft(tx, ctx, draft, { answers, name, finishedSections });
  if (!saved.ok) return saved;
  const form = workOutForm(rules, answers, { today: onDay, earlier, outlines: gemeenteOutlines() });
  const { pages } = formParts(rules, form);
  const index = pages.findIndex(({ section }) => section.id === input.sectionId);
  const added = (pages[index]?.questions ?? []).map(({ id }) => id).filter((id) => !ids.includes(id));
  return ok({
    revision: saved.value.revision,
    purpose: draft.purpose,
    problems,
    added,
    next: pages[index + 1]?.section.id ?? null,
    asksFiles: form.assessment.attachments.some(({ outcome }) => outcome === "ja"),
  });
}
