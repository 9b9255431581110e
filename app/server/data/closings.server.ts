import { and, asc, eq } from "drizzle-orm";
import { changesSince } from "~/domain/advice/changes-since";
import { isFallen } from "~/domain/advice/fall-away";
import type { Closing } from "~/domain/advice/follow-up";
import { makeBasis } from "~/domain/advice/make-basis";
import { history } from "~db/schema";
import type { Reader } from "../database.server";
import type { AdviceRequestRecord } from "./advice-requests.server";
import { versionBefore } from "./application-versions.server";
import type { DossierState } from "./dossier-state.server";

type Settled = { request: AdviceRequestRecord; at: number; reason: string };

/**
 * Every time that a person settled a request of this dossier without an advice, the oldest first, with whether that
 * still stands. A silence that was accepted is found in the history too, because the service may have been asked again.
 */
export async function closingsOf(read: Reader, state: DossierState): Promise<readonly Closing[]> {
  const found = [...closedRequests(state), ...acceptedSilences(read, state)];
  const closings: Closing[] = [];
  for (const { request, at, reason } of found.toSorted((one, other) => one.at - other.at)) {
    const { id: requestId, kind, serviceId, ruleIds } = request;
    const stands = await isStillSo(read, state, request, at);
    closings.push({ requestId, kind, serviceId, at, reason, ruleIds, stands });
  }
  return closings;
}

function closedRequests({ requests }: DossierState): Settled[] {
  return requests
    .map(({ request }) => request)
    .filter((request) => ["withdrawn", "concept", "no_reaction"].includes(request.status) && !isFallen(request))
    .flatMap((request) =>
      request.closedAt === null ? [] : [{ request, at: request.closedAt, reason: request.closingReason ?? "" }],
    );
}

function acceptedSilences(read: Reader, { dossier, requests }: DossierState): Settled[] {
  const rows = read
    .select({ payload: history.payload, at: history.occurredAt })
    .from(history)
    .where(and(eq(history.dossierId, dossier.id), eq(history.type, "advice.no_reaction_accepted")))
    .orderBy(asc(history.sequence))
    .all();
  return rows.flatMap(({ payload, at }) => {
    const request = requests.find((each) => each.request.id === payload.requestId)?.request;
    const isKnown = request?.status === "no_reaction" && request.closedAt === at;
    return request === undefined || isKnown ? [] : [{ request, at, reason: String(payload.reason ?? "") }];
  });
}

/** Compares what the advice would have rested on at that moment with what is true now. */
async function isStillSo(read: Reader, state: DossierState, request: AdviceRequestRecord, at: number) {
  const { rules, dossier, version, files, rulings } = state;
  if (at >= version.submittedAt) return true;
  const then = await versionBefore(read, version, at);
  if (then === null) return true;
  const basis = makeBasis({
    handreiking: rules.handreiking,
    handreikingVersionId: rules.handreikingVersionId,
    serviceId: request.serviceId,
    ruleIds: request.ruleIds,
    applicationVersion: then,
    receiptId: "",
    confirmedClass: dossier.confirmedClass,
    files: then.files,
    ticked: [],
    adviceIds: [],
  });
  const { answers, facts } = version;
  const now = { answers, facts, files, rulings, holdingAdviceIds: [] };
  return changesSince(rules.handreiking, basis, now).length === 0;
}
