import { describe, expect, it } from "vitest";
import { localDate } from "../time/local-date";
import { rawFormOf } from "./raw-form";
import { readEventDays } from "./read-event-days";

const limits = { today: localDate("2026-05-01"), pastAllowed: false };

type Row = [date: string, begin: string, end: string, nextDay?: "ja"];

function read(rows: Row[], own = limits) {
  const fields: Record<string, string[]> = { "dagen.aantal": [String(rows.length)] };
  for (const [index, [date, begin, end, nextDay]] of rows.entries()) {
    fields[`dagen.${index}.datum`] = [date];
    fields[`dagen.${index}.begin`] = [begin];
    fields[`dagen.${index}.einde`] = [end];
    if (nextDay) fields[`dagen.${index}.volgende_dag`] = [nextDay];
  }
  return readEventDays(rawFormOf(fields), "dagen", own);
}

const codes = (rows: Row[]) =>
  Object.fromEntries(Object.entries(read(rows).problems).map(([name, { code }]) => [name, code]));

describe("event days", () => {
  it("run from begin to end on one date", () => {
    expect(read([["27-6-2026", "14.00", "23.00"]]).answer).toEqual([
      { startDate: "2026-06-27", startTime: "14:00", endDate: "2026-06-27", endTime: "23:00" },
    ]);
  });

  it("may end after midnight when that is said", () => {
    expect(codes([["27-6-2026", "20.00", "02.00"]])).toEqual({ "dagen.0.volgende_dag": "next_day" });
    expect(codes([["27-6-2026", "20.00", "20.00"]])).toEqual({ "dagen.0.volgende_dag": "next_day" });
    expect(read([["27-6-2026", "20.00", "02.00", "ja"]]).answer).toMatchObject([{ endDate: "2026-06-28" }]);
  });

  it("understand 24.00 as the midnight that closes the day", () => {
    expect(read([["31-12-2026", "20.00", "24.00"]]).answer).toMatchObject([
      { endDate: "2027-01-01", endTime: "00:00" },
    ]);
  });

  it("are put in the order of the calendar", () => {
    const { answer } = read([
      ["28-6-2026", "10.00", "12.00"],
      ["27-6-2026", "10.00", "12.00"],
    ]);
    expect(answer?.map((day) => day.startDate)).toEqual(["2026-06-27", "2026-06-28"]);
  });

  it("may not share time", () => {
    expect(
      codes([
        ["27-6-2026", "20.00", "02.00", "ja"],
        ["28-6-2026", "01.00", "12.00"],
      ]),
    ).toEqual({ "dagen.1.begin": "days_overlap" });
  });

  it("lie on dates that exist and are still to come", () => {
    expect(codes([["29-2-2027", "10.00", "12.00"]])).toEqual({ "dagen.0.datum": "no_such_date" });
    expect(codes([["30-4-2026", "10.00", "12.00"]])).toEqual({ "dagen.0.datum": "date_passed" });
    expect(codes([["1-5-2026", "10.00", "12.00"]])).toEqual({});
    expect(codes([["2-5-2031", "10.00", "12.00"]])).toEqual({ "dagen.0.datum": "date_too_far" });
    expect(read([["30-4-2026", "10.00", "12.00"]], { ...limits, pastAllowed: true }).problems).toEqual({});
  });

  it("are whole or empty", () => {
    expect(codes([["27-6-2026", "", ""]])).toEqual({ "dagen.0.begin": "required", "dagen.0.einde": "required" });
    expect(read([["", "", ""]])).toEqual({ problems: {} });
  });

  it("keep the good days beside a wrong one", () => {
    const { answer, problems } = read([
      ["27-6-2026", "10.00", "12.00"],
      ["morgen", "10.00", "12.00"],
    ]);
    expect(answer).toHaveLength(1);
    expect(problems).toEqual({ "dagen.1.datum": { code: "not_a_date" } });
  });

  it("are never more than the form allows, whatever number was sent", () => {
    expect(readEventDays(rawFormOf({ "dagen.aantal": ["999999999"] }), "dagen", limits)).toEqual({ problems: {} });
    expect(readEventDays(rawFormOf({ "dagen.aantal": ["-1"] }), "dagen", limits)).toEqual({ problems: {} });
  });
});
