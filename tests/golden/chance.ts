/** Chance that is the same at every run, so that a search finds the same receipts again. */
export function chanceFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one<T>(all: readonly T[]): T {
      const chosen = all[below(all.length)];
      if (chosen === undefined) throw new Error("there is nothing to choose from");
      return chosen;
    },
    happens: (share: number): boolean => next() < share,
  };
}

export type Chance = ReturnType<typeof chanceFrom>;
