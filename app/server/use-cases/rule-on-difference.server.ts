import { textDifferences } from "~/domain/advice/text-differences";
import { markOfText } from "~/domain/advice/text-mark";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { renewRequests } from "../changes/renew-requests.server";
import type { Context } from "../context.server";
import { versionsOf } from "../data/application-versions.server";
import { dossierState } from "../data/dossier-state.server";
import { addRuling } from "../data/rulings.server";
import { settleAdvice } from "../data/settle-advice.server";
import { record } from "../history.server";

type Input = DossierTarget & {
  questionId: string;
  /** Marks of the two texts as the officer saw them. */
  from: string;
  to: string;
  reason: string;
};

/**
 * The gemeente that decides says of one difference in free text that it does not matter, and why. Advice that expired by
 * nothing else holds again, and what was asked for nothing else is asked no more. A warning that was raised and a permit
 * under review stay as they are: only a person who reads or decides settles these.
 */
export async function ruleOnDifference(ctx: Context, input: Input): Promise<Outcome<{ rulingId: string }>> {
  return actOnDossier(ctx, "application.correct", input, async (tx, state) => {
    const { dossier, version, rules, rulings } = state;
    const reason = input.reason.trim();
    if (dossier.kind !== "lead" || ["closed", "withdrawn", "evaluated"].includes(dossier.status)) {
      return refuse("wrong_status", { detail: { status: dossier.status } });
    }
    const versions = await versionsOf(tx, version.applicationId);
    const found = textDifferences(rules.handreiking, versions, version.answers, [], rulings).filter(
      ({ questionId }) => questionId === input.questionId,
    );
    const question = rules.handreiking.questions.find(({ id }) => id === input.questionId);
    if (question === undefined) return refuse("not_found");
    if (markOfText(version.answers[question.id] ?? null) !== input.to) return refuse("stale");
    const difference = found.find(({ from }) => markOfText(from) === input.from);
    if (difference === undefined) return refuse("not_found");
    if (difference.ruling !== null) return refuse("already_done");
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    const { questionId, from, to } = difference;
    const ruling = await addRuling(tx, ctx, { dossierId: dossier.id, questionId, from, to, reason });
    await record(tx, ctx, {
      type: "change.ruled_immaterial",
      dossierId: dossier.id,
      subjectId: ruling.id,
      payload: { rulingId: ruling.id, questionId, versionNumber: version.number, reason },
    });
    const trigger = { kind: "ruling" as const, rulingId: ruling.id, reason };
    await renewRequests(tx, ctx, await dossierState(tx, ctx, dossier), trigger);
    await settleAdvice(tx, ctx, dossier.id);
    return ok({ rulingId: ruling.id });
  });
}
