import { type EditionEvaluation, lastEdition } from "~/domain/evaluation/earlier-edition";
import { type Learnt, learntAt } from "~/domain/evaluation/learnt";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import type { Context } from "../../context.server";
import type { DraftForm } from "../../data/draft-form.server";
import { judgedConditions } from "../../data/earlier-editions.server";

export type LastEdition = Omit<EditionEvaluation, "id" | "organisationId"> & { expected: number | null };

/** The numbers that the actor's own organisation gave after the last edition; what others said is not for it. */
export function ownNumbers(ctx: Context, opened: DraftForm): LastEdition | null {
  const own = ownEvaluation(ctx, opened);
  if (own === null) return null;
  const { attendance, incidents, careContacts, nuisanceReports } = own;
  return { expected: expectedThen(opened), attendance, incidents, careContacts, nuisanceReports };
}

/** What was learnt at the last edition, by the question that it stands beside. */
export async function learntBeside(ctx: Context, opened: DraftForm): Promise<ReadonlyMap<string, readonly Learnt[]>> {
  const own = ownEvaluation(ctx, opened);
  if (own === null) return new Map();
  const conditions = await judgedConditions(ctx.read, own.id);
  const edition = { expected: expectedThen(opened), counted: own.attendance, conditions };
  return learntAt(opened.handreiking, opened.form.visible, edition);
}

const ownEvaluation = ({ actor }: Context, { editions }: DraftForm): EditionEvaluation | null =>
  lastEdition(editions)?.evaluations.find(({ organisationId }) => organisationId === actor.organisation.id) ?? null;

function expectedThen({ handreiking, copied }: DraftForm): number | null {
  const expected = copied && answerWithMeaning(handreiking, copied.answers, "aanwezig_piek");
  return typeof expected === "number" ? expected : null;
}
