import { isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAnchor } from "~/server/anchor/read-anchor.server";
import { verifyHistory } from "~/server/backup/verify-history.server";
import { dossierRows } from "~/server/data/year-rows.server";
import { adviceRequest, announcement, dossier, dueDate, history, review } from "~db/schema";
import { openTestApp, type TestApp } from "../support/test-app";

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ demo: true });
}, 240_000);

afterAll(() => app.close());

const dossiers = () => app.database.reader.select().from(dossier).all();

describe("the demonstration region", () => {
  it("holds at least eighty dossiers over all gemeenten and two years", () => {
    const all = dossiers();
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map((each) => each.gemeenteCode)).size).toBe(14);
    expect(new Set(all.map((each) => each.receivedOn?.slice(0, 4))).size).toBeGreaterThanOrEqual(2);
  });

  it("holds both tracks, every class and every phase", () => {
    const all = dossiers();
    expect(new Set(all.map((each) => each.track))).toEqual(new Set(["melding", "permit"]));
    expect(new Set(all.flatMap((each) => each.confirmedClass ?? []))).toEqual(new Set(["A", "B", "C"]));
    const phases = new Set(all.map((each) => each.status));
    for (const phase of [
      "received",
      "complete",
      "classified",
      "advising",
      "ready",
      "decided",
      "evaluated",
      "withdrawn",
    ]) {
      expect(phases, phase).toContain(phase);
    }
    const outcomes = new Set(all.flatMap((each) => each.outcome ?? []));
    for (const outcome of ["granted", "refused", "accepted", "forbidden"]) expect(outcomes, outcome).toContain(outcome);
  });

  it("has evenementen that were only announced, and one whose application came under the number of its announcement", () => {
    const announced = dossiers().filter((each) => each.status === "announced");
    expect(announced.map(({ applicationId }) => applicationId)).toEqual([null, null, null]);
    const said = app.database.reader.select().from(announcement).all();
    expect(said).toHaveLength(4);
    const [applied] = said.filter(({ dossierId }) => !announced.some(({ id }) => id === dossierId));
    const year = { from: "2026-01-01", until: "2027-01-01", gemeenteCode: null };
    const ahead = dossierRows(app.database.reader, year).filter((row) => row.announcedAhead === 1);
    expect(ahead.map(({ id }) => id)).toEqual([applied?.dossierId]);
  });

  it("has something due tomorrow, something late and something changed after its class was confirmed", () => {
    const requests = app.database.reader.select().from(adviceRequest).all();
    const open = requests.filter((request) => request.status === "asked");
    expect(open.some((request) => request.dueOn === "2026-05-02")).toBe(true);
    expect(open.some((request) => (request.dueOn ?? "") < "2026-05-01")).toBe(true);
    const types = app.database.reader.select({ type: history.type }).from(history).all();
    expect(types.map(({ type }) => type)).toEqual(expect.arrayContaining(["advice.expired", "warning.raised"]));
    expect(app.database.reader.select().from(dueDate).all().length).toBeGreaterThan(0);
  });

  it("has a permit under review, and leaves no evenement of last year waiting", () => {
    const open = app.database.reader.select().from(review).where(isNull(review.settledAt)).all();
    expect(open).toHaveLength(1);
    const waiting = dossiers().filter(
      (each) => each.firstDay < "2026-05-01" && ["received", "ready"].includes(each.status),
    );
    expect(waiting.map(({ name }) => name)).toEqual([]);
  });

  it("has a history that is whole", () => {
    const anchor = readAnchor(app.config.historyAnchor);
    const check = verifyHistory(app.database.writerConnection.sqlite, { anchor });
    expect(check).toMatchObject({ fault: null, beyondAnchor: 0, anchor: { late: [], lost: [] } });
    expect(check.entries).toBeGreaterThan(1000);
  });
});
