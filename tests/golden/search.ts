import type { Facts } from "~/domain/handreiking/facts";
import type { Handreiking, Rule } from "~/domain/handreiking/model";
import { type Chance, chanceFrom } from "./chance";
import { bordersToTouch, covered } from "./covered";
import { rulesToDecide } from "./deciding-rules";
import { mutations } from "./mutate";
import type { Case } from "./receipt";
import { turningTests } from "./turning-tests";

type Found = { given: Case; shows: ReadonlySet<string> };

type Wanted = {
  handreiking: Handreiking;
  bases: ReadonlyMap<string, Facts>;
  /** Cases that are kept whatever they show. */
  kept: readonly Case[];
  least: number;
  localOnly: boolean;
};

/**
 * Adds cases to those that are kept until every rule decides somewhere, as far as a long search finds, and there are
 * enough. A case is added when it shows something that none before showed, after everything that does not matter for
 * that is put back to how it was in the case that it came from.
 */
export function searchCases({ handreiking, bases, kept, least, localOnly }: Wanted): Case[] {
  const chance = chanceFrom(seedOf(handreiking));
  const mutate = mutations(handreiking, chance);
  const seen = new Set<string>();
  const pool: Found[] = [];
  const ofInterest = (name: string) =>
    !localOnly || /^(decides|criteria)/.test(name) || name.includes(handreiking.local?.gemeente ?? "");
  const look = (given: Case): Found => {
    const shows = covered(handreiking, given);
    return { given, shows: new Set(shows.filter(ofInterest)) };
  };
  const add = (found: Found) => {
    pool.push(found);
    for (const name of found.shows) seen.add(name);
  };
  const tried = (from: Found, given: Case) => {
    const found = look(given);
    const fresh = [...found.shows].filter((name) => !seen.has(name));
    if (fresh.length > 0) add(simplified(from, found, fresh, look));
  };

  for (const given of kept) add(look(given));
  for (const facts of bases.values()) {
    const found = look({ facts, options: {} });
    if (kept.length === 0 || [...found.shows].some((name) => !seen.has(name))) add(found);
  }
  const rounds = localOnly ? Math.min(3_000, 500 * rulesToDecide(handreiking, localOnly).length) : 12_000;
  for (let round = 0; round < rounds; round += 1) {
    const from = chosen(pool, chance, round);
    tried(from, mutate.answered(from.given));
  }
  for (const { id, when, breaks } of rulesToReach(handreiking, localOnly)) {
    for (let round = 0; round < 600 && !seen.has(`decides ${id}`); round += 1) {
      const from = breaks ? chance.one(pool.filter(isLight)) : chosen(pool, chance, round);
      tried(from, mutate.toward(from.given, when, !breaks));
    }
  }
  for (const { subject, border } of localOnly ? [] : bordersToTouch(handreiking)) {
    for (let round = 0; round < 600 && !seen.has(border); round += 1) {
      const from = chance.one(pool);
      tried(from, mutate.near(from.given, subject));
    }
  }
  for (const test of turningTests(handreiking)) {
    for (let round = 0; round < 150 && test.names.some((name) => ofInterest(name) && !seen.has(name)); round += 1) {
      const from = chosen(pool, chance, round);
      tried(from, mutate.turning(from.given, test));
    }
  }
  for (let round = 0; round < rounds / 8; round += 1) {
    const from = chosen(pool, chance, round);
    tried(from, mutate.unanswered(from.given));
    tried(from, mutate.decided(from.given));
  }
  while (pool.length < least) {
    const { given } = chance.one(pool);
    const other = look(mutate.answered(mutate.answered(given)));
    if (!pool.some((found) => JSON.stringify(found.given) === JSON.stringify(other.given))) add(other);
  }
  return pool.map(({ given }) => given);
}

/** Rules with what must hold for them to decide; a criterion decides by not being met. */
function rulesToReach(handreiking: Handreiking, localOnly: boolean) {
  const { track, classes, advice, attachments, conditions, elsewhere, steps } = handreiking;
  const criteria = [track.free, track.melding].flatMap((list) => list?.criteria ?? []);
  const others = [...classes.minimum, ...advice, ...attachments, ...conditions, ...elsewhere, ...steps];
  const wanted = ({ local }: Rule) => !localOnly || local !== null;
  return [
    ...criteria.filter(wanted).map(({ id, when }) => ({ id, when, breaks: true })),
    ...others.filter(wanted).map(({ id, when }) => ({ id, when, breaks: false })),
  ];
}

const isLight = ({ shows }: Found): boolean => [...shows].some((name) => name.startsWith("criteria not met:"));

/** Newer cases lead on to what is not shown yet; older ones are simpler. */
const chosen = (pool: readonly Found[], chance: Chance, round: number): Found =>
  round % 2 === 0 ? chance.one(pool.slice(-20)) : chance.one(pool);

/** Puts back each answer that is not needed for what the case is about. */
function simplified(from: Found, found: Found, fresh: readonly string[], look: (given: Case) => Found): Found {
  let best = found;
  for (const fact of Object.keys({ ...from.given.facts, ...found.given.facts })) {
    const before = from.given.facts[fact];
    const { [fact]: now, ...others } = best.given.facts;
    if (JSON.stringify(now) === JSON.stringify(before)) continue;
    const facts = before === undefined ? others : { ...best.given.facts, [fact]: before };
    const simpler = look({ facts, options: best.given.options });
    if (fresh.every((name) => simpler.shows.has(name))) best = simpler;
  }
  return best;
}

const seedOf = ({ id, version, local }: Handreiking): number =>
  [...`${id} ${version} ${local?.gemeente ?? ""} ${local?.version ?? ""}`].reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0,
    7,
  );
