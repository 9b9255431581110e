import type { MessageAudience } from "~/domain/access/message-access";

export const messageText = {
  conversations: "Gesprekken",
  withOrganiser: "Met de organisator",
  internal: "Interne notities",
  withGemeente: "Met de gemeente",
  empty: "Nog geen berichten.",
  emptyNotes: "Nog geen notities.",
  label: "Uw bericht",
  noteLabel: "Uw notitie",
  send: "Verstuur bericht",
  keepNote: "Bewaar notitie",
  own: "u",
  new: "Nieuw bericht",
  to: "Aan wie?",
  toHint: "Alleen wie u kiest en uw eigen gemeente lezen het.",
  toOrganiser: "De organisator",
  toInternal: "Interne notitie, alleen voor de gemeente",
  answer: "Antwoord",
  none: "Er zijn nog geen berichten in dit dossier.",
  keep: "Verstuur",
} as const;

/** Who reads along, said at every conversation so that nobody has to remember it. */
export function readersSentence(audience: MessageAudience, name: string): string {
  switch (audience) {
    case "organiser":
      return "De organisator en uw gemeente lezen dit. Adviseurs niet.";
    case "service":
      return `Alleen ${name} en de gemeente lezen dit. De organisator en andere diensten niet.`;
    case "internal":
      return "Alleen uw eigen gemeente leest dit. De organisator en de adviseurs niet.";
  }
}
