import { describe, expect, it } from "vitest";
import type { Conclusion } from "./advice-status";
import { countingAdvice } from "./counting-advice";

const state = (kind: "single" | "joint", serviceId: string, holds = true) => ({
  request: { kind, serviceId },
  holding: holds ? { id: `${kind}-${serviceId}`, conclusion: "positive" as Conclusion } : null,
});

const ids = (states: ReturnType<typeof state>[], joined: string[]) =>
  countingAdvice(states, joined).map(({ holding }) => holding?.id);

describe("the advice that a decision goes by", () => {
  it("is that of every service without a joint advice", () => {
    expect(ids([state("single", "fire"), state("single", "noise", false)], ["fire"])).toEqual(["single-fire"]);
  });

  it("is the joint advice in the place of those it joins", () => {
    const states = [state("single", "fire"), state("single", "noise"), state("joint", "region")];
    expect(ids(states, ["fire"])).toEqual(["joint-region", "single-noise"]);
  });

  it("is that of the services again when the joint advice does not hold", () => {
    const states = [state("single", "fire"), state("joint", "region", false)];
    expect(ids(states, ["fire"])).toEqual(["single-fire"]);
  });
});
