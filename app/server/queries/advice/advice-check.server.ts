import { conclusionWords } from "~/copy/nl/dossier/status-words";
import type { AdviceRequestKind } from "~/domain/advice/advice-status";
import { problemsOfAdvice } from "~/domain/advice/check-advice";
import { readJointFindings, themeFindings } from "~/domain/advice/joint-findings";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { draftOfAdvice } from "../../data/draft-of-advice.server";
import { conflictsOf } from "../../data/norm-conflicts.server";
import { type AdviceView, serviceName, themeName } from "./advice-view.server";
import { openRequest, type RequestHead } from "./open-request.server";
import { filesOfAdvice, otherFiles } from "./relied-files.server";
import { otherQuestions } from "./theme-views.server";

export type AdviceCheckPage = {
  head: RequestHead;
  revision: number;
  /** The concept as it would be given; null when it is not complete. */
  advice: Omit<AdviceView, "id"> | null;
  /** The advice that a joint advice brings together. */
  partIds: string[];
  ticked: string[];
  files: { id: string; name: string; number: number }[];
};

/** The concept once more, as others will read it, before it is given. */
export async function readAdviceCheck(
  ctx: Context,
  requestId: string,
  kind: AdviceRequestKind,
): Promise<Outcome<AdviceCheckPage>> {
  const opened = await openRequest(ctx, requestId, kind);
  if (!opened.ok) return opened;
  const { head, state, own } = opened.value;
  if (!head.canWrite) return refuse("wrong_status", { detail: { status: head.status } });
  const { handreiking } = state.rules;
  const { text, revision, parts } = await draftOfAdvice(ctx.read, state, requestId);
  const problems = problemsOfAdvice(text, kind === "joint" ? conflictsOf(state) : []);
  const isComplete = revision > 0 && text.conclusion !== null && Object.keys(problems).length === 0;
  const { disagreements, capacity } = readJointFindings(text.findings);
  const theme = (id: string | null) => (id === null || id === "" ? null : themeName(handreiking, id));
  return ok({
    head,
    revision,
    advice:
      isComplete && text.conclusion !== null
        ? {
            number: head.given + 1,
            service: serviceName(handreiking, own.request.serviceId),
            conclusion: conclusionWords[text.conclusion],
            findings: Object.entries(themeFindings(text.findings))
              .filter(([, finding]) => finding.trim() !== "")
              .map(([id, finding]) => ({ theme: theme(id), text: finding })),
            residualRisk: text.residualRisk,
            disagreements,
            capacity,
            conditions: text.conditions.map((row, index) => ({ ...row, number: index + 1, theme: theme(row.theme) })),
            givenBy: ctx.actor.name,
            givenOn: ctx.today,
            versionNumber: head.versionNumber,
          }
        : null,
    partIds: parts.map(({ advice }) => advice.id),
    ticked: [...otherQuestions(state, own.request.serviceId), ...otherFiles(state, own.request.serviceId)]
      .filter(({ id }) => text.alsoReliesOn.includes(id))
      .map(({ label }) => label),
    files: filesOfAdvice(state, own.request.serviceId, text.alsoReliesOn).relied.map(({ id, fileName, number }) => ({
      id,
      name: fileName,
      number,
    })),
  });
}
