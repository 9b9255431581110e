/** Hash of the entry before the first one. */
export const chainStart = "0".repeat(64);

/** An entry as it lies in the database, without its own hash; the payload is the text that is stored. */
export type ChainedEntry = readonly [
  sequence: number,
  type: string,
  dossierId: string | null,
  subjectId: string,
  actorId: string | null,
  actorName: string,
  actorRole: string,
  actorOrganisation: string,
  occurredAt: number,
  payload: string,
  previousHash: string,
];

export type StoredEntry = readonly [...ChainedEntry, hash: string];

/** The last entry of a chain; kept elsewhere, it proves later that nothing was cut off. */
export type ChainHead = { sequence: number; hash: string };

/** The text of which the hash is taken: every part of the entry in a fixed order, with the hash before it. */
export function chainText(entry: ChainedEntry | StoredEntry): string {
  // The payload goes in as it is stored: a reader need not take it apart, and no other way to write it passes.
  return `${JSON.stringify(entry.slice(0, 9)).slice(0, -1)},${entry[9]},"${entry[10]}"]`;
}

/** A payload in the one order in which it is stored. */
export function inFixedOrder<T>(payload: T): T {
  return sortedKeys(payload) as T;
}

export type ChainFault = { sequence: number; fault: "gap" | "broken_link" | "altered" };

/**
 * Looks at the entries of a chain one by one, from the first on, and says of each what is wrong with it, or null.
 * `hashOf` is SHA-256 in hex.
 */
export function chainCheck(hashOf: (text: string) => string): (entry: StoredEntry) => ChainFault | null {
  let previousHash = chainStart;
  let expected = 1;
  return (entry) => {
    const [sequence, payload, previous, hash] = [entry[0], entry[9], entry[10], entry[11]];
    if (sequence !== expected) return { sequence: expected, fault: "gap" };
    if (previous !== previousHash) return { sequence, fault: "broken_link" };
    // A database can hold the same text as bytes, which would pass for it.
    if (typeof payload !== "string" || hashOf(chainText(entry)) !== hash) return { sequence, fault: "altered" };
    previousHash = hash;
    expected += 1;
    return null;
  };
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
