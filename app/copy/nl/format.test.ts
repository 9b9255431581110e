import { describe, expect, it } from "vitest";
import * as format from "./format";

describe("Dutch dates and times", () => {
  it.each([
    [format.formatDate("2027-04-27"), "27 april 2027"],
    [format.formatDateWithDay("2027-04-27"), "dinsdag 27 april 2027"],
    [format.formatDateWithDay("2028-02-29"), "dinsdag 29 februari 2028"],
    [format.formatShortDate("2027-04-07"), "07-04-2027"],
    [format.formatDateRange("2027-04-27", "2027-04-29"), "27-29 april 2027"],
    [format.formatDateRange("2027-04-27", "2027-04-27"), "27 april 2027"],
    [format.formatDateRange("2027-04-30", "2027-05-02"), "30 april t/m 2 mei 2027"],
    [format.formatDateRange("2026-12-31", "2027-01-01"), "31 december 2026 t/m 1 januari 2027"],
    [format.formatMonth("2027-04"), "april 2027"],
    [format.formatTime("14:00"), "14.00 uur"],
    [format.formatTimeRange("14:00", "02:30"), "14.00-02.30 uur"],
  ])("writes %s", (written, expected) => {
    expect(written).toBe(expected);
  });

  it("shows instants on the clock of the Netherlands, summer and winter, whatever the machine's zone", () => {
    expect(format.formatInstant("2027-06-30T22:30:00Z")).toBe("1 juli 2027 om 00.30 uur");
    expect(format.formatInstant("2027-01-31T22:30:00Z")).toBe("31 januari 2027 om 23.30 uur");
    expect(format.formatInstant(Date.UTC(2027, 2, 28, 1, 0))).toBe("28 maart 2027 om 03.00 uur");
    expect(format.dateOfInstant("2027-12-31T23:00:00Z")).toBe("2028-01-01");
  });

  it("refuses what is no date, instead of writing nonsense", () => {
    expect(() => format.formatDate("27-04-2027")).toThrow(RangeError);
    expect(() => format.formatMonth("2027-13")).toThrow(RangeError);
  });
});

describe("Dutch numbers, lists and terms", () => {
  it.each([
    [format.formatNumber(12000), "12.000"],
    [format.formatNumber(3.456, 1), "3,5"],
    [format.formatNumber(4000), "4.000"],
    [format.formatPercentage(0.125, 1), "12,5%"],
    [format.formatEuro(123450), "€ 1.234,50"],
    [format.formatCount(1, "dag", "dagen"), "1 dag"],
    [format.formatCount(0, "dag", "dagen"), "0 dagen"],
    [format.formatList(["brandweer", "GHOR", "politie"]), "brandweer, GHOR en politie"],
    [format.formatList(["A", "B"], "of"), "A of B"],
    [format.formatList(["brandweer"]), "brandweer"],
    [format.formatList([]), ""],
    [format.formatDaysLeft(12), "nog 12 dagen"],
    [format.formatDaysLeft(1), "nog 1 dag"],
    [format.formatDaysLeft(0), "vandaag"],
    [format.formatDaysLeft(-2), "2 dagen te laat"],
    [format.formatDeadline("2027-03-03", 12), "nog 12 dagen, uiterlijk 3 maart 2027"],
    [format.formatDeadline("2027-03-03", -1), "1 dag te laat, de termijn was 3 maart 2027"],
    [format.formatFileSize(1), "1 byte"],
    [format.formatFileSize(512), "512 bytes"],
    [format.formatFileSize(340_200), "340 kB"],
    [format.formatFileSize(999_900), "1 MB"],
    [format.formatFileSize(1_240_000), "1,2 MB"],
    [format.formatFileSize(2_500_000_000), "2,5 GB"],
    [format.capitalise("élan"), "Élan"],
  ])("writes %s", (written, expected) => {
    expect(written).toBe(expected);
  });

  it("counts days between dates over the change to summer time", () => {
    expect(format.daysBetween("2027-03-27", "2027-03-29")).toBe(2);
    expect(format.daysBetween("2027-11-01", "2027-10-30")).toBe(-2);
  });
});
