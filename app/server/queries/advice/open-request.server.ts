import { can } from "~/domain/access/actions";
import { answerAction } from "~/domain/access/answer-action";
import type { AdviceRequestKind, AdviceRequestStatus } from "~/domain/advice/advice-status";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { daysBetween, localDate } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import { type DossierState, dossierState } from "../../data/dossier-state.server";
import { findDossierOfRequest } from "../../data/dossier-surroundings.server";
import { type ClassView, classView, gemeenteName } from "../dossier/dossier-head.server";

export type OpenRequest = { head: RequestHead; state: DossierState; own: DossierState["requests"][number] };

/** What stands above every page about one request. */
export type RequestHead = {
  requestId: string;
  reference: string;
  name: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  class: ClassView | null;
  status: AdviceRequestStatus;
  isAgain: boolean;
  dueOn: string | null;
  daysLeft: number | null;
  /** Whether the service can still write; after the decision it can only read. */
  canWrite: boolean;
  /** The permit was given and is looked at again. */
  underReview: boolean;
  versionId: string;
  versionNumber: number;
  /** Number of the newest advice given; 0 when there is none. */
  given: number;
};

/** A request to the organisation in which the actor works. One to another, and a concept, are not found. */
export async function openRequest(
  ctx: Context,
  requestId: string,
  kind: AdviceRequestKind,
): Promise<Outcome<OpenRequest>> {
  if (!can(ctx.actor, answerAction(ctx.actor))) return refuse("forbidden");
  const found = await findDossierOfRequest(ctx.read, ctx.actor, requestId);
  if (found === null) return refuse("not_found");
  const state = await dossierState(ctx.read, ctx, found.dossier, found.surroundings);
  const own = state.requests.find(({ request }) => request.id === requestId);
  if (own === undefined || own.request.organisationId !== ctx.actor.organisation.id) return refuse("not_found");
  if (own.request.status === "concept" || own.request.kind !== kind) return refuse("not_found");
  return ok({ head: headOf(ctx, state, own), state, own });
}

function headOf(ctx: Context, state: DossierState, { request, newest }: OpenRequest["own"]): RequestHead {
  const { dossier, rules, version, transitionFacts } = state;
  const isOpen = !["withdrawn", "no_reaction"].includes(request.status);
  const isUndecided = dossier.outcome === null ? dossier.status !== "withdrawn" : transitionFacts.underReview;
  return {
    requestId: request.id,
    reference: dossier.reference,
    name: dossier.name,
    gemeente: gemeenteName(rules.handreiking, dossier.gemeenteCode),
    firstDay: dossier.firstDay,
    lastDay: dossier.lastDay,
    class: classView(rules.handreiking, dossier),
    status: request.status,
    isAgain: request.status === "asked" && newest !== null,
    dueOn: request.status === "given" ? null : request.dueOn,
    daysLeft: request.dueOn === null ? null : daysBetween(ctx.today, localDate(request.dueOn)),
    canWrite: isOpen && isUndecided,
    underReview: transitionFacts.underReview,
    versionId: version.id,
    versionNumber: version.number,
    given: newest?.number ?? 0,
  };
}
