/** One act of the demonstration at one moment; acts are carried out in the order of their moments. */
export type Act = { at: number; run: () => Promise<void> };

const dayLength = 86_400_000;

/** Collects the acts of every story, so that the history of the region runs in the order of time. */
export function createTimetable(anchor: number) {
  const acts: Act[] = [];
  return {
    /** Plans an act so many days from the anchor day, at an hour of the day. */
    plan(day: number, hour: number, run: Act["run"]): void {
      acts.push({ at: anchor + day * dayLength + (hour - 9) * 3_600_000 + acts.length * 1_000, run });
    },
    inOrder(): readonly Act[] {
      return acts.toSorted((one, other) => one.at - other.at);
    },
  };
}

export type Timetable = ReturnType<typeof createTimetable>;
