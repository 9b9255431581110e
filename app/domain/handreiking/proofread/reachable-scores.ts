import type { ScanQuestion } from "../model";
import { profileScorePrefix } from "../reserved";
import { pointsFor } from "../scan-work";
import type { Situation } from "../situation";
import type { ValueSet } from "../value-set";

type Scores = Readonly<Record<string, number>>;

/**
 * Every score that the answers can add up to, in points, for the scores that are asked for. Answers to different facts
 * are taken to be independent; two questions about one fact get the same answer.
 */
export function reachableScores(situation: Situation, wanted: readonly string[]): readonly Scores[] {
  const { scan } = situation.handreiking;
  if (!scan || wanted.length === 0) return [{}];
  const profiles = scan.profiles.map((profile) => profile.id);
  const columns = wanted.map((id) => (id === "risicoscore" ? profiles : [id.slice(profileScorePrefix.length)]));
  let sums = new Map<string, readonly number[]>([["", columns.map(() => 0)]]);
  for (const answers of answersPerFact(situation)) {
    const next = new Map<string, readonly number[]>();
    for (const sum of sums.values()) {
      for (const points of answers) {
        const added = sum.map((value, at) => value + total(points, columns[at] ?? []));
        next.set(added.join(" "), added);
      }
    }
    sums = next;
  }
  return [...sums.values()].map((sum) => Object.fromEntries(wanted.map((id, at) => [id, (sum[at] ?? 0) / 100])));
}

type ProfilePoints = Readonly<Record<string, number>>;
const total = (points: ProfilePoints, profiles: readonly string[]): number =>
  profiles.reduce((sum, profile) => sum + (points[profile] ?? 0), 0);

/** Per fact of the scan the points that each possible answer gives, per profile. */
function answersPerFact({ handreiking, values }: Situation): ProfilePoints[][] {
  const questions = (handreiking.scan?.profiles ?? []).flatMap((profile) =>
    profile.questions.map((question) => ({ question, profile: profile.id })),
  );
  const slots = [...new Set(questions.map(({ question }) => question.slot))];
  return slots.map((slot) => {
    const set = values[slot];
    const reading = questions.filter(({ question }) => question.slot === slot);
    if (!set) return [{}];
    const distinct = new Map<string, ProfilePoints>();
    for (const answer of answersIn(
      set,
      reading.map(({ question }) => question),
    )) {
      const points: Record<string, number> = {};
      for (const { question, profile } of reading)
        points[profile] = (points[profile] ?? 0) + pointsFor(question, answer).min;
      distinct.set(JSON.stringify(points), points);
    }
    return [...distinct.values()];
  });
}

/** One answer for every option or band that is still possible. */
function answersIn(set: ValueSet, questions: readonly ScanQuestion[]): ValueSet[] {
  if (set.kind === "choice") {
    const bits = Array.from({ length: 30 }, (_, index) => 1 << index).filter((bit) => set.mask & bit);
    return bits.map((mask) => ({ kind: "choice", mask, absence: "no" }));
  }
  if (set.kind !== "number") return [set];
  const edges = questions.flatMap((question) =>
    question.points.kind === "bands" ? question.points.bands.map((band) => band.from) : [],
  );
  const starts = [...new Set([set.min, ...edges.filter((edge) => edge > set.min && edge <= set.max)])];
  return starts.map((value) => ({ kind: "number", min: value, max: value, absence: "no" }));
}
