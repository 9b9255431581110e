import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adviceLists } from "~/domain/advice/advice-lists";
import { contextFor } from "~/server/context.server";
import { findActor } from "~/server/data/actors.server";
import { readAdviceList } from "~/server/queries/advice/advice-list.server";
import { readJointList } from "~/server/queries/advice/joint-list.server";
import { readApplications } from "~/server/queries/applications.server";
import { readWorklist } from "~/server/queries/worklist.server";
import { done } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ demo: true });
}, 240_000);

afterAll(() => app.close());

/** One column of what the database itself says, without any query of the application. */
const column = (query: string, ...values: string[]) =>
  app.database.writerConnection.sqlite
    .prepare<string[], string | number>(query)
    .pluck()
    .all(...values);

async function busiest(role: string, weight: string) {
  const [membershipId] = column(
    `SELECT m.id FROM membership m WHERE m.role = ? ORDER BY (${weight}) DESC, m.id LIMIT 1`,
    role,
  );
  const actor = await findActor(app, String(membershipId));
  if (actor === null) throw new Error(`nobody is ${role}`);
  return contextFor(app, actor);
}

/** Every row of a list, page after page. */
async function allPages<Page extends { pageCount: number }, Row>(
  read: (page: number) => Promise<Page>,
  rowsOf: (page: Page) => readonly Row[],
): Promise<Row[]> {
  const first = await read(1);
  const rows = [...rowsOf(first)];
  for (let page = 2; page <= first.pageCount; page += 1) rows.push(...rowsOf(await read(page)));
  return rows;
}

describe("a long list, page by page", () => {
  it("of requests shows each of them once, the first due on top, and what was given last first", async () => {
    const ctx = await busiest(
      "adviser",
      "SELECT count(*) FROM advice_request r WHERE r.organisation_id = m.organisation_id",
    );
    const read = (list: (typeof adviceLists)[number]) => async (page: number) =>
      done(await readAdviceList(ctx, { list, gemeente: null, page }));
    const { counts } = await read("open")(1);
    for (const list of adviceLists) {
      const rows = await allPages(read(list), (page) => page.rows);
      expect(new Set(rows.map(({ requestId }) => requestId)).size, list).toBe(counts[list]);
      const isBehind = ["given", "told", "ended"].includes(list);
      const days = rows.map(({ dueOn }) => dueOn ?? (isBehind ? "" : "9999"));
      expect(days, list).toEqual(isBehind ? days.toSorted().toReversed() : days.toSorted());
    }
    const { id } = ctx.actor.organisation;
    const sent = "SELECT count(*) FROM advice_request WHERE organisation_id = ? AND kind = 'single' AND status IN ";
    expect([counts.given]).toEqual(column(`${sent} ('given')`, id));
    expect([counts.open]).toEqual(column(`${sent} ('asked', 'in_progress', 'more_information')`, id));
    expect(counts.given).toBeGreaterThan(25);
  });

  it("of requests of one gemeente has no others", async () => {
    const ctx = await busiest(
      "adviser",
      "SELECT count(*) FROM advice_request r WHERE r.organisation_id = m.organisation_id",
    );
    const { gemeenten, counts } = done(await readAdviceList(ctx, { list: "given", gemeente: null, page: 1 }));
    let given = 0;
    for (const { code, name } of gemeenten) {
      const page = done(await readAdviceList(ctx, { list: "given", gemeente: code, page: 1 }));
      expect(page.rows.every(({ gemeente }) => gemeente === name)).toBe(true);
      given += page.counts.given;
    }
    expect(given).toBe(counts.given);
  });

  it("of joint advices counts the parts that are in", async () => {
    const ctx = await busiest("regional_coordinator", "SELECT 0");
    const given = await allPages(
      async (page) => done(await readJointList(ctx, page)),
      (page) => page.given,
    );
    expect([given.length]).toEqual(
      column("SELECT count(*) FROM advice_request WHERE kind = 'joint' AND status = 'given'"),
    );
    expect(given.every(({ given: parts, asked }) => parts === asked && asked > 1)).toBe(true);
    const { waiting, toWrite } = done(await readJointList(ctx, 1));
    expect(waiting.every(({ given: parts, asked }) => parts < asked)).toBe(true);
    expect([waiting.length + toWrite.length]).toEqual(
      column(
        "SELECT count(*) FROM advice_request WHERE kind = 'joint' AND status IN ('asked', 'in_progress', 'more_information')",
      ),
    );
  });

  it("of applications shows each with its dossiers, the newest evenement first", async () => {
    const ctx = await busiest(
      "organiser",
      "SELECT count(*) FROM application a WHERE a.organisation_id = m.organisation_id",
    );
    const rows = await allPages(
      async (page) => done(await readApplications(ctx, page)),
      (page) => page.applications,
    );
    const { id } = ctx.actor.organisation;
    expect(rows.map(({ applicationId }) => applicationId).toSorted()).toEqual(
      column("SELECT id FROM application WHERE organisation_id = ? ORDER BY id", id),
    );
    const days = rows.map(({ firstDay }) => firstDay);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(rows.flatMap(({ dossiers }) => dossiers.map(({ reference }) => reference)).toSorted()).toEqual(
      column(
        "SELECT reference FROM dossier WHERE organisation_id = ? AND application_id IS NOT NULL ORDER BY reference",
        id,
      ),
    );
  });

  it("of work has every dossier in each of its orders", async () => {
    const ctx = await busiest("regional_coordinator", "SELECT 0");
    for (const order of ["due", "date", "name", "changed"]) {
      const read = async (page: number) =>
        done(await readWorklist(ctx, new URLSearchParams({ volgorde: order, bladzijde: String(page) })));
      const rows = await allPages(read, (page) => page.rows);
      expect(new Set(rows.map(({ reference }) => reference)).size, order).toBe((await read(1)).total);
      expect(rows.length).toBeGreaterThan(50);
    }
  });
});
