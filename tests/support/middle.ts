/** The middle of what rows hold, of two in the middle the mean; written apart from the program on purpose. */
export function middle(rows: readonly { days: number }[]): number | null {
  const sorted = rows.map(({ days }) => days).sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}
