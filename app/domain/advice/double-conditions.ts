type Condition = { threadId: string; text: string; origin: string | null };

/**
 * Conditions of several services that say the same: equal text, however it is written, or a norm on the same subject.
 * Per condition the threads of the others like it.
 */
export function doubleConditions(
  conditions: readonly Condition[],
  normOf: (origin: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { threadId, text, origin } of conditions) {
    const norm = origin === null ? null : normOf(origin);
    const key = norm === null ? `text ${plain(text)}` : `norm ${norm}`;
    groups.set(key, [...(groups.get(key) ?? []), threadId]);
  }
  const doubles = [...groups.values()].filter((group) => group.length > 1);
  return new Map(
    doubles.flatMap((group) =>
      group.map((threadId) => [threadId, group.filter((other) => other !== threadId)] as const),
    ),
  );
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
