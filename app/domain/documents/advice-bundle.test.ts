import { describe, expect, it } from "vitest";
import { sampleBundle } from "../../../tests/support/sample-documents/sample-bundle";
import { conditionsOfBundle, gapsOfBundle } from "./advice-bundle";

describe("the conditions of a bundle", () => {
  it("stand in it once, the joint advice first, with everyone who advised them and a number of their own", () => {
    expect(
      conditionsOfBundle(sampleBundle).map(({ number, threadId, advisedBy }) => [number, threadId, advisedBy]),
    ).toEqual([
      [1, "t-passage", ["Evenementencoördinator Veiligheidsregio Twente", "GHOR Twente"]],
      [2, "t-weather", ["Evenementencoördinator Veiligheidsregio Twente"]],
      [3, "t-tent", ["Brandweer Twente"]],
      [4, "t-gas", ["Brandweer Twente"]],
      [5, "t-water", ["GHOR Twente"]],
    ]);
  });

  it("must be met when one of those who advise it says so", () => {
    const [fire, medical] = sampleBundle.requests;
    const soft = fire?.advice?.conditions[0];
    if (!fire?.advice || !medical?.advice || !soft) throw new Error("the sample has no condition");
    const requests = [
      { ...fire, advice: { ...fire.advice, conditions: [{ ...soft, binding: "advised" as const }] } },
      { ...medical, advice: { ...medical.advice, conditions: [{ ...soft, binding: "must" as const }] } },
    ];
    expect(conditionsOfBundle({ joint: null, requests }).map(({ binding }) => binding)).toEqual(["must"]);
  });
});

describe("what a bundle lacks", () => {
  it("is told: open and expired advice and missing answers", () => {
    expect(gapsOfBundle(sampleBundle)).toEqual([
      { kind: "application_incomplete", missing: 1 },
      { kind: "advice_expired", service: "Brandweer Twente" },
      { kind: "advice_open", service: "Politie Oost-Nederland", dueOn: "2027-08-06" },
    ]);
  });

  it("is also the advice that the rules want and nobody asked", () => {
    expect(gapsOfBundle({ ...sampleBundle, unasked: ["GHOR Twente"] })).toContainEqual({
      kind: "advice_unasked",
      service: "GHOR Twente",
    });
  });

  it("is nothing when all is there", () => {
    const requests = sampleBundle.requests.filter(({ status, advice }) => status === "no_reaction" || advice?.stands);
    expect(
      gapsOfBundle({ ...sampleBundle, requests, application: { ...sampleBundle.application, missing: [] } }),
    ).toEqual([]);
  });

  it("is the class when nobody confirmed it, and the joint advice when it expired", () => {
    const { joint, classification } = sampleBundle;
    if (!joint) throw new Error("the sample has no joint advice");
    const bundle = {
      ...sampleBundle,
      requests: [],
      application: { ...sampleBundle.application, missing: [] },
      classification: { ...classification, confirmed: null },
      joint: { ...joint, stands: false },
    };
    expect(gapsOfBundle(bundle)).toEqual([
      { kind: "class_open" },
      { kind: "advice_expired", service: "Evenementencoördinator Veiligheidsregio Twente" },
    ]);
  });
});
