import { describe, expect, it } from "vitest";
import { sourceBuild } from "../../support/source-build";
import { doorsOf } from "./doors";
import { expectations } from "./expectations";

const doors = doorsOf(await sourceBuild());

describe("the list of expectations", () => {
  it("has a line for every entry point, and none for what is not there", () => {
    expect(doors.map(({ key }) => key).filter((key) => expectations[key] === undefined)).toEqual([]);
    expect(Object.keys(expectations).filter((key) => doors.every((door) => door.key !== key))).toEqual([]);
  });

  it("says of each who reads and who writes", () => {
    const unsaid = doors.filter(({ key, reads, writes, kind }) => {
      const { read, write } = expectations[key] ?? {};
      return kind !== "static" && ((reads && read === undefined) || (writes && write === undefined));
    });
    expect(unsaid.map(({ key }) => key)).toEqual([]);
  });
});
