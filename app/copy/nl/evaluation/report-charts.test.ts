import { describe, expect, it } from "vitest";
import type { YearReportContent } from "~/domain/documents/year-report";
import { changePhases } from "~/domain/evaluation/changes-made";
import { type GuardFigures, guardFigures } from "~/domain/evaluation/guard-figures";
import type { ServiceFigures } from "~/domain/evaluation/service-figures";
import { type YearFigures, yearFigures } from "~/domain/evaluation/year-figures";
import { localDate } from "~/domain/time/local-date";
import { reportCharts } from "./report-charts";

const noGuard = guardFigures([]);
const nothing = yearFigures([], { classOrder: ["x", "y"], serviceOrder: [], today: localDate("2027-01-10") });

function titles(figures: Partial<YearFigures>, gemeenten: Record<string, Partial<YearFigures>> = {}): string[] {
  const content: YearReportContent = {
    region: "Regio",
    gemeente: null,
    year: 2026,
    countedOn: "2027-01-10",
    handreiking: "Handreiking",
    figures: { ...nothing, ...figures },
    previous: null,
    gemeenten: Object.entries(gemeenten).map(([name, own]) => ({
      code: name,
      name,
      figures: { ...nothing, ...own },
      previous: null,
    })),
    classNames: { x: "klasse X", y: "klasse Y" },
    serviceNames: { s1: "Dienst een", s2: "Dienst twee" },
    ruleNames: {},
    lessons: [],
    departures: [],
    lateDecisions: [],
    ruledOut: [],
  };
  return reportCharts(content).map(({ title }) => title);
}

/** So many changes that matter, of which some came after the decision. */
const changed = (changes: number, late: number): GuardFigures => ({
  ...noGuard,
  changes,
  material: changes,
  byPhase: changePhases.map((phase) => ({
    phase,
    changes: phase === "after_decision" ? late : phase === "after_class" ? changes - late : 0,
    material: 0,
    raisedClass: 0,
  })),
});

const service = (serviceId: string, more: Partial<ServiceFigures>): ServiceFigures => ({
  serviceId,
  asked: 10,
  given: 10,
  late: 0,
  noReaction: 0,
  withdrawn: 0,
  medianLeadTime: null,
  ...more,
});

describe("the message of a chart", () => {
  it("is left out when there is nothing to say", () => {
    expect(titles({})).toEqual([]);
  });

  it("names the gemeente with the most dossiers, or all that share the place", () => {
    expect(titles({}, { Almelo: { dossiers: 3 }, Borne: { dossiers: 12 } })).toEqual([
      "Borne had de meeste dossiers: 12",
    ]);
    expect(titles({}, { Almelo: { dossiers: 3 }, Borne: { dossiers: 3 } })).toEqual([
      "Almelo en Borne hadden de meeste dossiers: 3",
    ]);
  });

  it("tells the class and how many came in time", () => {
    const byClass = [
      { class: "x", number: 30, onTime: 24, late: 6 },
      { class: "y", number: 10, onTime: 8, late: 2 },
    ];
    expect(titles({ byClass })).toEqual([
      "De meeste aanvragen vielen in klasse X: 30 van de 40",
      "Van de aanvragen met een klasse kwam 80% op tijd: 32 van de 40",
    ]);
  });

  it("says it of one as of one", () => {
    expect(titles({ byClass: [{ class: "x", number: 1, onTime: 1, late: 0 }] })).toContain(
      "De enige aanvraag met een klasse kwam op tijd",
    );
    expect(titles({ advice: [service("s1", { asked: 1 })] })).toEqual(["Het enige gevraagde advies was niet te laat"]);
    expect(titles({ guard: changed(1, 1) })).toEqual(["De enige wijziging kwam na het besluit"]);
  });

  it("tells how many changes came after the decision, and who had most of them", () => {
    expect(titles({ guard: changed(0, 0) })).toEqual([]);
    expect(titles({ guard: changed(5, 0) })).toEqual(["Geen van de 5 wijzigingen kwam na het besluit"]);
    expect(
      titles({ guard: changed(5, 2) }, { Almelo: { guard: changed(4, 2) }, Borne: { guard: changed(1, 0) } }),
    ).toEqual(["2 van de 5 wijzigingen kwamen na het besluit", "Almelo had de meeste wijzigingen van belang: 4"]);
    expect(titles({}, { Almelo: { guard: changed(1, 0) }, Borne: { guard: changed(1, 0) } })).toEqual([]);
  });

  it.each<[ServiceFigures[], string]>([
    [[service("s1", {})], "Geen van de 10 gevraagde adviezen was te laat"],
    [
      [service("s1", { late: 4 }), service("s2", { late: 1 })],
      "Dienst een was het vaakst te laat: bij 4 van de 10 adviesvragen",
    ],
    [
      [service("s1", { late: 2 }), service("s2", { late: 2 })],
      "Dienst een en Dienst twee waren het vaakst te laat: elk 2 keer",
    ],
  ])("tells who was late", (advice, title) => {
    expect(titles({ advice })).toEqual([title]);
  });

  it("tells whether there was room for objection", () => {
    expect(titles({ granted: 1 })).toEqual(["Bij de enige vergunning was er genoeg tijd voor bezwaar"]);
    expect(titles({ granted: 20, tooLateForObjection: 5 })).toEqual([
      "Bij 5 van de 20 vergunningen was er minder dan zes weken voor bezwaar",
    ]);
  });
});
