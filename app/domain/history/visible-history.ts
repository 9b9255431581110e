import { can } from "../access/actions";
import type { Actor } from "../access/actor";
import { mayReadMessage } from "../access/message-access";
import type { HistoryType } from "./history-entry";

type Entry = { type: string; payload: Readonly<Record<string, unknown>> };

/** What only the gemeente may know: which requests it considered before it sent them. */
const ofGemeente: readonly HistoryType[] = [
  "advice.concept_added",
  "advice.concept_removed",
  "advice.concept_fell_away",
  "advice.question_changed",
];

/**
 * Whether this person may see that something happened. A concept request and an internal note are invisible outside
 * the gemeente, and so is the fact that there was one. That a message was sent is known to those who may read it.
 */
export function maySeeEntry(actor: Actor, { type, payload }: Entry): boolean {
  if (ofGemeente.some((hidden) => hidden === type)) return can(actor, "note.read");
  if (type !== "message.sent") return true;
  const audience = payload.audience === "internal" || payload.audience === "service" ? payload.audience : "organiser";
  const organisationId = typeof payload.organisationId === "string" ? payload.organisationId : null;
  return mayReadMessage(actor, { audience, organisationId });
}
