import { type ClassWork, classesLeft } from "./class-work";
import type { Condition } from "./condition";
import { derive } from "./derive";
import type { KnownRows } from "./derive-from-rows";
import type { FactRow, Facts, FactValue } from "./facts";
import type { Fact, Handreiking, PlanNode } from "./model";
import { type Milestone, milestones, profileScorePrefix, type Track, type Verdict } from "./reserved";
import { type ScanWork, scorePoints } from "./scan-work";
import { tracksLeft } from "./tracks-left";
import {
  type Absence,
  absentValue,
  choiceSet,
  everyOption,
  numberSet,
  optionsSet,
  singleValue,
  union,
  type ValueSet,
  wholeDomain,
} from "./value-set";
import { judgeCondition } from "./verdict";

export type SituationOptions = {
  readonly confirmedClass?: string | undefined;
  readonly track?: Track | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
  /** Values that facts are confined to, by slot; the proof-reader asks "what if this condition holds". */
  readonly confined?: ReadonlyMap<number, ValueSet> | undefined;
};

/** Everything that can be read at this moment, by slot, and how the outcomes of the method came about. */
export type Situation = {
  readonly handreiking: Handreiking;
  readonly given: Facts;
  readonly values: ValueSet[];
  /** Whether the question of a fact is asked. */
  readonly visible: ReadonlyMap<string, Verdict>;
  readonly rowsOf: (question: string) => KnownRows;
  readonly track: number;
  readonly scan: ScanWork | null;
  readonly class: ClassWork | null;
};

const permitBit = 4;
export const trackBit: Readonly<Record<Track, number>> = { vrij: 1, melding: 2, vergunning: permitBit };

/** Whether scan and class apply: only to a permit. */
export const permitAbsence = (track: number): Absence =>
  track === permitBit ? "no" : track & permitBit ? "maybe" : "only";

/** Works through the plan: facts as far as their questions are asked, derived facts, track, scan, class. */
export function situate(handreiking: Handreiking, given: Facts, options: SituationOptions = {}): Situation {
  const { plan, classes } = handreiking;
  const values: ValueSet[] = new Array(Object.keys(plan.slots).length);
  const visible = new Map<string, Verdict>();
  const rows = new Map<string, KnownRows>();
  const rowsOf = (question: string): KnownRows => rows.get(question) ?? { rows: null, maybeNone: true };
  const set = (name: string, value: ValueSet) => {
    const slot = plan.slots[name];
    if (slot !== undefined) values[slot] = value;
  };
  set("gebeurd", happened(options.milestones ?? []));
  set("advies_nodig", choiceSet(everyOption(2)));

  let track = trackBit.vergunning;
  let scan: ScanWork | null = null;
  let classWork: ClassWork | null = null;
  const work = (node: PlanNode): void => {
    switch (node.kind) {
      case "fact": {
        const fact = handreiking.facts[node.index];
        if (!fact) throw new Error("the plan names a fact that does not exist");
        const asked = isAsked(node.visibleWhen, values);
        visible.set(fact.id, asked);
        values[node.slot] = options.confined?.get(node.slot) ?? factValue(fact, given[fact.id], asked);
        return;
      }
      case "rows": {
        const asked = isAsked(node.visibleWhen, values);
        visible.set(node.question, asked);
        rows.set(node.question, knownRows(given[node.question], asked));
        return;
      }
      case "derived": {
        const fact = handreiking.derived[node.index];
        if (!fact) throw new Error("the plan names a derived fact that does not exist");
        values[node.slot] = derive(fact, values, rowsOf);
        return;
      }
      case "track":
        track = options.track ? trackBit[options.track] : tracksLeft(handreiking.track, values);
        values[node.slot] = choiceSet(track);
        return;
      case "scan":
        scan = handreiking.scan && track & permitBit ? scorePoints(handreiking.scan, values) : null;
        for (const profile of handreiking.scan?.profiles ?? []) {
          set(profileScorePrefix + profile.id, scoreSet(scan?.profiles.get(profile.id), track));
        }
        set("risicoscore", scoreSet(scan?.total, track));
        return;
      case "class": {
        const absence = permitAbsence(track);
        classWork = absence === "only" ? null : classesLeft(handreiking, values, scan, options.confirmedClass);
        values[node.slot] = choiceSet(classWork?.readable ?? everyOption(classes.order.length), absence);
        return;
      }
    }
  };
  for (const node of plan.order) work(node);
  return { handreiking, given, values, visible, rowsOf, track, scan, class: classWork };
}

const isAsked = (when: Condition | null, values: readonly ValueSet[]): Verdict =>
  when ? judgeCondition(when, values) : "ja";

/** A hidden answer does not count; a question that may yet be hidden has either value. */
function factValue(fact: Fact, given: FactValue | undefined, asked: Verdict): ValueSet {
  const answered = (given === undefined ? null : singleValue(fact, given)) ?? wholeDomain(fact);
  if (asked === "ja") return answered;
  const hidden = (fact.whenHidden === undefined ? null : singleValue(fact, fact.whenHidden)) ?? absentValue(answered);
  return asked === "nee" ? hidden : union(hidden, answered);
}

function knownRows(given: FactValue | undefined, asked: Verdict): KnownRows {
  if (asked === "nee") return { rows: [], maybeNone: true };
  return { rows: Array.isArray(given) ? given.filter(isRow) : null, maybeNone: asked === "onbekend" };
}

const isRow = (item: unknown): item is FactRow => typeof item === "object" && item !== null;

function scoreSet(score: { readonly min: number; readonly max: number } | undefined, track: number): ValueSet {
  if (!score) return absentValue(numberSet(0, 0));
  return { kind: "number", min: score.min / 100, max: score.max / 100, absence: permitAbsence(track) };
}

function happened(list: readonly Milestone[]): ValueSet {
  const mask = list.reduce((sum, milestone) => sum | (1 << milestones.indexOf(milestone)), 0);
  return optionsSet(mask, mask);
}
