const farthest = 100_000;

/** The page of a long list that an address asks for; the first when it asks for none that can be. */
export function pageNumber(word: string | null): number {
  const page = Number(word ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= farthest ? page : 1;
}

/** How many pages a list has; an empty one has one too. */
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));
