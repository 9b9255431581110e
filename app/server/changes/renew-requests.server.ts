import { adviceStands } from "~/domain/advice/advice-stands";
import { changesSince } from "~/domain/advice/changes-since";
import { makeBasis } from "~/domain/advice/make-basis";
import { requestDue } from "~/domain/advice/request-due";
import type { HistoryFact } from "~/domain/history/history-entry";
import type { MailTemplate } from "~/domain/mail/mail-template";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { type AdviceRequestRecord, updateRequest } from "../data/advice-requests.server";
import { versionBefore } from "../data/application-versions.server";
import type { DossierState } from "../data/dossier-state.server";
import { addMilestone } from "../data/milestones.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type State = DossierState["requests"][number];

/**
 * Lets every request for advice follow a new version of the application: advice of which the basis changed is asked
 * again, advice that holds again needs no answer any more, a service that had not answered looks at the new version.
 * A request that the officer left out or withdrew before these facts were known no longer keeps the rules from asking.
 */
export async function renewRequests(tx: Writer, ctx: Context, state: DossierState): Promise<void> {
  let asked = false;
  for (const each of state.requests) {
    const { request } = each;
    switch (request.status) {
      case "given":
        if (adviceStands(each)) break;
        await askAgain(tx, ctx, state, each, "advice_expired");
        asked = true;
        break;
      case "asked":
      case "in_progress":
      case "more_information":
        if (adviceStands(each)) await closeAgain(tx, ctx, each);
        else await showNewVersion(tx, ctx, state, request);
        break;
      case "no_reaction":
        if (!(await changedSinceClosing(tx, state, request))) break;
        await askAgain(tx, ctx, state, each, "advice_requested");
        asked = true;
        break;
      case "concept":
      case "withdrawn":
        if (request.closedAt === null) break;
        if (await changedSinceClosing(tx, state, request)) must(await updateRequest(tx, request, { ruleIds: [] }));
        break;
    }
  }
  // The terms of the steps count from the last time that advice was asked.
  if (asked) await addMilestone(tx, ctx, state.dossier.id, "advies_gevraagd");
}

async function askAgain(tx: Writer, ctx: Context, state: DossierState, each: State, template: MailTemplate) {
  const { request, newest } = each;
  const dueOn = requestDue(state, ctx.today);
  const asked = { askedAt: ctx.now, askedOn: ctx.today, dueOn, closedAt: null, closingReason: null };
  must(await updateRequest(tx, request, { status: "asked", ...asked }));
  const payload = { requestId: request.id, serviceId: request.serviceId };
  await note(
    tx,
    ctx,
    request,
    newest === null
      ? { type: "advice.asked_again", payload }
      : { type: "advice.expired", payload: { ...payload, adviceId: newest.id } },
  );
  await tell(tx, ctx, state, request, template);
}

async function closeAgain(tx: Writer, ctx: Context, { request, holding }: State): Promise<void> {
  must(await updateRequest(tx, request, { status: "given", closedAt: ctx.now }));
  const payload = { requestId: request.id, serviceId: request.serviceId, adviceId: holding?.id ?? "" };
  await note(tx, ctx, request, { type: "advice.holds_again", payload });
  await tellOrganisation(tx, ctx, request.organisationId, {
    template: "advice_withdrawn",
    data: { requestId: request.id },
    cause: `${request.id}:${ctx.now}`,
  });
}

/** Whoever is still writing gets the new version; a service that waited for information has it now. */
async function showNewVersion(tx: Writer, ctx: Context, state: DossierState, request: AdviceRequestRecord) {
  const waited = request.status === "more_information";
  if (waited) {
    must(await updateRequest(tx, request, { status: "in_progress" }));
    await addMilestone(tx, ctx, request.dossierId, "informatie_gegeven");
  }
  await tell(tx, ctx, state, request, waited ? "advice_information_given" : "change_received");
}

/** What the request would have rested on when it was closed, compared with what is true now. */
async function changedSinceClosing(tx: Writer, state: DossierState, request: AdviceRequestRecord): Promise<boolean> {
  const { rules, dossier, version } = state;
  const then = await versionBefore(tx, version, request.closedAt ?? request.createdAt);
  if (then === null) return false;
  const basis = makeBasis({
    handreiking: rules.handreiking,
    handreikingVersionId: rules.handreikingVersionId,
    serviceId: request.serviceId,
    ruleIds: request.ruleIds,
    applicationVersion: then,
    receiptId: "",
    confirmedClass: dossier.confirmedClass,
    files: then.files.map(({ threadId, id, number, sha256 }) => ({ threadId, fileVersionId: id, number, sha256 })),
    ticked: [],
    adviceIds: [],
  });
  const { answers, facts } = version;
  return (
    changesSince(rules.handreiking, basis, { answers, facts, files: state.files, holdingAdviceIds: [] }).length > 0
  );
}

const note = (tx: Writer, ctx: Context, request: AdviceRequestRecord, fact: HistoryFact) =>
  record(tx, ctx, { ...fact, dossierId: request.dossierId, subjectId: request.id });

const tell = (tx: Writer, ctx: Context, state: DossierState, request: AdviceRequestRecord, template: MailTemplate) =>
  tellOrganisation(tx, ctx, request.organisationId, {
    template,
    data: { requestId: request.id },
    cause: `${request.id}:${state.version.id}`,
  });
