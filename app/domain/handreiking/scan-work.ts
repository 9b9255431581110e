import type { Scan, ScanQuestion } from "./model";
import { isCertain, type ValueSet } from "./value-set";

/** Whole hundredths of points. */
export type Points = { min: number; max: number };

export type ScanWork = {
  readonly questions: readonly {
    readonly question: ScanQuestion;
    readonly profile: string;
    readonly points: Points;
    readonly answered: boolean;
  }[];
  readonly profiles: ReadonlyMap<string, Points>;
  readonly total: Points;
  /** Every question that is asked has one answer. */
  readonly complete: boolean;
};

/** Adds up what each scan question can still give. */
export function scorePoints(scan: Scan, values: readonly ValueSet[]): ScanWork {
  const profiles = new Map<string, Points>();
  const total = { min: 0, max: 0 };
  let complete = true;
  const questions = scan.profiles.flatMap((profile) => {
    const score = { min: 0, max: 0 };
    profiles.set(profile.id, score);
    return profile.questions.map((question) => {
      const set = values[question.slot];
      if (!set) throw new Error(`${question.id} reads a fact that does not exist`);
      const points = pointsFor(question, set);
      const answered = isCertain(set);
      complete &&= answered;
      for (const sum of [score, total]) {
        sum.min += points.min;
        sum.max += points.max;
      }
      return { question, profile: profile.id, points, answered };
    });
  });
  return { questions, profiles, total, complete };
}

/** A value outside every band or option tells nothing, so that every number of points stays possible. */
export function pointsFor(question: ScanQuestion, set: ValueSet): Points {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  const take = (points: number) => {
    min = Math.min(min, points);
    max = Math.max(max, points);
  };
  if (set.absence !== "only") {
    if (question.points.kind === "bands" && set.kind === "number") {
      const { bands } = question.points;
      bands.forEach((band, index) => {
        const next = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
        if (set.max >= band.from && set.min < next) take(band.points);
      });
    } else if (question.points.kind === "options" && set.kind === "choice") {
      for (const { bit, points } of question.points.points) if (set.mask & bit) take(points);
    }
  }
  if (min > max) for (const points of everyPoints(question)) take(points);
  return { min, max };
}

const everyPoints = ({ points }: ScanQuestion): number[] =>
  (points.kind === "bands" ? points.bands : points.points).map((p) => p.points);
