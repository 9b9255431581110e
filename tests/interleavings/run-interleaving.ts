import type BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import type { Answers } from "~/domain/form/answers";
import { heavyAnswers, lightAnswers, middleAnswers } from "../support/application-answers";
import { type DossierStory, done, submitDossier } from "../support/dossier-story";
import type { TestApp } from "../support/test-app";
import type { TestRegion } from "../support/test-region";
import { type Deed, stage } from "./acting";
import { type AdviserAct, adviser, adviserActs } from "./advisers";
import { copyOf, endsOf, rowsSince } from "./copies";
import {
  type BurgemeesterAct,
  burgemeester,
  burgemeesterActs,
  type OfficerAct,
  officer,
  officerActs,
} from "./officers";
import { faultsOfDeed, faultsOfRows, overwritten } from "./oracle";
import { type OrganiserAct, organiser, organiserActs } from "./organisers";
import { snapshotOf } from "./snapshot";

const weights = { light: lightAnswers, middle: middleAnswers, heavy: heavyAnswers } satisfies Record<string, Answers>;
const beginnings = [
  "received",
  "complete",
  "advising",
  "parts-given",
  "ready",
  "granted",
  "warned",
  "under-review",
] as const;

/** Makes an evenement of any weight heavier, so that the burgemeester is warned. */
const heavier: Answers = {
  personen_piek: 15_000,
  aantrekking: "nationaal",
  bijzonder: ["koken", "vuurshow"],
  vuur_omschrijving: "Vuurshow van tien minuten.",
  aandacht: "ja",
  alcohol_risico: "ja",
};

type Step<A> = {
  act: A;
  chance: number;
  /** Turns of the others between looking and acting. */
  late: number;
  /** Sends the form twice, as people do who click again. */
  twice: boolean;
};

/** What everybody does, and where the dossier stands when they begin. */
export type Plot = {
  weight: keyof typeof weights;
  beginning: (typeof beginnings)[number];
  officerOne: Step<OfficerAct>[];
  officerTwo: Step<OfficerAct>[];
  adviser: Step<AdviserAct>[];
  colleague: Step<AdviserAct>[];
  organiser: Step<OrganiserAct>[];
  burgemeester: Step<BurgemeesterAct>[];
};

const steps = <A>(acts: readonly A[], most: number) =>
  fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      chance: fc.nat(59),
      late: fc.nat(5),
      twice: fc.integer({ min: 0, max: 9 }).map((die) => die === 9),
    }),
    { minLength: 1, maxLength: most, size: "max" },
  );

export const plots: fc.Arbitrary<Plot> = fc.record({
  weight: fc.constantFrom("light", "middle", "middle", "heavy"),
  beginning: fc.constantFrom(...beginnings),
  officerOne: steps(officerActs, 2),
  officerTwo: steps(officerActs, 2),
  adviser: steps(adviserActs, 3),
  colleague: steps(adviserActs, 2),
  organiser: steps(organiserActs, 2),
  burgemeester: steps(burgemeesterActs, 2),
});

export type Scene = {
  app: TestApp;
  region: TestRegion;
  committed: BetterSqlite.Database;
  /** Dossiers that were brought to a beginning by acting, for copies. */
  beginnings: Map<string, { id: string; reference: string; rows: ReturnType<typeof rowsSince> }>;
};

/** Lets everybody of a plot act at once on a dossier of its own, in the order that chance makes of it. */
export async function runInterleaving(
  scene: Scene,
  plot: Plot,
  turns: fc.Scheduler,
): Promise<{ deeds: readonly Deed[]; faults: string[] }> {
  const { app, region, committed } = scene;
  const story = await begin(scene, plot);
  const first = { ...snapshotOf(committed, story.id), ...countsOf(committed, story.id) };
  const on = stage(app, committed, story.id, () => turns.schedule(Promise.resolve()));
  const { reference } = story;
  const advisers = [...region.services.map((service) => service.adviser), region.regionalCoordinator];
  const clerk = { name: "officer", person: region.officer, reference };
  const other = { name: "other officer", person: region.coordinator, reference };
  const mayor = { name: "burgemeester", person: region.burgemeester, reference };
  const everybody = Promise.all([
    play(on.turn, plot.officerOne, ({ act, chance }) => officer(on, clerk, act, chance)),
    play(on.turn, plot.officerTwo, ({ act, chance }) => officer(on, other, act, chance)),
    play(on.turn, plot.adviser, ({ act, chance }) => adviser(on, { name: "adviser", persons: advisers }, act, chance)),
    play(on.turn, plot.colleague, ({ act, chance }) =>
      adviser(on, { name: "colleague", persons: advisers }, act, chance),
    ),
    play(on.turn, plot.organiser, ({ act, chance }) =>
      organiser(on, { name: "organiser", person: region.organiser }, act, chance),
    ),
    play(on.turn, plot.burgemeester, ({ act, chance }) => burgemeester(on, mayor, act, chance)),
  ]);
  await turns.waitFor(everybody);
  const { deeds } = on;
  const faults = [
    ...deeds.flatMap(faultsOfDeed),
    ...overwritten(deeds),
    ...faultsOfRows(committed, story.id, first, deeds),
  ];
  return { deeds, faults };
}

/** One person: looks, waits, acts on what was seen, once or twice over, and goes on. */
async function play<A>(
  turn: () => Promise<void>,
  script: readonly Step<A>[],
  open: (step: Step<A>) => Promise<() => Promise<unknown>>,
): Promise<void> {
  for (const step of script) {
    await turn();
    const act = await open(step);
    for (let waited = 0; waited < step.late; waited += 1) await turn();
    await Promise.all(step.twice ? [act(), act()] : [act()]);
  }
}

let copies = 0;

/** A dossier of its own that stands where the plot begins. */
async function begin(scene: Scene, { weight, beginning }: Plot): Promise<{ id: string; reference: string }> {
  if (!scene.beginnings.has(`${weight} ${beginning}`)) await walkThrough(scene, weight);
  const known = scene.beginnings.get(`${weight} ${beginning}`);
  if (known === undefined) throw new Error(`nobody walked to ${weight} ${beginning}`);
  copies += 1;
  const reference = `${known.reference}-${copies}`;
  const { sqlite } = scene.app.database.writerConnection;
  const id = copyOf(sqlite, known.rows, known.reference, reference).get(known.id);
  if (id === undefined) throw new Error("the copy has no dossier");
  return { id, reference };
}

/** Acts one dossier through all its beginnings, and a second one up to a change before the permit. */
async function walkThrough({ app, region, beginnings: kept }: Scene, weight: Plot["weight"]): Promise<void> {
  const { sqlite } = app.database.writerConnection;
  async function toReady(keep: (story: DossierStory, at: Plot["beginning"]) => void) {
    const story = await submitDossier(app, region, weights[weight]);
    keep(story, "received");
    await story.declareComplete();
    keep(story, "complete");
    await story.confirmClass();
    await story.sendRequests();
    keep(story, "advising");
    const asked = (await story.state()).requests.map(({ request }) => request).filter(({ kind }) => kind === "single");
    for (const { serviceId } of asked) await story.advise(serviceId);
    keep(story, "parts-given");
    await story.adviseAll();
    keep(story, "ready");
    return story;
  }
  const keeper = () => {
    const ends = endsOf(sqlite);
    return ({ id, reference }: DossierStory, at: Plot["beginning"]) =>
      kept.set(`${weight} ${at}`, { id, reference, rows: rowsSince(sqlite, ends) });
  };
  const keep = keeper();
  const granted = await toReady(keep);
  await granted.grant();
  keep(granted, "granted");
  done(await granted.change(heavier));
  keep(granted, "under-review");
  const keepOther = keeper();
  const warned = await toReady(() => undefined);
  done(await warned.change(heavier));
  if ((await warned.state()).dossier.status === "complete") await warned.confirmClass();
  keepOther(warned, "warned");
}

function countsOf(connection: BetterSqlite.Database, dossierId: string): { sequence: number; given: number } {
  const one = (sql: string) => Number(connection.prepare(sql).pluck().get(dossierId));
  return {
    sequence: one("select max(sequence) from history where dossier_id = ?"),
    given: one("select count(*) from advice a join advice_request r on r.id = a.request_id where r.dossier_id = ?"),
  };
}
