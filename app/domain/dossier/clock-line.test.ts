import { describe, expect, it } from "vitest";
import { equatedDays } from "../time/equated-days";
import { instantOf } from "../time/instant";
import { type LocalDate, localDate } from "../time/local-date";
import { localTime } from "../time/local-time";
import { roomForObjection } from "../time/room-for-objection";
import { statutoryClock } from "../time/statutory-clock";
import type { Suspension } from "../time/suspension";
import { type ClockRecords, clockLine } from "./clock-line";
import { supplementTerm } from "./supplement-term";

const firstDay = localDate("2026-06-27");
const at = (date: string, time: string) => instantOf({ date: localDate(date), time: localTime(time) }, "earlier");

type Recorded = {
  suspensions?: readonly Suspension[];
  extension?: ClockRecords["extension"];
  noticeOn?: LocalDate;
  decidedOn?: LocalDate;
  outages?: Parameters<typeof supplementTerm>[1];
};

/** The line of an application for a permit that came in on 16 March 2026, as it reads on this day. */
function lineOn(today: string, recorded: Recorded = {}) {
  const { suspensions = [], extension = null, noticeOn = null, decidedOn = null, outages = [] } = recorded;
  const clock = statutoryClock({
    term: { amount: 8, unit: "weeks", direction: "after" },
    nature: "statutory",
    anchor: localDate("2026-03-16"),
    suspensions,
    extension: extension && { ...extension.length, decidedOn: extension.decidedOn },
    equated: equatedDays,
    today: localDate(today),
    decidedOn,
    noticeOn,
  });
  const line = clockLine({
    receivedOn: localDate("2026-03-16"),
    excuse: null,
    suspensions: suspensions.map((one) => ({ ...one, explanation: "" })),
    supplement: supplementTerm(suspensions, outages, localDate(today)),
    extension,
    noticeOn,
    decidedOn,
    firstDay,
    today: localDate(today),
    clock,
    room: roomForObjection(firstDay, localDate(today)),
    hasPenalty: true,
  });
  return line.map(({ on, kind }) => `${on} ${kind}`);
}

const suspension = (made: Partial<Suspension> & { from: string; until: string; ended?: string }): Suspension => ({
  ground: made.ground ?? "supplement",
  requestedOn: localDate(made.from),
  termEnds: localDate(made.until),
  endedOn: made.ended === undefined ? null : localDate(made.ended),
});

describe("the line of a term to decide", () => {
  it("tells what is to come of one that nothing moved", () => {
    expect(lineOn("2026-04-01")).toEqual([
      "2026-03-16 received",
      "2026-04-01 today",
      "2026-05-11 last_day",
      "2026-05-12 notice_possible",
      "2026-05-16 room_for_objection",
      "2026-05-27 penalty_risk",
      "2026-06-27 evenement",
    ]);
  });

  it("tells when the clock stood still and when it ran again", () => {
    const supplement = suspension({ from: "2026-03-19", until: "2026-04-02", ended: "2026-03-27" });
    const consent = suspension({ ground: "consent", from: "2026-04-07", until: "2026-04-10" });
    const line = lineOn("2026-04-20", { suspensions: [supplement, consent] });
    expect(line.slice(0, 6)).toEqual([
      "2026-03-16 received",
      "2026-03-19 supplement_asked",
      "2026-03-27 supplement_received",
      "2026-03-27 resumed",
      "2026-04-07 stopped",
      "2026-04-11 resumed",
    ]);
    expect(line).toContain("2026-05-21 last_day");
  });

  it("tells that a term to supplement went on by an outage, while the last day to decide stayed", () => {
    const asked = [suspension({ from: "2026-03-19", until: "2026-04-02" })];
    const outages = [
      { startedAt: at("2026-04-02", "12:00"), endedAt: at("2026-04-02", "23:00"), explanation: "Storing." },
    ];
    const line = lineOn("2026-04-20", { suspensions: asked, outages });
    expect(line).toContain("2026-04-02 term_continued");
    // Goede Vrijdag and Pasen come first.
    expect(line).toContain("2026-04-08 supplement_unused");
    expect(line.find((each) => each.endsWith("last_day"))).toBe(
      lineOn("2026-04-20", { suspensions: asked }).find((each) => each.endsWith("last_day")),
    );
  });

  it("tells of an extension, a notice of default and the days of the penalty", () => {
    const extension = {
      decidedOn: localDate("2026-04-20"),
      length: { amount: 2, unit: "weeks" as const },
      reason: "Druk.",
      by: "Een vergunningverlener",
    };
    expect(lineOn("2026-06-20", { extension, noticeOn: localDate("2026-05-27") })).toEqual([
      "2026-03-16 received",
      "2026-04-20 extended",
      "2026-05-16 room_for_objection",
      "2026-05-26 last_day",
      "2026-05-27 notice_possible",
      "2026-05-27 notice",
      "2026-06-11 penalty_begins",
      "2026-06-20 today",
      "2026-06-27 evenement",
      "2026-07-22 penalty_ends",
    ]);
  });

  it("ends with the decision, and says nothing of default when that came in time", () => {
    expect(lineOn("2026-06-01", { decidedOn: localDate("2026-05-11") })).toEqual([
      "2026-03-16 received",
      "2026-05-11 last_day",
      "2026-05-11 decided",
      "2026-05-16 room_for_objection",
      "2026-06-27 evenement",
    ]);
  });
});
