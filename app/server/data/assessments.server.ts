import { desc, eq } from "drizzle-orm";
import { trackInRules } from "~/domain/dossier/process-state";
import type { DossierTrack } from "~/domain/dossier/status";
import { type EvaluateOptions, evaluate } from "~/domain/handreiking/evaluate";
import { evaluatorVersion } from "~/domain/handreiking/evaluator-version";
import { explain } from "~/domain/handreiking/explain";
import type { Facts } from "~/domain/handreiking/facts";
import { assessmentReceipt } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";

export type ReceiptRecord = typeof assessmentReceipt.$inferSelect;

type Subject = {
  dossierId: string;
  track: DossierTrack;
  applicationVersionId: string;
  facts: Facts;
  rules: RuleSet;
  confirmedClass?: string;
};

/** Evaluates the rules on these facts and keeps the proof: version, hash, facts, outcome and a trace of every rule. */
export async function saveReceipt(tx: Writer, ctx: Context, subject: Subject): Promise<ReceiptRecord> {
  const { rules, facts } = subject;
  const options: EvaluateOptions = {
    track: trackInRules[subject.track],
    ...(subject.confirmedClass === undefined ? {} : { confirmedClass: subject.confirmedClass }),
  };
  return tx
    .insert(assessmentReceipt)
    .values({
      id: ctx.app.newId(),
      dossierId: subject.dossierId,
      applicationVersionId: subject.applicationVersionId,
      handreikingVersionId: rules.handreikingVersionId,
      handreikingHash: rules.handreikingHash,
      localLayerHash: rules.localLayerHash,
      evaluatorVersion,
      facts,
      assessment: evaluate(rules.handreiking, facts, options),
      trace: [...explain(rules.handreiking, facts, options)],
      madeAt: ctx.now,
    })
    .returning()
    .get();
}

/** The receipt that was kept last: what the officer looks at. Its id tells, because a request may overtake another. */
export async function newestReceipt(read: Reader, dossierId: string): Promise<ReceiptRecord | null> {
  const found = read
    .select()
    .from(assessmentReceipt)
    .where(eq(assessmentReceipt.dossierId, dossierId))
    .orderBy(desc(assessmentReceipt.id))
    .limit(1)
    .get();
  return found ?? null;
}
