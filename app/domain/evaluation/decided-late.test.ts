import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileHandreiking } from "../handreiking/compile";
import { handreikingDocument } from "../handreiking/document/handreiking-document";
import { equatedDays } from "../time/equated-days";
import { localDate } from "../time/local-date";
import { type DecidedDossier, lastDayMissed } from "./decided-late";

const document = readFileSync(new URL("../../../tests/documents/zeemonde/2025.yaml", import.meta.url), "utf8");

const missed = (decidedOn: string, more: Partial<DecidedDossier> = {}) =>
  lastDayMissed({
    handreiking: compileHandreiking(handreikingDocument.parse(parse(document))),
    track: "vergunning",
    facts: {},
    confirmedClass: null,
    milestones: [{ id: "aanvraag_ontvangen", on: localDate("2026-03-16") }],
    suspensions: [],
    extension: null,
    equated: equatedDays,
    decidedOn: localDate(decidedOn),
    ...more,
  });

describe("the last day that a decision missed", () => {
  it("is that of the term of the method, moved over free days", () => {
    // Six weeks after Monday 16 March is Koningsdag.
    expect(missed("2026-04-27")).toBeNull();
    expect(missed("2026-04-28")).toBeNull();
    expect(missed("2026-04-29")).toBe("2026-04-28");
  });

  it("is later by the days on which the clock stood still", () => {
    const asked = { ground: "supplement" as const, requestedOn: localDate("2026-04-01"), endedOn: null };
    const suspensions = [{ ...asked, termEnds: localDate("2026-04-08") }];
    expect(missed("2026-05-04", { suspensions })).toBeNull();
    expect(missed("2026-05-06", { suspensions })).toBe("2026-05-04");
  });

  it("is later by an extension that was decided in time", () => {
    const extension = { decidedOn: localDate("2026-04-20"), length: null };
    expect(missed("2026-05-26", { extension })).toBeNull();
    expect(missed("2026-05-27", { extension })).toBe("2026-05-26");
  });

  it("is not known without the day on which the term began", () => {
    expect(missed("2027-01-01", { milestones: [] })).toBeNull();
  });
});
