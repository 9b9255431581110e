import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnchorCheck } from "./anchor-check";
import { type AnchorKind, anchorText, readAnchorLine } from "./anchor-line";

const at = "2026-05-01T07:00:00.000Z";
const hashOf = (written: number) => written.toString(16).padStart(64, "0");
const line = (sequence: number, written: number, kind: AnchorKind = "written") =>
  anchorText({ at, sequence, hash: hashOf(written), kind });

/** Compares entries with these hashes, numbered from one, with these lines. */
function compare(entries: readonly string[], texts: readonly string[]) {
  const check = new AnchorCheck({ texts: () => texts, hashAt: (sequence) => entries[sequence - 1] });
  for (const [index, hash] of entries.entries()) {
    const fault = check.entry({ sequence: index + 1, hash });
    if (fault !== null) return { fault, report: check.report };
  }
  return { fault: check.end(), report: check.report };
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => hashOf(index + 1));

describe("a line of the anchor", () => {
  it("reads back as it was written", () => {
    const said = { at, sequence: 12, hash: hashOf(12), kind: "resumed" as const };
    expect(readAnchorLine(anchorText(said))).toEqual(said);
  });

  it.each(["", "2026", `${line(1, 1)} `, line(1, 1).slice(0, -3), line(0, 1), line(1, 1).toUpperCase()])(
    "is not %j",
    (text) => {
      expect(readAnchorLine(text)).toBeNull();
    },
  );
});

describe("the anchor", () => {
  it("agrees with a history of which it noted every commit or some", () => {
    expect(compare(upTo(4), [line(1, 1), line(2, 2), line(4, 4)])).toMatchObject({ fault: null, report: { upTo: 4 } });
    expect(compare(upTo(4), [line(3, 3)])).toMatchObject({ fault: null, report: { upTo: 3, late: [], lost: [] } });
  });

  it("takes lines of two processes in the order in which they came", () => {
    expect(compare(upTo(4), [line(1, 1), line(3, 3), line(2, 2), line(3, 3), line(4, 4)]).fault).toBeNull();
    const fault = { fault: "rewritten", sequence: 2, at };
    expect(compare(upTo(4), [line(1, 1), line(3, 3), line(2, 9), line(4, 4)]).fault).toEqual(fault);
  });

  it("finds an end that was cut off, also when others were written in its place", () => {
    expect(compare(upTo(3), [line(4, 4)]).fault).toEqual({ fault: "cut_off", sequence: 4, at });
    const goneOn = [...upTo(3), hashOf(9), hashOf(10)];
    expect(compare(goneOn, [line(4, 4), line(4, 9), line(5, 10)]).fault).toMatchObject({ fault: "rewritten" });
    expect(compare([], [line(1, 1)]).fault).toMatchObject({ fault: "cut_off" });
  });

  it("takes half a line only where the program says that it began anew", () => {
    const half = line(2, 2).slice(0, 40);
    expect(compare(upTo(3), [line(1, 1), half]).fault).toBeNull();
    expect(compare(upTo(3), [line(1, 1), half, line(3, 3, "resumed")])).toMatchObject({
      fault: null,
      report: { late: [{ from: 2, to: 3, at }] },
    });
    const fault = { fault: "anchor_damaged", sequence: 2 };
    expect(compare(upTo(3), [line(1, 1), half, line(3, 3)]).fault).toEqual(fault);
  });

  /** What can happen to an installation: commits, some of which were not noted, and a backup of before put back. */
  const event = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant("commit" as const), entries: fc.integer({ min: 1, max: 3 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("unnoted" as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("restore" as const), back: fc.nat(8) }) },
  );

  it("agrees with whatever lawfully happened, and knows what a backup put back took away", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { entries, texts, lost } = played(events);
        const { fault, report } = compare(entries, texts);
        expect(fault).toBeNull();
        expect(report.lost.map(({ from, to }) => [from, to])).toEqual(lost);
      }),
    );
  });

  it("notices one entry that is not what was noted, after whatever happened", () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 40 }), fc.nat(), (events, pick) => {
        const { entries, texts, noted } = played(events);
        fc.pre(noted.size > 0);
        const sequence = [...noted][pick % noted.size] ?? 0;
        const changed = entries.with(sequence - 1, hashOf(999_999));
        expect(compare(changed, texts).fault).not.toBeNull();
        expect(compare(entries.slice(0, sequence - 1), texts).fault).not.toBeNull();
      }),
    );
  });

  type Happening = { kind: "commit"; entries: number } | { kind: "unnoted" } | { kind: "restore"; back: number };

  /** The history and the anchor that come of it, worked out with everything at hand. */
  function played(events: readonly Happening[]) {
    let entries: string[] = [];
    let written = 0;
    let known = 0;
    let resumes = false;
    const texts: string[] = [];
    const lost: number[][] = [];
    const noted = new Set<number>();
    const note = (kind: AnchorKind) => {
      texts.push(line(entries.length, written, kind));
      noted.add(entries.length);
    };
    for (const happening of events) {
      const added = happening.kind === "commit" ? happening.entries : 1;
      if (happening.kind === "restore") entries = entries.slice(0, Math.max(0, entries.length - happening.back));
      for (let count = 0; count < added; count += 1) entries.push(hashOf(++written));
      if (happening.kind === "unnoted") resumes = true;
      else if (happening.kind === "commit") {
        note(resumes ? "resumed" : "written");
        resumes = false;
        known = Math.max(known, entries.length);
      } else {
        if (known >= entries.length && texts.length > 0) lost.push([entries.length, known]);
        for (const sequence of noted) if (sequence >= entries.length) noted.delete(sequence);
        note("restored");
        known = entries.length;
        resumes = false;
      }
    }
    return { entries, texts, lost, noted };
  }
});
