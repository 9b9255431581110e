import type { TransitionName } from "~/domain/dossier/transitions";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import type { DecidedCondition } from "~/domain/permit/check-decision";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { type DossierRecord, moveDossier } from "../data/dossiers.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import type { Writer } from "../database.server";
import { tellHandlers } from "../mail/tell-handlers.server";
import { recordDecision } from "../record-decision.server";

const transitionOf = {
  no_objection: "pass",
  with_conditions: "pass_with_conditions",
  objection: "object_to_passage",
} as const satisfies Record<string, TransitionName>;

type Input = DossierTarget & {
  kind: keyof typeof transitionOf;
  considerations: string;
  conditions: readonly string[];
};

/** A gemeente that the route passes through says what it thinks of the passage; the gemeente that decides is told. */
export async function decidePassage(ctx: Context, input: Input): Promise<Outcome<{ decisionId: string }>> {
  return actOnDossier(ctx, "decision.take", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const considerations = input.considerations.trim();
    const conditions = input.conditions.map((text) => text.trim()).filter((text) => text !== "");
    const name = transitionOf[input.kind];
    must(await moveDossier(tx, ctx, dossier, name, transitionFacts, { decidedOn: ctx.today }));
    const problems = problemsOf(input.kind, considerations, conditions);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const decision = await recordDecision(tx, ctx, state, {
      kind: input.kind,
      considerations,
      conditions: input.kind === "with_conditions" ? conditions.map((text) => ownCondition(ctx, text)) : [],
      milestones: ["besluit_bekend"],
    });
    await tellLead(tx, ctx, dossier, decision.id);
    return ok({ decisionId: decision.id });
  });
}

function problemsOf(kind: Input["kind"], considerations: string, conditions: readonly string[]) {
  const problems: Record<string, FieldProblem> = {};
  if (kind === "objection" && considerations === "") problems.considerations = { code: "reason_required" };
  if (kind === "with_conditions" && conditions.length === 0) problems.conditions = { code: "required" };
  return problems;
}

const ownCondition = (ctx: Context, text: string): DecidedCondition => ({
  threadId: ctx.app.newId(),
  treatment: "own",
  text,
  adviceConditionId: null,
  reason: null,
});

async function tellLead(tx: Writer, ctx: Context, passage: DossierRecord, decisionId: string): Promise<void> {
  if (passage.applicationId === null) return;
  const lead = (await dossiersOfApplication(tx, passage.applicationId)).find(({ kind }) => kind === "lead");
  if (lead !== undefined) await tellHandlers(tx, ctx, lead, { template: "decision_taken", cause: decisionId });
}
