import { describe, expect, it } from "vitest";
import { placeOriginals } from "./place-originals";

const file = (name: string, size: number, sha256 = name) => ({
  name,
  sha256,
  size,
  mediaType: "application/pdf",
  description: "",
});
const placements = (sizes: readonly number[], limit?: number) =>
  placeOriginals(
    sizes.map((size, at) => file(`f${at}`, size)),
    limit,
  ).map(({ placement }) => placement);

describe("originals", () => {
  it("travel inside the document up to 25 MB together", () => {
    expect(placements([12_500_000, 12_500_000])).toEqual(["embedded", "embedded"]);
  });

  it("travel beside it all together above that, the small ones too", () => {
    expect(placements([12_500_000, 12_500_001])).toEqual(["beside", "beside"]);
  });

  it("that two answers point to travel once and count once", () => {
    const twice = placeOriginals([file("plan.pdf", 6, "a"), file("kopie.pdf", 6, "a"), file("kaart.png", 4, "b")], 10);
    expect(twice.map(({ name, placement }) => [name, placement])).toEqual([
      ["kopie.pdf", "embedded"],
      ["kaart.png", "embedded"],
    ]);
  });

  it("may be absent", () => {
    expect(placements([])).toEqual([]);
  });
});
