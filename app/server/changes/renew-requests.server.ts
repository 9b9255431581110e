import { adviceStands } from "~/domain/advice/advice-stands";
import { type FallCause, fallReason } from "~/domain/advice/fall-away";
import { type Closing, followUps } from "~/domain/advice/follow-up";
import { needOf } from "~/domain/advice/needed-requests";
import { requestDue } from "~/domain/advice/request-due";
import { sameValue } from "~/domain/advice/same-value";
import type { HistoryFact } from "~/domain/history/history-entry";
import type { MailTemplate } from "~/domain/mail/mail-template";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { type AdviceRequestRecord, updateRequest } from "../data/advice-requests.server";
import { closingsOf } from "../data/closings.server";
import type { DossierState } from "../data/dossier-state.server";
import { addMilestone } from "../data/milestones.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type State = DossierState["requests"][number];

/** Why the requests are gone through: a new version, another confirmed class, or a ruling on a difference in text. */
export type Trigger =
  | { kind: "version"; isMaterial: boolean }
  | { kind: "class" }
  | { kind: "ruling"; rulingId: string; reason: string };

type Work = { tx: Writer; ctx: Context; state: DossierState; trigger: Trigger };

/**
 * Lets every request for advice follow what is true now: advice of which the basis changed is asked again, advice that
 * holds again needs no answer any more, what nobody needs any more falls away, a service that had not answered looks at
 * the new version, and a service whose facts did not change is told so.
 */
export async function renewRequests(tx: Writer, ctx: Context, state: DossierState, trigger: Trigger): Promise<void> {
  const work = { tx, ctx, state, trigger };
  const rules = { ...state.rules, assessment: state.assessment };
  const closings = await closingsOf(tx, state);
  const acts = followUps(state.requests, (request) => needOf(rules, request), closings);
  for (const { each, act } of acts) {
    switch (act.kind) {
      case "keep":
        if (each.request.status === "given" && adviceStands(each)) await tellThatItHolds(work, each.request);
        break;
      case "open":
        await keepOpen(work, each.request);
        break;
      case "ask":
        await askAgain(work, each);
        break;
      case "given":
        await closeAgain(work, each.request, act.adviceId);
        break;
      case "silence":
        await closeAsBefore(work, each.request, act.closing);
        break;
      case "fall":
        await letFall(work, each.request, act.cause);
        break;
    }
  }
  // The terms of the steps count from the last time that advice was asked.
  if (acts.some(({ each, act }) => act.kind === "ask" && !staysConcept(each)))
    await addMilestone(tx, ctx, state.dossier.id, "advies_gevraagd");
}

/** A request that was never sent becomes a concept again. */
const staysConcept = ({ request }: State): boolean => request.status === "concept";

async function askAgain(work: Work, each: State): Promise<void> {
  const { tx, ctx, state } = work;
  const { request, newest } = each;
  const reopened = { closedAt: null, closingReason: null, ...rulesOf(work, request) };
  if (staysConcept(each)) {
    must(await updateRequest(tx, request, { status: "concept", ...reopened }));
    return;
  }
  const dueOn = requestDue(state, ctx.today);
  must(await updateRequest(tx, request, { status: "asked", askedAt: ctx.now, askedOn: ctx.today, dueOn, ...reopened }));
  const payload = { requestId: request.id, serviceId: request.serviceId };
  await note(
    work,
    request,
    newest === null
      ? { type: "advice.asked_again", payload }
      : { type: "advice.expired", payload: { ...payload, adviceId: newest.id } },
  );
  const first = request.kind === "joint" ? "joint_advice_requested" : "advice_requested";
  await tell(work, request, newest === null ? first : "advice_expired");
}

/** The rules that ask now, besides those that asked before; what the officer asked is for no rule. */
function rulesOf({ state }: Work, request: AdviceRequestRecord) {
  const need = needOf({ ...state.rules, assessment: state.assessment }, request);
  if (request.ruleIds.length === 0 || need.outcome !== "ja") return {};
  const ruleIds = [...new Set([...(request.askedAt === null ? [] : request.ruleIds), ...need.ruleIds])];
  if (sameValue(ruleIds, request.ruleIds)) return {};
  const subjects = state.rules.handreiking.advice.filter(({ id }) => ruleIds.includes(id)).map((rule) => rule.subject);
  return { ruleIds, subjects };
}

async function closeAgain(work: Work, request: AdviceRequestRecord, adviceId: string): Promise<void> {
  const { tx, ctx, trigger } = work;
  must(await updateRequest(tx, request, { status: "given", closedAt: ctx.now, closingReason: null }));
  const payload = { requestId: request.id, serviceId: request.serviceId, adviceId };
  await note(
    work,
    request,
    trigger.kind === "ruling"
      ? { type: "advice.kept_by_ruling", payload: { ...payload, rulingId: trigger.rulingId, reason: trigger.reason } }
      : { type: "advice.holds_again", payload },
  );
  await tell(work, request, "advice_withdrawn");
}

/** Everything is as when the silence of the service was accepted. */
async function closeAsBefore(work: Work, request: AdviceRequestRecord, { at, reason }: Closing): Promise<void> {
  const closing = { status: "no_reaction" as const, closedAt: at, closingReason: reason };
  must(await updateRequest(work.tx, request, closing));
  await noteFall(work, request, "as_before");
  await tell(work, request, "advice_withdrawn");
}

async function letFall(work: Work, request: AdviceRequestRecord, settled: FallCause): Promise<void> {
  const { tx, ctx, trigger } = work;
  const cause = trigger.kind === "ruling" ? "ruling" : settled;
  const status = request.status === "concept" ? "concept" : "withdrawn";
  must(await updateRequest(tx, request, { status, closedAt: ctx.now, closingReason: fallReason(cause) }));
  await noteFall(work, request, cause);
  if (status === "withdrawn") await tell(work, request, "advice_withdrawn");
}

/** That a concept fell away is known to the gemeente alone, as the concept was. */
async function noteFall(work: Work, request: AdviceRequestRecord, settled: FallCause): Promise<void> {
  const { trigger } = work;
  const cause = trigger.kind === "ruling" ? "ruling" : settled;
  const type = request.status === "concept" ? "advice.concept_fell_away" : "advice.fell_away";
  const reason = trigger.kind === "ruling" ? trigger.reason : null;
  await note(work, request, {
    type,
    payload: { requestId: request.id, serviceId: request.serviceId, cause, reason },
  });
}

/** Whoever is still writing gets the new version; a service that waited for information has it now. */
async function keepOpen(work: Work, request: AdviceRequestRecord): Promise<void> {
  const { tx, ctx, trigger } = work;
  const changed = rulesOf(work, request);
  const waited = trigger.kind === "version" && request.status === "more_information";
  if (waited || Object.keys(changed).length > 0)
    must(await updateRequest(tx, request, { ...changed, ...(waited ? { status: "in_progress" } : {}) }));
  if (waited) await addMilestone(tx, ctx, request.dossierId, "informatie_gegeven");
  if (trigger.kind !== "version" || request.status === "concept") return;
  await tell(work, request, waited ? "advice_information_given" : "change_received");
}

/** Told, not asked: the application changed in a way that matters, but not in what this advice rests on. */
async function tellThatItHolds(work: Work, request: AdviceRequestRecord): Promise<void> {
  if (work.trigger.kind === "version" && work.trigger.isMaterial) await tell(work, request, "advice_still_holds");
}

const note = ({ tx, ctx }: Work, request: AdviceRequestRecord, fact: HistoryFact) =>
  record(tx, ctx, { ...fact, dossierId: request.dossierId, subjectId: request.id });

const tell = ({ tx, ctx, state, trigger }: Work, request: AdviceRequestRecord, template: MailTemplate) =>
  tellOrganisation(tx, ctx, request.organisationId, {
    template,
    data: { requestId: request.id },
    cause: trigger.kind === "version" ? `${request.id}:${state.version.id}` : `${request.id}:${ctx.now}`,
  });
