import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findYearReport } from "~/server/data/year-reports.server";
import { readDocumentDownload } from "~/server/queries/document-download.server";
import { openReport } from "~/server/queries/report/open-report.server";
import { adoptReport } from "~/server/use-cases/adopt-report.server";
import { requestReportDocument } from "~/server/use-cases/request-report-document.server";
import { writeReportText } from "~/server/use-cases/write-report-text.server";
import { history } from "~db/schema";
import { openTestApp, type TestApp } from "../support/test-app";
import { addPerson, addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let writer: TestPerson;
let adopter: TestPerson;

const text = "Een rustig jaar.";

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  writer = region.regionalCoordinator;
  adopter = await addPerson(app, { role: "regional_coordinator", organisation: writer.organisation });
}, 60_000);
afterAll(() => app.close());

const write = async (by: TestPerson, year: number, revision: number, gemeenteCode = "") =>
  writeReportText(await by.context(), { year, gemeenteCode, section: "summary", text, revision });
const adopt = async (by: TestPerson, year: number, revision: number, gemeenteCode = "") =>
  adoptReport(await by.context(), { year, gemeenteCode, revision });

describe("adopting a yearly report", () => {
  it("is refused to its writer and done by another person, once", async () => {
    expect(await write(writer, 2024, 0)).toMatchObject({ ok: true });
    expect(await adopt(writer, 2024, 1)).toMatchObject({ ok: false, reason: "forbidden" });
    expect(await adopt(adopter, 2024, 1)).toMatchObject({ ok: true });
    expect(await adopt(adopter, 2024, 2)).toMatchObject({ ok: false, reason: "already_done" });
    const adopted = app.database.reader.select().from(history).where(eq(history.type, "report.adopted")).all();
    expect(adopted).toHaveLength(1);
  });

  it("freezes what was counted: nothing writes it again, the database included", async () => {
    const report = await findYearReport(app.database.reader, { year: 2024, gemeenteCode: "" });
    expect(report?.frozenHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await write(writer, 2024, 2)).toMatchObject({ ok: false, reason: "frozen" });
    const { sqlite } = app.database.writerConnection;
    expect(() => sqlite.prepare("UPDATE year_report SET frozen_figures = '{}' WHERE year = 2024").run()).toThrow(
      "an adopted report never changes",
    );
    const opened = await openReport(await writer.context(), { year: 2024, gemeenteCode: "" });
    expect(opened).toMatchObject({ ok: true, value: { content: report?.frozen } });
  });

  it("waits until the year is over and somebody wrote something", async () => {
    await write(writer, 2026, 0);
    expect(await adopt(adopter, 2026, 1)).toMatchObject({ ok: false, reason: "too_early" });
    expect(await adopt(adopter, 2023, 0)).toMatchObject({ ok: false, reason: "not_found" });
  });

  it("takes no text over that of somebody who wrote meanwhile", async () => {
    expect(await write(writer, 2025, 0)).toMatchObject({ ok: true });
    expect(await write(adopter, 2025, 0)).toMatchObject({ ok: false, reason: "stale" });
    expect(await adopt(adopter, 2025, 0)).toMatchObject({ ok: false, reason: "stale" });
  });

  it("is not for a gemeente, and what is of one gemeente is not for another", async () => {
    expect(await write(region.officer, 2025, 0, region.here)).toMatchObject({ reason: "forbidden" });
    expect(await adopt(region.coordinator, 2025, 1)).toMatchObject({ reason: "forbidden" });
    const key = { year: 2025, gemeenteCode: region.here };
    expect(await openReport(await region.officer.context(), key)).toMatchObject({ ok: true });
    expect(await openReport(await region.otherOfficer.context(), key)).toMatchObject({ reason: "not_found" });
    expect(await openReport(await region.organiser.context(), key)).toMatchObject({ reason: "forbidden" });
  });
});

describe("a yearly report as a document", () => {
  it("is the same document when it is made twice after adoption, and only for who may read the report", async () => {
    const key = { year: 2024, gemeenteCode: "" };
    const first = await requestReportDocument(await region.officer.context(), key);
    const again = await requestReportDocument(await writer.context(), key);
    expect(first).toEqual(again);
    const own = await requestReportDocument(await region.officer.context(), { year: 2025, gemeenteCode: region.here });
    if (!own.ok) throw new Error(own.reason);
    const { documentId } = own.value;
    expect(await readDocumentDownload(await region.officer.context(), documentId)).not.toBeNull();
    expect(await readDocumentDownload(await region.otherOfficer.context(), documentId)).toBeNull();
    expect(await readDocumentDownload(await region.organiser.context(), documentId)).toBeNull();
  });
});
