import { describe, expect, it } from "vitest";
import { choicesState, fieldState } from "./field-state";

const initial = { naam: "Kermis", soort: ["markt", "muziek"] };

describe("what a field shows", () => {
  it("shows what is stored as long as nothing was sent", () => {
    expect(fieldState("naam", initial)).toMatchObject({ name: "naam", defaultValue: "Kermis", problem: undefined });
    expect(choicesState("soort", initial).defaultValues).toEqual(["markt", "muziek"]);
    expect(fieldState("plaats", initial).defaultValue).toBeUndefined();
  });

  it("shows what was typed after a refusal, also when it was emptied", () => {
    const result = { values: { naam: [""] }, fields: { naam: { code: "required" } } };
    expect(fieldState("naam", initial, result)).toMatchObject({ defaultValue: "", problem: { code: "required" } });
    expect(choicesState("soort", initial, result).defaultValues).toEqual([]);
  });

  it("knows no problem or value under the name of an object's own method", () => {
    expect(fieldState("toString", initial, { values: {}, fields: {} })).toMatchObject({
      defaultValue: undefined,
      problem: undefined,
    });
  });
});
