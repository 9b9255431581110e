import { isEnded } from "~/domain/dossier/is-ended";
import { collectApplication } from "~/domain/form/collect-application";
import { differingAnswers } from "~/domain/form/compare-answers";
import { questionWithMeaning } from "~/domain/form/question-with-meaning";
import type { RawForm } from "~/domain/form/raw-form";
import { readSection } from "~/domain/form/read-section";
import { earlierInFacts } from "~/domain/form/supply-facts";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { applyVersion } from "../changes/apply-version.server";
import type { Context } from "../context.server";
import { addCorrectedVersion } from "../data/application-versions.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = DossierTarget & { questionId: string; raw: RawForm; reason: string };

/**
 * The gemeente that decides corrects one answer, with the reason, as a next version of the application. It is followed
 * like every other change: the officer's own correction goes past nobody either.
 */
export async function correctApplication(ctx: Context, input: Input): Promise<Outcome<{ versionNumber: number }>> {
  return actOnDossier(ctx, "application.correct", input, async (tx, state) => {
    const { dossier, version, rules, files } = state;
    const { handreiking } = rules;
    const reason = input.reason.trim();
    const question = handreiking.questions.find(({ id }) => id === input.questionId);
    if (question === undefined) return refuse("not_found");
    if (dossier.kind !== "lead" || isEnded(dossier) || dossier.status === "evaluated") {
      return refuse("wrong_status", { detail: { status: dossier.status } });
    }
    const limits = { today: ctx.today, pastAllowed: true };
    const { answers, problems } = readSection(version.answers, input.raw, [question], limits);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    if (reason === "") return refuse("invalid", { fields: { reason: { code: "reason_required" } } });
    const earlier = earlierInFacts(version.facts);
    const context = { today: localDate(dossier.receivedOn ?? ctx.today), earlier, files, outlines: gemeenteOutlines() };
    const collected = collectApplication(handreiking, answers, context);
    const gemeente = questionWithMeaning(handreiking, "gemeente");
    if (gemeente !== null && collected.gemeenteCode !== dossier.gemeenteCode) {
      return refuse("invalid", { fields: { [gemeente.id]: { code: "gemeente_fixed" } } });
    }
    const { hard } = collected.missing;
    if (hard.includes(question.id)) return refuse("invalid", { fields: { [question.id]: { code: "required" } } });
    if (differingAnswers([question.id], version.answers, collected.answersInForce).length === 0) {
      return refuse("invalid", { fields: { [question.id]: { code: "nothing_changed" } } });
    }
    const { answersInForce, facts } = collected;
    const corrected = await addCorrectedVersion(tx, ctx, { previous: version, answers: answersInForce, facts, reason });
    await applyVersion(tx, ctx, { version: corrected, collected });
    await tellOrganisation(tx, ctx, dossier.organisationId, {
      template: "change_received",
      data: { dossierId: dossier.id },
      cause: corrected.id,
    });
    return ok({ versionNumber: corrected.number });
  });
}
