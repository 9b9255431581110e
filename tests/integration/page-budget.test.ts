import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measuredPages } from "../bench/measured-pages";
import { mostStatements, type PageStatements, pageStatements } from "../bench/page-statements";
import { remixBuild } from "../support/remix-build";
import { openTestApp, type TestApp } from "../support/test-app";

/** Counts and plans of the pages that `npm run bench:pages` times: these are the same on every machine. */
const mostAPage = 8;

/** Tables that stay small however many evenementen there are; all others may be read by an index only. */
const small = ["organisation", "user", "membership", "session", "gemeente", "rule_document", "year_report", "counter"];

let app: TestApp;
let found: PageStatements[];

beforeAll(async () => {
  const build = await remixBuild();
  app = await openTestApp({ demo: true });
  const measured = measuredPages(join(app.config.dataDir, "region.sqlite"));
  found = await pageStatements(app, () => app.takeStatements(), build, measured);
}, 240_000);

afterAll(() => app.close());

const nameOf = ({ page }: PageStatements) => `${page.name}, ${page.by}`;

describe("every measured page", () => {
  it("is there in the demonstration", () => {
    const missing = found.filter(({ statuses }) => statuses.length === 0 || statuses.some((status) => status !== 200));
    expect(missing.map(nameOf)).toEqual([]);
    expect(found.length).toBeGreaterThan(20);
  });

  it("takes at most eight statements, who is signed in included", () => {
    const over = found.filter((each) => mostStatements(each) > mostAPage);
    expect(over.map((each) => `${nameOf(each)}: ${mostStatements(each)}`)).toEqual([]);
  });

  it("reads no large table from end to end, but what asks for all of it", () => {
    const scans = found
      .filter(({ page }) => !readsAll.test(page.name))
      .flatMap((each) => {
        const tables = new Set(each.visits.flat().flatMap(scannedTables));
        return [...tables].map((table) => `${nameOf(each)}: ${table}`);
      });
    expect(scans.filter((scan) => !regional.includes(scan))).toEqual([]);
  });
});

/** A yearly report counts whole years. */
const readsAll = /^year report/;

/** Who sees the whole region gets its dossiers in the order of their last days, so these are looked at one by one. */
const regional = ["worklist, adviser: dossier", "worklist, coordinator: dossier"];

/** The large tables that the plan of a statement begins at one end, by their own names. */
function scannedTables(statement: string): string[] {
  // Long values are cut in what the engine tells of a statement, with a note where; a plan does not go by values.
  const plan = app.database.writerConnection.sqlite
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement.replace(/\/\*\+\d+ bytes\*\//g, "")}`)
    .all();
  const names = tableNames(statement);
  return plan.flatMap(({ detail }) => {
    const alias = /^SCAN (\w+)/.exec(detail)?.[1] ?? "";
    const table = names.get(alias);
    return table === undefined || small.includes(table) ? [] : [table];
  });
}

/** Every name under which a statement reads a table, with the table; a subquery is none. */
function tableNames(statement: string): ReadonlyMap<string, string> {
  const read = statement.matchAll(/\b(?:from|join) "?(\w+)"?(?: (?:as )?"?(\w+)"?)?/gi);
  const tables = new Set(
    app.database.writerConnection.sqlite
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all(),
  );
  const names = [...read].flatMap(([, table = "", alias = table]): [string, string][] =>
    tables.has(table)
      ? [
          [alias, table],
          [table, table],
        ]
      : [],
  );
  return new Map(names);
}
