import type { MessageLine } from "~/domain/access/message-access";

/** For whom a message is, from the one word that its form sends: a party, or the id of an organisation. */
export function messageLine(line: string): MessageLine {
  if (line === "organiser" || line === "internal") return { audience: line, organisationId: null };
  return { audience: "service", organisationId: line };
}
