import { readdirSync } from "node:fs";
import { join } from "node:path";
import { compileHandreiking } from "~/domain/handreiking/compile";
import type { Facts } from "~/domain/handreiking/facts";
import { mergeLocalLayer } from "~/domain/handreiking/local-layer";
import type { Handreiking } from "~/domain/handreiking/model";
import { shipped, shippedFiles } from "../support/shipped-rules";
import { answersOf, type SmallEvenement, streetParty } from "../support/small-evenement";

/** A rule document with golden receipts: at least so many, on so many bases, and which of its rules they must decide. */
export type GoldenDocument = {
  name: string;
  handreiking: Handreiking;
  bases: ReadonlyMap<string, Facts>;
  least: number;
  /** Only the rules that a gemeente adds; the regional ones have their own receipts. */
  localOnly: boolean;
  /** Rules that never decide anything, with the reason; a rule that is found to decide may not stand here. */
  cannotDecide: Readonly<Record<string, string>>;
};

const folder = join(import.meta.dirname, "../../db/handreikingen");

const musicHours =
  "hours of music are only asked of an evenement outside 9.00 to 22.00 hours, which TM-02 stops already";

const cannotDecide: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "twente/2024": { "TM-03": musicHours },
  "twente/2026": { "TM-03": musicHours },
};

const quiet: SmallEvenement = {
  ...streetParty,
  peak: 60,
  dayTotal: 80,
  begin: 780,
  end: 1200,
  music: null,
  objects: [],
  road: "geen",
};

const soft = {
  loudness: "achtergrond",
  begin: 840,
  end: 1140,
  nuisance: false,
  sundayBefore13: false,
  withinNormOfEnschede: true,
} as const;

const littleTent = { kind: "tent", count: 1, length: 3, width: 3, height: 2, people: 20 } as const;

/** Small evenementen that gemeenten make up their mind about. */
const smallOnes: readonly [string, SmallEvenement][] = [
  ["Stil buurtfeest", quiet],
  ["Buurtfeest met een tentje en zachte muziek", { ...quiet, music: soft, objects: [littleTent] }],
  ["Straatfeest", streetParty],
  ["Wandeltocht", { ...quiet, kind: "wandeltocht" }],
];

/** The handreikingen that are shipped, and each layer of a gemeente on the handreiking that it is last used with. */
export function goldenDocuments(): GoldenDocument[] {
  const regions = readdirSync(folder).filter((part) => !["bibliotheek", "gemeenten"].includes(part));
  const methods = regions.flatMap(shippedFiles).sort();
  return [
    ...methods.map(ofRegion),
    ...shippedFiles("gemeenten")
      .sort()
      .map((name) => ofGemeente(name, methods)),
  ];
}

function ofRegion(name: string): GoldenDocument {
  const handreiking = compileHandreiking(shipped("handreiking", name).document);
  const never = cannotDecide[name] ?? {};
  return { name, handreiking, bases: examplesOf(handreiking), least: 300, localOnly: false, cannotDecide: never };
}

function ofGemeente(name: string, methods: readonly string[]): GoldenDocument {
  const { document: layer } = shipped("gemeente", name);
  const later = shippedFiles("gemeenten")
    .map((other) => shipped("gemeente", other).document)
    .filter(({ gemeente, ingangsdatum }) => gemeente === layer.gemeente && ingangsdatum > layer.ingangsdatum);
  const [method] = methods
    .map((file) => shipped("handreiking", file).document)
    .filter(({ id, ingangsdatum }) => {
      return id === layer.handreiking && later.every((next) => ingangsdatum < next.ingangsdatum);
    })
    .sort((a, b) => (a.ingangsdatum < b.ingangsdatum ? 1 : -1));
  if (method === undefined) throw new Error(`${name} belongs to no handreiking`);
  const handreiking = compileHandreiking(mergeLocalLayer(method, layer));
  const small = smallOnes.map(([base, one]) => [base, ownFacts(handreiking, answersOf(one))] as const);
  const bases = new Map([...small, ...examplesOf(handreiking)]);
  return { name, handreiking, bases, least: small.length, localOnly: true, cannotDecide: {} };
}

const examplesOf = ({ examples }: Handreiking) => new Map(examples.map(({ name, facts }) => [name, facts] as const));

function ownFacts({ facts, questions }: Handreiking, answers: Facts): Facts {
  const known = new Set([...facts, ...questions].map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => known.has(fact)));
}
