import { type AdviceDraftText, firstDraft } from "~/domain/advice/first-draft";
import type { ConditionDraft } from "~db/schema/advice";
import type { Reader } from "../database.server";
import { draftOfRequest } from "./advice-drafts.server";
import { type AdviceConditionRecord, type AdviceRecord, conditionsOf } from "./advice-requests.server";
import type { DossierState } from "./dossier-state.server";

/** An advice that a joint advice brings together. */
export type AdvicePart = { serviceId: string; advice: AdviceRecord; conditions: readonly ConditionDraft[] };

export type DraftOfAdvice = {
  /** 0 as long as nothing was saved. */
  revision: number;
  text: AdviceDraftText;
  parts: readonly AdvicePart[];
  savedAt: number | null;
};

/** What the own service is writing on a request, or would start from. The caller has seen to it that it is the own service. */
export async function draftOfAdvice(read: Reader, state: DossierState, requestId: string): Promise<DraftOfAdvice> {
  const saved = await draftOfRequest(read, requestId);
  const own = state.requests.find(({ request }) => request.id === requestId);
  const newest = own?.newest ?? null;
  const joined = own?.request.kind === "joint" ? partsOf(state) : [];
  const adviceIds = [...joined.map(({ advice }) => advice.id), ...(newest === null ? [] : [newest.id])];
  const conditions = await conditionsOf(read, adviceIds);
  const ofAdvice = (id: string) => conditions.filter(({ adviceId }) => adviceId === id).map(inDraft);
  const parts = joined.map((part) => ({ ...part, conditions: ofAdvice(part.advice.id) }));
  const given = newest === null ? null : { ...newest, conditions: ofAdvice(newest.id), ticked: newest.basis.ticked };
  const text = firstDraft(
    saved,
    given,
    parts.flatMap((part) => part.conditions),
  );
  return { revision: saved?.revision ?? 0, text, parts, savedAt: saved?.updatedAt ?? null };
}

/** A concept that says what an advice said when it was given, each condition on its own thread. */
export async function draftFromGiven(read: Reader, advice: AdviceRecord): Promise<AdviceDraftText> {
  const conditions = (await conditionsOf(read, [advice.id])).map(inDraft);
  return firstDraft(null, { ...advice, conditions, ticked: advice.basis.ticked });
}

/** The advice that holds, of every service that the joint advice brings together, in the order of the method. */
function partsOf({ requests, rules }: DossierState): readonly Omit<AdvicePart, "conditions">[] {
  const from = rules.handreiking.joint?.from ?? [];
  return from.flatMap((serviceId) =>
    requests
      .filter(({ request }) => request.kind === "single" && request.serviceId === serviceId)
      .flatMap(({ holding }) => (holding === null ? [] : [{ serviceId, advice: holding }])),
  );
}

const inDraft = ({ threadId, text, theme, binding, origin }: AdviceConditionRecord): ConditionDraft => ({
  threadId,
  text,
  theme,
  binding,
  origin,
});
