import { isDropped } from "~/domain/advice/is-dropped";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import type { Context } from "../context.server";
import { addRequest } from "../data/advice-requests.server";
import type { DossierState } from "../data/dossier-state.server";
import { organisationOfService } from "../data/service-organisations.server";
import { record } from "../history.server";

type Input = DossierTarget & { serviceId: string; reason: string; question: string };

/** Once the class is confirmed, until the decision; after a permit only while it is under review. */
const statuses = ["classified", "advising", "ready"];

/** The officer wants the advice of one more service than the rules ask for, and says why. */
export async function addConceptRequest(ctx: Context, input: Input): Promise<Outcome<{ requestId: string }>> {
  return actOnDossier(ctx, "advice.request", input, async (tx, state) => {
    const { dossier, transitionFacts } = state;
    const reason = input.reason.trim();
    if (!statuses.includes(dossier.status) && !transitionFacts.underReview) {
      return refuse("wrong_status", { detail: { status: dossier.status } });
    }
    const organisationId = await organisationOfService(tx, input.serviceId, dossier.gemeenteCode);
    const problems = problemsOf(state, input.serviceId, organisationId, reason);
    if (organisationId === null || Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const request = await addRequest(tx, ctx, {
      dossierId: dossier.id,
      kind: "single",
      serviceId: input.serviceId,
      organisationId,
      ruleIds: [],
      subjects: [reason],
      question: input.question.trim(),
    });
    await record(tx, ctx, {
      type: "advice.concept_added",
      dossierId: dossier.id,
      subjectId: request.id,
      payload: { requestId: request.id, serviceId: request.serviceId, reason },
    });
    return ok({ requestId: request.id });
  });
}

function problemsOf(
  { rules, requests }: DossierState,
  serviceId: string,
  organisationId: string | null,
  reason: string,
): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  const isKnown = rules.handreiking.services.some(({ id }) => id === serviceId);
  const stands = requests.some(
    ({ request }) =>
      request.kind === "single" &&
      request.serviceId === serviceId &&
      request.status !== "withdrawn" &&
      !isDropped(request),
  );
  if (!isKnown) problems.serviceId = { code: serviceId === "" ? "choose" : "not_an_option" };
  else if (stands) problems.serviceId = { code: "already_asked" };
  else if (organisationId === null) problems.serviceId = { code: "nobody_answers" };
  if (reason === "") problems.reason = { code: "reason_required" };
  return problems;
}
