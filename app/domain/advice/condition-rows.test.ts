import { describe, expect, it } from "vitest";
import { changeConditionRows, rowAct } from "./condition-rows";
import { doubleConditions } from "./double-conditions";
import { readJointFindings, themeFindings, writeJointFindings } from "./joint-findings";

describe("rows of conditions", () => {
  const after = (act: string) => {
    const read = rowAct(act);
    return read === null ? null : changeConditionRows(["a", "b", "c"], read, "new").join("");
  };

  it("grow, shrink and move by the button that was pressed", () => {
    expect(["add", "remove-1", "up-1", "down-1"].map(after)).toEqual(["abcnew", "ac", "bac", "acb"]);
  });

  it("stay as they are at the ends, outside the list and for another button", () => {
    expect(["up-0", "down-2", "remove-9"].map(after)).toEqual(["abc", "abc", "abc"]);
    expect(["save", "remove--1", "remove-1.5", "constructor", ""].map(after)).toEqual([null, null, null, null, null]);
  });
});

describe("conditions of several services", () => {
  it("are double with equal text, however written, or the same norm", () => {
    const row = (threadId: string, text: string, origin: string | null = null) => ({ threadId, text, origin });
    const doubles = doubleConditions(
      [
        row("1", "Houd de poort open."),
        row("2", "houd  de poort open"),
        row("3", "Zet een hek."),
        row("4", "x", "m/n1"),
        row("5", "y", "l/n1"),
      ],
      (origin) => (origin.endsWith("n1") ? "width" : null),
    );
    expect([...doubles]).toEqual([
      ["1", ["2"]],
      ["2", ["1"]],
      ["4", ["5"]],
      ["5", ["4"]],
    ]);
  });
});

describe("what a joint advice says besides", () => {
  it("comes back as it was written and is no finding about a theme", () => {
    const said = {
      disagreements: "De uitgang.",
      capacity: "Twee teams.",
      choices: [{ normId: "width", value: 3.5, reason: "Achterom." }],
    };
    const findings = { "": "Samen akkoord.", ...writeJointFindings(said) };
    expect(readJointFindings(findings)).toEqual(said);
    expect(themeFindings(findings)).toEqual({ "": "Samen akkoord." });
  });
});
