/** Hash of the entry before the first one. */
export const chainStart = "0".repeat(64);

type Chained = {
  sequence: number;
  type: string;
  dossierId: string | null;
  subjectId: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  actorOrganisation: string;
  occurredAt: number;
  payload: unknown;
  previousHash: string;
};

/** The text of which the hash is taken: every part of the entry in a fixed order, with the hash before it. */
export function chainText(entry: Chained): string {
  return JSON.stringify([
    entry.sequence,
    entry.type,
    entry.dossierId,
    entry.subjectId,
    entry.actorId,
    entry.actorName,
    entry.actorRole,
    entry.actorOrganisation,
    entry.occurredAt,
    sortedKeys(entry.payload),
    entry.previousHash,
  ]);
}

export type ChainFault = { sequence: number; fault: "gap" | "broken_link" | "altered" };

/** The first place where a chain of entries in order is not what was written, or null. `hashOf` is SHA-256 in hex. */
export function firstFault(
  entries: Iterable<Chained & { hash: string }>,
  hashOf: (text: string) => string,
): ChainFault | null {
  let previousHash = chainStart;
  let expected = 1;
  for (const entry of entries) {
    if (entry.sequence !== expected) return { sequence: expected, fault: "gap" };
    if (entry.previousHash !== previousHash) return { sequence: entry.sequence, fault: "broken_link" };
    if (hashOf(chainText(entry)) !== entry.hash) return { sequence: entry.sequence, fault: "altered" };
    previousHash = entry.hash;
    expected += 1;
  }
  return null;
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortedKeys(part)]),
  );
}
