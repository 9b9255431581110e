import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { addDays, type LocalDate, localDate } from "~/domain/time/local-date";
import type { SuspensionGround } from "~/domain/time/suspension";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { addSuspension } from "../data/suspensions.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & {
  ground: Exclude<SuspensionGround, "supplement">;
  /** The day of the letter or on which the cause began; the clock stands still from the day after. */
  since: LocalDate;
  /** The last day on which the clock stands still, unless it is ended before. */
  termEndsOn: LocalDate;
  explanation: string;
};

/** Longer than this no dossier should stand still at once. */
const longestTermDays = 182;

/**
 * Lets the clock stand still because the applicant agreed in writing, causes the delay, or nobody can help it (Awb
 * art. 4:15 lid 2). The applicant is told why and until when (lid 3).
 */
export async function stopClock(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const { ground, since, termEndsOn } = input;
    const explanation = input.explanation.trim();
    must(await moveDossier(tx, ctx, dossier, "stop_clock", transitionFacts));
    const receivedOn = localDate(dossier.receivedOn ?? ctx.today);
    const problems = problemsOf({ ...input, explanation }, receivedOn, ctx.today);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const suspensionId = await addSuspension(tx, ctx, {
      dossierId: dossier.id,
      ground,
      askedOn: since,
      termEndsOn,
      items: [],
      explanation,
    });
    await record(tx, ctx, {
      type: "term.stopped",
      dossierId: dossier.id,
      subjectId: suspensionId,
      payload: { suspensionId, ground, since, termEndsOn, explanation },
    });
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "term_stopped",
      data: { dossierId: dossier.id },
      cause: suspensionId,
    });
    return ok(null);
  });
}

type Asked = Pick<Input, "since" | "termEndsOn" | "explanation">;

function problemsOf(
  { since, termEndsOn, explanation }: Asked,
  receivedOn: LocalDate,
  today: LocalDate,
): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  if (since > today) problems.since = { code: "date_to_come" };
  else if (since < receivedOn) problems.since = { code: "before_receipt" };
  if (termEndsOn <= today) problems.termEndsOn = { code: "date_passed" };
  else if (termEndsOn > addDays(today, longestTermDays)) problems.termEndsOn = { code: "date_too_far" };
  if (explanation === "") problems.explanation = { code: "reason_required" };
  return problems;
}
