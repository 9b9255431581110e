import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { addDays, type LocalDate } from "~/domain/time/local-date";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { addMilestone } from "../data/milestones.server";
import { addSuspension } from "../data/suspensions.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & {
  /** The last day on which the supplement may come in. */
  termEndsOn: LocalDate;
  items: readonly string[];
  explanation: string;
};

/** Longer than this no organiser needs, and no dossier should stand still. */
const longestTermDays = 182;

/**
 * Asks the organiser for what is missing, within a term (Awb 4:5). From the next day on the term to decide stands
 * still, until the supplement is there or its term has ended (Awb 4:15).
 */
export async function requestSupplement(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const items = input.items.map((item) => item.trim()).filter((item) => item !== "");
    const { termEndsOn } = input;
    must(await moveDossier(tx, ctx, dossier, "request_supplement", transitionFacts));
    const problems = problemsOf(ctx.today, termEndsOn, items);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const suspensionId = await addSuspension(tx, ctx, {
      dossierId: dossier.id,
      termEndsOn,
      items,
      explanation: input.explanation.trim(),
    });
    await addMilestone(tx, ctx, dossier.id, "aanvulling_gevraagd");
    await record(tx, ctx, {
      type: "supplement.asked",
      dossierId: dossier.id,
      subjectId: suspensionId,
      payload: { suspensionId, termEndsOn, items },
    });
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "supplement_asked",
      data: { dossierId: dossier.id },
      cause: suspensionId,
    });
    return ok(null);
  });
}

function problemsOf(today: LocalDate, termEndsOn: LocalDate, items: readonly string[]): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  if (items.length === 0) problems.items = { code: "required" };
  if (termEndsOn <= today) problems.termEndsOn = { code: "date_passed" };
  else if (termEndsOn > addDays(today, longestTermDays)) problems.termEndsOn = { code: "date_too_far" };
  return problems;
}
