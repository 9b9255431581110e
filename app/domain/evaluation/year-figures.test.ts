import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import type { ChangeRecord } from "./changes-made";
import type { AdviceFigures, DossierFigures } from "./dossier-figures";
import { median } from "./median";
import { yearFigures } from "./year-figures";

const around = { classOrder: ["light", "middle", "heavy"], serviceOrder: ["s2", "s1"], today: localDate("2026-07-01") };
const day = localDate;

const emptyRecord: ChangeRecord = {
  changes: [],
  reviews: [],
  warnings: [],
  expiries: [],
  departures: [],
  ruledOut: [],
  decision: null,
};

const dossier = (more: Partial<DossierFigures> = {}): DossierFigures => ({
  dossierId: "d",
  reference: "E-1",
  gemeenteCode: "g",
  kind: "lead",
  track: "permit",
  firstDay: day("2026-06-10"),
  lastDay: day("2026-06-10"),
  calledOff: false,
  announcedAhead: false,
  proposedClass: null,
  classifications: [],
  receivedOnTime: null,
  suspensions: [],
  changesAfterAdvice: 0,
  outcome: null,
  permitOn: null,
  advice: [],
  conditionsAdvised: 0,
  treatments: { adopted: 0, adapted: 0, departed: 0, general: 0, own: 0 },
  departedOrigins: [],
  evaluation: {
    parties: 0,
    byGemeente: false,
    incidents: 0,
    careContacts: 0,
    nuisanceReports: 0,
    lessons: 0,
    compliance: { yes: 0, partly: 0, no: 0 },
  },
  record: emptyRecord,
  ...more,
});

const request = (more: Partial<AdviceFigures> = {}): AdviceFigures => ({
  serviceId: "s1",
  ruleIds: ["r1"],
  status: "given",
  dueOn: day("2026-05-20"),
  askedOn: day("2026-05-06"),
  answeredOn: day("2026-05-20"),
  conclusion: "positive",
  ...more,
});

const confirmed = (...classes: string[]) => classes.map((id) => ({ proposed: id, confirmed: id, rules: [] }));
const count = (...dossiers: DossierFigures[]) => yearFigures(dossiers, around);

describe("the figures of a year", () => {
  it("counts a route through a gemeente apart and nowhere else", () => {
    const passage = dossier({ kind: "passage", permitOn: day("2026-06-01"), classifications: confirmed("heavy") });
    expect(count(passage, dossier())).toMatchObject({
      dossiers: 1,
      passages: 1,
      permits: 1,
      granted: 0,
      withoutClass: 1,
    });
  });

  it.each([
    ["2026-04-29", 0],
    ["2026-04-30", 1],
    ["2026-06-11", 1],
  ])("calls a permit of %s for 10 June too late for objection: %d", (permitOn, late) => {
    expect(count(dossier({ permitOn: day(permitOn) })).tooLateForObjection).toBe(late);
  });

  it("looks at the newest confirmation, and notices every change of class", () => {
    const override = [{ proposed: "light", confirmed: "heavy", rules: ["row-1", "row-2"] }];
    const figures = count(
      dossier({ classifications: override, receivedOnTime: false }),
      dossier({ classifications: [...override, ...confirmed("heavy")], receivedOnTime: true }),
      dossier({ classifications: confirmed("light", "middle") }),
      dossier({ classifications: confirmed("middle", "middle"), receivedOnTime: true }),
    );
    expect(figures.byClass).toEqual([
      { class: "light", number: 0, onTime: 0, late: 0 },
      { class: "middle", number: 2, onTime: 1, late: 0 },
      { class: "heavy", number: 2, onTime: 1, late: 1 },
    ]);
    expect(figures).toMatchObject({ overridden: 1, reclassified: 1 });
  });

  it("shows a class that only an earlier method has", () => {
    const classes = count(dossier({ classifications: confirmed("old") })).byClass.map((row) => row.class);
    expect(classes).toEqual(["light", "middle", "heavy", "old"]);
  });

  it("counts a day on which two requests to supplement stood open once", () => {
    const asked = (from: string, until: string) => ({
      ground: "supplement" as const,
      requestedOn: day(from),
      termEnds: day(until),
      endedOn: null,
    });
    const suspensions = [asked("2026-03-01", "2026-03-06"), asked("2026-03-03", "2026-03-09")];
    expect(count(dossier({ suspensions }))).toMatchObject({ incompleteAtFirst: 1, daysSuspended: 7 });
  });

  it("evaluates only what had a permit, took place and is over", () => {
    const permitOn = day("2026-03-01");
    const byGemeente = { ...dossier().evaluation, parties: 1, byGemeente: true };
    expect(
      count(
        dossier({ permitOn, evaluation: byGemeente }),
        dossier({ permitOn }),
        dossier({ permitOn, calledOff: true }),
        dossier({ permitOn, lastDay: day("2026-07-01") }),
        dossier({}),
      ),
    ).toMatchObject({ toEvaluate: 2, evaluated: 1, evaluations: 1, calledOff: 1 });
  });
});

describe("the figures per service", () => {
  it("keeps the order of the method and puts a service that left it last", () => {
    const advice = [request({ serviceId: "gone" }), request(), request({ serviceId: "s2" })];
    expect(count(dossier({ advice })).advice.map(({ serviceId }) => serviceId)).toEqual(["s2", "s1", "gone"]);
  });

  it("tells late from open, withdrawn and never answered", () => {
    const open = { answeredOn: null, conclusion: null };
    const advice = [
      request(),
      request({ answeredOn: day("2026-05-21") }),
      request({ ...open, status: "open" }),
      request({ ...open, status: "open", dueOn: day("2026-07-01") }),
      request({ ...open, status: "withdrawn" }),
      request({ ...open, status: "no_reaction" }),
    ];
    expect(count(dossier({ advice })).advice).toEqual([
      { serviceId: "s1", asked: 6, given: 2, late: 2, noReaction: 1, withdrawn: 1, medianLeadTime: 14.5 },
    ]);
  });
});

describe("rules that misfired", () => {
  it("names the rules that people overruled, most first", () => {
    const notNeeded = request({ conclusion: "no_advice_needed", ruleIds: ["r1", "r2"] });
    const figures = count(
      dossier({ advice: [notNeeded, request({ ruleIds: [] })], departedOrigins: ["c1"] }),
      dossier({ advice: [request({ conclusion: "no_advice_needed", ruleIds: ["r2"] })] }),
      dossier({ classifications: [{ proposed: "light", confirmed: "heavy", rules: ["row"] }] }),
    );
    expect(figures.misfired).toEqual([
      { ruleId: "r2", misfire: "advice_not_needed", times: 2 },
      { ruleId: "row", misfire: "class_overridden", times: 1 },
      { ruleId: "r1", misfire: "advice_not_needed", times: 1 },
      { ruleId: "c1", misfire: "condition_departed", times: 1 },
    ]);
    expect(figures.adviceAddedByHand).toBe(1);
  });
});

describe("how a year held when evenementen changed", () => {
  const withRecord = (record: Partial<ChangeRecord>, more: Partial<DossierFigures> = {}) =>
    dossier({ ...more, record: { ...emptyRecord, ...record } });

  it("counts each change in the phase in which it came", () => {
    const change = { phase: "after_class", isMaterial: true, raisedClass: false } as const;
    const figures = count(
      withRecord({ changes: [change, { ...change, phase: "after_decision", raisedClass: true }] }),
      withRecord({ changes: [{ ...change, isMaterial: false }] }),
      withRecord({ changes: [change] }, { kind: "passage" }),
    );
    expect(figures.guard).toMatchObject({ changes: 3, material: 2, raisedClass: 1 });
    expect(figures.guard?.byPhase).toEqual([
      { phase: "before_class", changes: 0, material: 0, raisedClass: 0 },
      { phase: "after_class", changes: 2, material: 1, raisedClass: 0 },
      { phase: "advice_asked", changes: 0, material: 0, raisedClass: 0 },
      { phase: "after_decision", changes: 1, material: 1, raisedClass: 1 },
    ]);
  });

  it("measures how long what has ended stood open, and counts what is open apart", () => {
    const stretch = (length: number | null, isOpen = false) => ({
      began: 1000,
      ended: length === null ? null : 1000 + length,
      isOpen,
    });
    const figures = count(
      withRecord({ reviews: [stretch(50), stretch(null, true)], warnings: [stretch(null)] }),
      withRecord({ reviews: [stretch(10)] }),
    );
    expect(figures.guard).toMatchObject({
      reviews: { number: 3, open: 1, median: 30, longest: 50 },
      warnings: { number: 1, open: 0, median: null, longest: null },
      expiries: { number: 0, open: 0, median: null, longest: null },
    });
  });

  it("counts decisions after the last day, refusals too late for objection, and what people went past", () => {
    const refused = (on: string) =>
      withRecord({ decision: { kind: "refused", on: day(on), lastDayMissed: null } }, { outcome: "refused" });
    const departure = { obstacle: "warning_unread", reason: "r", role: "b", decidedOn: day("2026-05-01") };
    const figures = count(
      refused("2026-04-29"),
      refused("2026-04-30"),
      withRecord({ decision: { kind: "granted", on: day("2026-05-30"), lastDayMissed: day("2026-05-29") } }),
      withRecord({ departures: [departure, departure], ruledOut: [{ question: "q", reason: "r" }] }),
    );
    expect(figures.guard).toMatchObject({
      refusedTooLateForObjection: 1,
      decidedLate: 1,
      departures: 2,
      departedDossiers: 1,
      ruledOut: 1,
    });
  });
});

describe("clashes in the calendar", () => {
  it("counts days on which two evenementen above the lightest class meet", () => {
    const heavy = (from: string, to: string, more: Partial<DossierFigures> = {}) =>
      dossier({ firstDay: day(from), lastDay: day(to), classifications: confirmed("heavy"), ...more });
    const figures = count(
      heavy("2026-06-01", "2026-06-04"),
      heavy("2026-06-03", "2026-06-05"),
      dossier({ firstDay: day("2026-06-04"), lastDay: day("2026-06-04"), proposedClass: "middle" }),
      heavy("2026-06-01", "2026-06-05", { calledOff: true }),
      heavy("2026-06-01", "2026-06-05", { outcome: "refused" }),
      heavy("2026-06-01", "2026-06-05", { classifications: confirmed("light") }),
    );
    expect(figures.clashes).toEqual({ days: 2, busiest: { day: "2026-06-04", evenementen: 3 } });
  });
});

it.each([
  [[], null],
  [[3], 3],
  [[9, 1, 4], 4],
  [[1, 10, 2, 4], 3],
])("finds the middle of %j: %j", (values, middle) => {
  expect(median(values)).toBe(middle);
});
