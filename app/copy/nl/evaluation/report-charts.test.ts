import { describe, expect, it } from "vitest";
import type { YearReportContent } from "~/domain/documents/year-report";
import type { ServiceFigures } from "~/domain/evaluation/service-figures";
import { type YearFigures, yearFigures } from "~/domain/evaluation/year-figures";
import { localDate } from "~/domain/time/local-date";
import { reportCharts } from "./report-charts";

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
