import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourceBuild } from "../../support/source-build";
import { addressOf, doorsOf, formOf, subjectsOf } from "./doors";
import { expectations } from "./expectations";
import { insiderOf, openTrial, type Trial } from "./trial";

let trial: Trial;

beforeAll(async () => {
  trial = await openTrial();
}, 120_000);

afterAll(() => trial.close());

const foreign: { origin: string | null; headers: Record<string, string> }[] = [
  { origin: "https://elders.example", headers: {} },
  { origin: "https://elders.example", headers: { "sec-fetch-site": "same-origin" } },
  { origin: "http://localhost:3000.elders.example", headers: {} },
  { origin: "null", headers: { "sec-fetch-site": "cross-site" } },
  { origin: null, headers: { "sec-fetch-site": "cross-site" } },
  { origin: null, headers: { "sec-fetch-site": "same-site" } },
  { origin: null, headers: {} },
];

const doors = doorsOf(await sourceBuild()).filter(({ kind }) => kind !== "static");

describe("a form that stands on another site", () => {
  it.each(doors.map((door) => [door.key, door] as const))(
    "is refused before code of ours runs at %s",
    async (key, door) => {
      const { app, site } = trial;
      const expectation = expectations[key] ?? {};
      const insider = insiderOf(trial, expectation);
      const [subject] = subjectsOf(app, trial.matters, expectation).filter(({ isKnownTo }) => isKnownTo(insider));
      if (subject === undefined) throw new Error(`nothing to write to at ${key}`);
      const by = insider.person;
      const known = { ...formOf(expectation, subject), by };
      const own = await site.request({ by, path: "/health" });
      expect(own.status).toBe(200);
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        for (const data of door.kind === "beside" ? [false] : [true, false]) {
          for (const { origin, headers } of foreign) {
            app.takeStatements();
            site.takeChanges();
            const path = addressOf(door, subject, data);
            const sent = { ...known, method, path, origin, headers: { ...known.headers, ...headers } };
            const { status } = await site.request(sent);
            const asked = app.takeStatements();
            expect({ method, path, origin, status, asked, changes: site.takeChanges() }).toEqual({
              method,
              path,
              origin,
              status: 403,
              asked: [],
              changes: 0,
            });
          }
        }
      }
    },
  );
});
