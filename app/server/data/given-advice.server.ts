import type { Conclusion } from "~/domain/advice/advice-status";
import type { AdviceBasis } from "~/domain/advice/basis";
import { advice, adviceCondition } from "~db/schema";
import type { ConditionDraft } from "~db/schema/advice";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import type { AdviceRecord } from "./advice-requests.server";

type NewAdvice = {
  requestId: string;
  number: number;
  conclusion: Conclusion;
  findings: Record<string, string>;
  residualRisk: string;
  conditions: readonly ConditionDraft[];
  basis: AdviceBasis;
};

/** Keeps an advice as given, with its numbered conditions; each condition carries the thread it runs on by. */
export async function addAdvice(tx: Writer, ctx: Context, input: NewAdvice): Promise<AdviceRecord> {
  const { conditions, ...rest } = input;
  const given = tx
    .insert(advice)
    .values({
      id: ctx.app.newId(),
      ...rest,
      givenBy: ctx.actor.userId,
      givenByName: ctx.actor.name,
      givenAt: ctx.now,
      givenOn: ctx.today,
    })
    .returning()
    .get();
  const rows = conditions.map((condition, index) => ({
    id: ctx.app.newId(),
    adviceId: given.id,
    number: index + 1,
    ...condition,
  }));
  if (rows.length > 0) tx.insert(adviceCondition).values(rows).run();
  return given;
}
