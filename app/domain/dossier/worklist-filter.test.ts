import { describe, expect, it } from "vitest";
import { readWorklistFilter, worklistParameters } from "./worklist-filter";

const read = (words: string) => readWorklistFilter((name) => new URLSearchParams(words).get(name));

describe("the filter of the worklist", () => {
  it("is the same after a way through its address", () => {
    const words = "lijst=late&q=feest&fase=ready&klasse=X&van=2026-05-01&volgorde=name&aflopend=ja&bladzijde=3";
    expect(worklistParameters(read(words)).toString()).toBe(words);
    expect(worklistParameters(read("")).toString()).toBe("");
  });

  it("takes nothing that it does not know", () => {
    const odd = "lijst=alles&fase=__proto__&van=2026-02-30&volgorde=wachtwoord&bladzijde=-1&behandelaar=x&aflopend=nee";
    expect(read(odd)).toEqual(read(""));
    expect(read(`q=${"a".repeat(500)}`).text).toHaveLength(80);
    expect(read("bladzijde=1e9").page).toBe(1);
  });
});
