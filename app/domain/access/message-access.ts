import { can } from "./actions";
import type { Actor } from "./actor";

/** For whom a message is: the organiser, one service, or the gemeente itself. */
export const messageAudiences = ["organiser", "service", "internal"] as const;
export type MessageAudience = (typeof messageAudiences)[number];

/** `organisationId`: the service that a message between gemeente and adviser is for. */
export type MessageLine = { audience: MessageAudience; organisationId: string | null };

/**
 * Who reads a message. What gemeente and organiser write to each other is theirs; what gemeente and a service write to
 * each other the organiser and other services do not see; notes stay inside the gemeente.
 */
export function mayReadMessage(actor: Actor, line: MessageLine): boolean {
  switch (line.audience) {
    case "organiser":
      return actor.role === "organiser" || can(actor, "note.read");
    case "service":
      return can(actor, "note.read") || isAddressed(actor, line);
    case "internal":
      return can(actor, "note.read");
  }
}

/** Who may add to a conversation. The burgemeester reads along and writes none. */
export function mayWriteMessage(actor: Actor, line: MessageLine): boolean {
  switch (line.audience) {
    case "organiser":
      return actor.role === "organiser" || can(actor, "note.write");
    case "service":
      return can(actor, "note.write") || isAddressed(actor, line);
    case "internal":
      return can(actor, "note.write");
  }
}

const isAddressed = (actor: Actor, { organisationId }: MessageLine): boolean =>
  (actor.role === "adviser" || actor.role === "regional_coordinator") && organisationId === actor.organisation.id;
