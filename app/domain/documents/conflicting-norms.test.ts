import { describe, expect, it } from "vitest";
import { conflictingNorms, type NormPosition } from "./conflicting-norms";

const width = { id: "width", name: "Breedte", unit: "meter", strictest: "highest" } as const;
const noise = { id: "noise", name: "Geluid", unit: "dB(A)", strictest: "lowest" } as const;
const position = (norm: NormPosition["norm"], service: string, value: number) => ({ norm, service, value });

describe("norms of several services", () => {
  it("conflict when the values differ, and the strictest is named by the direction of the norm", () => {
    expect(
      conflictingNorms([
        position(width, "een", 3.5),
        position(noise, "een", 80),
        position(width, "twee", 4.5),
        position(noise, "twee", 75),
      ]),
    ).toEqual([
      {
        norm: width,
        positions: [
          { service: "een", value: 3.5 },
          { service: "twee", value: 4.5 },
        ],
        strictest: 4.5,
      },
      {
        norm: noise,
        positions: [
          { service: "een", value: 80 },
          { service: "twee", value: 75 },
        ],
        strictest: 75,
      },
    ]);
  });

  it("do not conflict when all ask the same or one alone asks something", () => {
    expect(
      conflictingNorms([position(width, "een", 4), position(width, "twee", 4), position(noise, "een", 80)]),
    ).toEqual([]);
  });
});
