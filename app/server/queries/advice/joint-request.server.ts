import { requestWords, type Words } from "~/copy/nl/dossier/status-words";
import { doubleConditions } from "~/domain/advice/double-conditions";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import { originOf } from "~/domain/advice/offered-conditions";
import type { NormConflict } from "~/domain/documents/conflicting-norms";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { conditionsOf } from "../../data/advice-requests.server";
import type { DossierState } from "../../data/dossier-state.server";
import { type AdvicePart, draftOfAdvice } from "../../data/draft-of-advice.server";
import { meetingsOf } from "../../data/meetings.server";
import { conflictsOf } from "../../data/norm-conflicts.server";
import { type RulingView, rulingsOnAdvice } from "../../data/ruling-views.server";
import { type AdviceView, adviceView, serviceName, themeName } from "./advice-view.server";
import { type ChangeView, changeViews } from "./change-views.server";
import { type DeltaView, deltaView } from "./delta-view.server";
import { openRequest, type RequestHead } from "./open-request.server";

export type PartView = { serviceId: string; service: string; words: Words; advice: AdviceView | null; holds: boolean };
export type MeetingView = { id: string; on: string; at: string; place: string; minutes: string; canHold: boolean };

export type JointRequestPage = {
  head: RequestHead;
  parts: PartView[];
  /** Services whose advice is not there, or does not hold any more. */
  waitingFor: string[];
  conflicts: readonly NormConflict[];
  meetings: MeetingView[];
  meetingNeeded: boolean;
  /** What changed since the newest joint advice. */
  changes: ChangeView[];
  rulings: RulingView[];
  own: AdviceView[];
};

/** The advices that a joint advice brings together, beside each other. */
export async function readJointRequest(ctx: Context, requestId: string): Promise<Outcome<JointRequestPage>> {
  const opened = await openRequest(ctx, requestId, "joint");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { handreiking } = state.rules;
  const versions = state.advice.filter((version) => version.requestId === requestId);
  const asked = partRequests(state);
  const given = asked.flatMap(({ newest }) => (newest === null ? [] : [newest]));
  const conditions = await conditionsOf(
    ctx.read,
    [...versions, ...given].map(({ id }) => id),
  );
  const parts = asked.map(({ request, newest, holding }): PartView => {
    const expired = request.status === "given" && holding === null;
    return {
      serviceId: request.serviceId,
      service: serviceName(handreiking, request.serviceId),
      words: requestWords[expired ? "expired" : request.status],
      advice: newest === null ? null : adviceView(handreiking, request.serviceId, newest, conditions),
      holds: holding !== null || request.status === "no_reaction",
    };
  });
  const meetings = await meetingsOf(ctx.read, [state.dossier.id]);
  return ok({
    head,
    parts,
    waitingFor: parts.filter(({ holds }) => !holds).map(({ service }) => service),
    conflicts: conflictsOf(state),
    meetings: meetings.map(({ id, plannedOn, startsAt, place, minutes }) => ({
      id,
      on: plannedOn,
      at: startsAt,
      place,
      minutes,
      canHold: minutes === "" && plannedOn <= ctx.today,
    })),
    meetingNeeded: handreiking.joint?.meeting ?? false,
    changes: changeViews(state, opened.value.own.changes),
    rulings: rulingsOnAdvice(state, opened.value.own.newest),
    own: versions.map((version) => adviceView(handreiking, handreiking.joint?.by ?? "", version, conditions)),
  });
}

function partRequests({ requests, rules }: DossierState) {
  const from = rules.handreiking.joint?.from ?? [];
  return from.flatMap((serviceId) =>
    requests.filter(
      ({ request }) =>
        request.kind === "single" &&
        request.serviceId === serviceId &&
        !["concept", "withdrawn"].includes(request.status),
    ),
  );
}

export type PartCondition = {
  threadId: string;
  text: string;
  theme: string | null;
  binding: "must" | "advised";
  service: string;
};

export type JointFormPage = {
  head: RequestHead;
  draft: AdviceDraftText;
  revision: number;
  /** What changed since the newest joint advice, with that advice; null when it holds or there is none. */
  delta: DeltaView | null;
  savedAt: number | null;
  themes: { id: string; name: string }[];
  conflicts: readonly NormConflict[];
  /** Conditions of the parts that are not in the concept. */
  offers: PartCondition[];
  /** Per thread who advised it and with whom it overlaps. */
  notes: Record<string, { service: string; doubles: string[] }>;
  waitingFor: string[];
};

/** The concept of a joint advice; without one, the conditions of every part stand ready with their threads. */
export async function readJointForm(ctx: Context, requestId: string): Promise<Outcome<JointFormPage>> {
  const opened = await openRequest(ctx, requestId, "joint");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  if (!head.canWrite) return refuse("wrong_status", { detail: { status: head.status } });
  const { handreiking } = state.rules;
  const { text, revision, savedAt, parts } = await draftOfAdvice(ctx.read, state, requestId);
  const used = new Set(text.conditions.map(({ threadId }) => threadId));
  const joined = handreiking.services.filter(({ id }) =>
    [...(handreiking.joint?.from ?? []), handreiking.joint?.by].includes(id),
  );
  return ok({
    head,
    draft: text,
    revision,
    delta: await deltaView(ctx, opened.value),
    savedAt,
    themes: joined.flatMap(({ themes }) => themes.map(({ id, name }) => ({ id, name: name.nl }))),
    conflicts: conflictsOf(state),
    offers: parts.flatMap(({ serviceId, conditions }) =>
      conditions
        .filter(({ threadId }) => !used.has(threadId))
        .map(({ threadId, text: condition, theme, binding }) => ({
          threadId,
          text: condition,
          theme: theme === null ? null : themeName(handreiking, theme),
          binding,
          service: serviceName(handreiking, serviceId),
        })),
    ),
    notes: notesOf(state, parts, used),
    waitingFor: partRequests(state)
      .filter(({ holding, request }) => holding === null && request.status !== "no_reaction")
      .map(({ request }) => serviceName(handreiking, request.serviceId)),
  });
}

function notesOf(state: DossierState, parts: readonly AdvicePart[], used: ReadonlySet<string>): JointFormPage["notes"] {
  const { handreiking } = state.rules;
  const all = parts.flatMap(({ serviceId, conditions }) =>
    conditions.map((condition) => ({ ...condition, service: serviceName(handreiking, serviceId) })),
  );
  const normOf = (origin: string) =>
    handreiking.conditions.find((rule) => originOf(handreiking.id, rule.id) === origin)?.norm?.norm ?? null;
  const inDraft = all.filter(({ threadId }) => used.has(threadId));
  const doubles = doubleConditions(inDraft, normOf);
  const serviceOf = (thread: string) => all.find(({ threadId }) => threadId === thread)?.service ?? "";
  return Object.fromEntries(
    all.map(({ threadId, service }) => [
      threadId,
      { service, doubles: [...new Set((doubles.get(threadId) ?? []).map(serviceOf))] },
    ]),
  );
}
