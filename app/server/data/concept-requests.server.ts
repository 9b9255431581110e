import type { AdviceRequestKind } from "~/domain/advice/advice-status";
import { isDropped } from "~/domain/advice/is-dropped";
import { adviceRequest } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import type { DossierState } from "./dossier-state.server";
import { organisationOfService } from "./service-organisations.server";

type Needed = { serviceId: string; kind: AdviceRequestKind; ruleIds: string[]; subjects: string[] };

/**
 * Makes a concept of every request that the rules ask for and that does not stand open yet; one that the officer
 * left out or withdrew comes back only for other rules. Nobody but the gemeente sees a concept. Returns the services that no
 * organisation answers for.
 */
export async function addConceptRequests(tx: Writer, ctx: Context, state: DossierState): Promise<readonly string[]> {
  const unanswered: string[] = [];
  for (const needed of neededRequests(state)) {
    const organisationId = await organisationOfService(tx, needed.serviceId, state.dossier.gemeenteCode);
    if (organisationId === null) {
      unanswered.push(needed.serviceId);
      continue;
    }
    tx.insert(adviceRequest)
      .values({
        id: ctx.app.newId(),
        dossierId: state.dossier.id,
        kind: needed.kind,
        serviceId: needed.serviceId,
        organisationId,
        status: "concept",
        ruleIds: needed.ruleIds,
        subjects: needed.subjects,
        createdAt: ctx.now,
      })
      .run();
  }
  return unanswered;
}

function neededRequests({ rules, assessment, requests }: DossierState): Needed[] {
  const { advice, joint } = rules.handreiking;
  const isPresent = (needed: Needed) =>
    requests
      .map(({ request }) => request)
      .filter((request) => request.kind === needed.kind && request.serviceId === needed.serviceId)
      .some(
        (request) =>
          (request.status !== "withdrawn" && !isDropped(request)) ||
          needed.ruleIds.every((id) => request.ruleIds.includes(id)),
      );
  const single = assessment.services
    .filter((service) => service.outcome === "ja")
    .map(
      (service): Needed => ({
        serviceId: service.service,
        kind: "single",
        ruleIds: [...service.rules],
        subjects: advice.filter((rule) => service.rules.includes(rule.id)).map((rule) => rule.subject),
      }),
    );
  const joined: Needed[] =
    joint !== null && assessment.joint?.outcome === "ja"
      ? [{ serviceId: joint.by, kind: "joint", ruleIds: [joint.id], subjects: [] }]
      : [];
  return [...single, ...joined].filter((needed) => !isPresent(needed));
}
