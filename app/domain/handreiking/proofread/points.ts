import type { Handreiking } from "../model";
import { type Problem, problem } from "../problem";
import { situate } from "../situation";

/** Scores that surprise: points that fall as a number rises, questions whose answer never matters, extremes in the lowest class. */
export function proofreadPoints(handreiking: Handreiking): Problem[] {
  return (handreiking.scan?.profiles ?? []).flatMap((profile) =>
    profile.questions.flatMap((question, index): Problem[] => {
      const path = ["risicoscan", "profielen", profile.id, index];
      const { points } = question;
      const all = (points.kind === "bands" ? points.bands : points.points).map((one) => one.points);
      if (all.length > 1 && all.every((value) => value === all[0])) {
        return [problem("ONGEBRUIKT", "points-all-equal", path, { rule: question.id })];
      }
      if (points.kind !== "bands") return [];
      const falls = points.bands.flatMap((band, at) => {
        const before = points.bands[at - 1];
        if (!before || band.points >= before.points) return [];
        const values = { rule: question.id, from: band.from, before: before.points / 100, after: band.points / 100 };
        return [problem("KLASSE", "points-fall", [...path, "staffel", at], values)];
      });
      return [...falls, ...extremeInLowestClass(handreiking, question.fact, points.bands.at(-1)?.from ?? 0, path)];
    }),
  );
}

/** The greatest numbers can be worth a warning of their own when nothing raises the class for them. */
function extremeInLowestClass(
  handreiking: Handreiking,
  fact: string,
  from: number,
  path: (string | number)[],
): Problem[] {
  const found = handreiking.facts.find((candidate) => candidate.id === fact);
  const slot = handreiking.plan.slots[fact];
  if (found?.type !== "number" || slot === undefined || found.supplied) return [];
  const confined = new Map([[slot, { kind: "number", min: from, max: found.max, absence: "no" } as const]]);
  const { class: work } = situate(handreiking, {}, { track: "vergunning", confined });
  const lowest = handreiking.classes.order[0];
  if (!work || lowest === undefined || handreiking.classes.order.length === 1 || (work.possible & 1) === 0) return [];
  return [problem("KLASSE", "extreme-in-lowest-class", path, { fact, from, class: lowest })];
}
