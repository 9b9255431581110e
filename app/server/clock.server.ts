/** Where the time comes from. This file alone reads the system's clock. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that starts at a given moment and runs on; for a demonstration or test on a fixed day. */
export function clockFrom(start: number): Clock {
  const offset = start - Date.now();
  return { now: () => Date.now() + offset };
}

/** A clock that stands still until it is moved. */
export function standingClock(start: number): Clock & { moveTo(moment: number): void } {
  let moment = start;
  return {
    now: () => moment,
    moveTo(next) {
      moment = next;
    },
  };
}
