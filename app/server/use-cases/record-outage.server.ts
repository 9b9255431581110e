import { can } from "~/domain/access/actions";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt } from "../attempt.server";
import type { Context } from "../context.server";
import { addOutage } from "../data/outages.server";
import { record } from "../history.server";

type Input = {
  startedAt: number;
  /** Null as long as it lasts. */
  endedAt: number | null;
  explanation: string;
};

/** Notes that the site could not be used, so that terms of applicants that end on such a day go on. */
export async function recordOutage(ctx: Context, input: Input): Promise<Outcome<{ outageId: string }>> {
  if (!can(ctx.actor, "outage.record")) return refuse("forbidden");
  const outage = { ...input, explanation: input.explanation.trim() };
  const problems = problemsOf(outage, ctx.now);
  if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
  return attempt(ctx, async (tx) => {
    const outageId = await addOutage(tx, ctx, outage);
    await record(tx, ctx, {
      type: "outage.recorded",
      dossierId: null,
      subjectId: outageId,
      payload: { outageId, ...outage },
    });
    return ok({ outageId });
  });
}

function problemsOf({ startedAt, endedAt, explanation }: Input, now: number): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  if (startedAt > now) problems.startDate = { code: "date_to_come" };
  if (endedAt !== null && endedAt > now) problems.endDate = { code: "date_to_come" };
  else if (endedAt !== null && endedAt <= startedAt) problems.endDate = { code: "end_before_start" };
  if (explanation === "") problems.explanation = { code: "required" };
  return problems;
}
