import { questionWithMeaning } from "~/domain/form/question-with-meaning";
import { findDraftForm } from "~/server/data/draft-form.server";
import { readCheckPage } from "~/server/queries/form/check-page.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { startChange } from "~/server/use-cases/start-change.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { sectionInput } from "../support/filled-draft";
import type { TestPerson } from "../support/test-region";
import type { Stage } from "./acting";
import { answersToGive } from "./answers-to-give";

export const organiserActs = ["fill-in", "submit", "submit", "withdraw"] as const;
export type OrganiserAct = (typeof organiserActs)[number];

type Who = { name: string; person: TestPerson };

const nothing = async () => undefined;

/** An organiser opens a page of the change, and fills it in or sends the whole as it stood there. */
export async function organiser(
  on: Stage,
  who: Who,
  act: OrganiserAct,
  chance: number,
): Promise<() => Promise<unknown>> {
  const { name, person } = who;
  const seen = on.look();
  if (act === "withdraw") {
    if (chance % 6 !== 0) return nothing;
    const input = { dossierId: on.dossierId, reason: "Het gaat niet door." };
    return () => on.act(name, act, person, { seen }, (ctx) => withdrawApplication(ctx, input));
  }
  const begun = await startChange(await on.contextOf(person), { dossierId: on.dossierId, purpose: "change" });
  if (!begun.ok) return nothing;
  const { draftId } = begun.value;
  if (act === "fill-in") return fillingIn(on, who, draftId, chance);
  // Most people fill something in before they send it.
  if (chance % 5 !== 0) await (await fillingIn(on, who, draftId, chance))();
  return sending(on, who, draftId);
}

async function fillingIn(on: Stage, { name, person }: Who, draftId: string, chance: number) {
  const ctx = await on.contextOf(person);
  const { seen, page: open } = await on.open(() => findDraftForm(ctx.read, ctx, draftId));
  if (open === null) return nothing;
  const [questionId, value] = answersToGive(chance);
  const question = open.handreiking.questions.find(({ id }) => id === questionId);
  if (question === undefined) return nothing;
  const input = sectionInput(draftId, [question], { [questionId]: [String(value)] }, open.draft.answers);
  return () =>
    on.act(name, "fill-in", person, { seen, sent: { draftId, questionId, value } }, (context) =>
      saveSection(context, input),
    );
}

async function sending(on: Stage, { name, person }: Who, draftId: string) {
  const ctx = await on.contextOf(person);
  const shown = await on.open(async () => ({
    page: await readCheckPage(ctx, draftId),
    open: await findDraftForm(ctx.read, ctx, draftId),
  }));
  const { seen } = shown;
  const { page, open } = shown.page;
  if (!page.ok || open === null || page.value.signing === null) return nothing;
  const question = questionWithMeaning(open.handreiking, "ondertekening");
  if (question === null) return nothing;
  const { answers } = open.draft;
  const signed = { ...sectionInput(draftId, [question], { [question.id]: ["ja"] }, answers) };
  const { reviewed } = page.value.signing;
  return () =>
    on.act(name, "submit", person, { seen, sent: { draftId, answers } }, async (context) => {
      const saved = await saveSection(context, { ...signed, reviewed });
      return saved.ok ? submitChange(context, { draftId, revision: saved.value.revision }) : saved;
    });
}
