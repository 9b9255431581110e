import { describe, expect, it } from "vitest";
import { aQuestion } from "../../../tests/support/questions";
import type { Handreiking } from "../handreiking/model";
import { whatWentBefore } from "./earlier-edition";
import { type JudgedCondition, learntAt } from "./learnt";

const theme = (id: string, questions: string[]) => ({ id, name: { nl: id }, questions, attachments: [] });
const handreiking = {
  services: [{ id: "dienst", themes: [theme("wegen", ["breedte", "tenten"]), theme("zorg", ["ehbo"])] }],
} as unknown as Handreiking;
const asked = [
  aQuestion("getal", { id: "mensen", meaning: "aanwezig_piek" }),
  aQuestion("tekst", { id: "tenten" }),
  aQuestion("tekst", { id: "breedte" }),
  aQuestion("tekst", { id: "ehbo" }),
  aQuestion("tekst", { id: "zorg_meer", purpose: { kind: "service", service: "dienst", theme: "zorg" } }),
];
const condition = (more: Partial<JudgedCondition>): JudgedCondition => ({
  text: "Houd de weg vrij.",
  theme: "wegen",
  compliance: "no",
  note: "",
  ...more,
});
const learnt = (conditions: JudgedCondition[], counted: number | null = null) =>
  Object.fromEntries(learntAt(handreiking, asked, { expected: 400, counted, conditions }));

describe("what was learnt at the last edition", () => {
  it("stands beside the number of people: expected and counted", () => {
    expect(learnt([], 650)).toEqual({ mensen: [{ kind: "attendance", expected: 400, counted: 650 }] });
    expect(learnt([], null)).toEqual({});
  });

  it("stands at one question of the theme of a condition: the one that is asked for it, else the first it relies on", () => {
    const { theme: _, ...said } = condition({});
    expect(learnt([condition({}), condition({ theme: "zorg" })])).toEqual({
      breedte: [{ kind: "condition", ...said }],
      zorg_meer: [{ kind: "condition", ...said }],
    });
  });

  it("is not told of conditions that were kept without a word, and of themes that are no more", () => {
    expect(learnt([condition({ compliance: "yes" }), condition({ compliance: "not_seen" })])).toEqual({});
    expect(learnt([condition({ theme: "weg" }), condition({ theme: null })])).toEqual({});
    expect(Object.keys(learnt([condition({ compliance: "yes", note: "Nipt." })]))).toEqual(["breedte"]);
  });
});

describe("what rules know of the series", () => {
  const said = (incidents: number | null) => ({
    id: "e",
    organisationId: "o",
    attendance: null,
    careContacts: null,
    nuisanceReports: null,
    incidents,
  });

  it("is nothing for a first edition", () => {
    expect(whatWentBefore([])).toEqual({ edition: false, incidents: 0 });
  });

  it("is the highest count of the last edition alone", () => {
    const editions = [
      { id: "a", firstDay: "2024-05-04", evaluations: [said(9)] },
      { id: "b", firstDay: "2025-05-03", evaluations: [said(1), said(3), said(null)] },
    ];
    expect(whatWentBefore(editions)).toEqual({ edition: true, incidents: 3 });
    expect(whatWentBefore(editions.slice(0, 1))).toEqual({ edition: true, incidents: 9 });
  });
});
