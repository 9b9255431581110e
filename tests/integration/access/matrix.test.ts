import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawAnswer } from "../../support/raw-request";
import { openSite, type Site } from "../../support/site";
import { sourceBuild } from "../../support/source-build";
import { openTestApp, type TestApp } from "../../support/test-app";
import { addRegion } from "../../support/test-region";
import { addressOf, type Door, doorsOf, formOf, type Subject, subjectsOf } from "./doors";
import { type Expectation, expectations, mayRead } from "./expectations";
import { addMatters, type Matters, type Visitor } from "./matter";

const build: ServerBuild = await sourceBuild();
const doors = doorsOf(build);

let app: TestApp;
let matters: Matters;
let site: Site;
let hidden: Map<Visitor, Set<string>>;
let cells = 0;

beforeAll(async () => {
  app = await openTestApp({ at: Date.parse("2026-01-10T09:00:00+01:00") });
  matters = await addMatters(app, await addRegion(app));
  const { visitors, canaries, dossiers } = matters;
  hidden = new Map(
    visitors.map((visitor) => [
      visitor,
      new Set(canaries.filter((one) => !mayRead(visitor, one, dossiers)).map(({ word }) => word.toLowerCase())),
    ]),
  );
  site = await openSite(app, build);
}, 120_000);

afterAll(async () => {
  await site.close();
  await app.close();
});

type Wanted = "may" | "sign_in" | "forbidden" | "not_found" | "forbidden or not_found" | "may or not_found";

/** What the table says of this visitor at this door. */
function wantedOf(who: Expectation["read"], visitor: Visitor, subject: Subject): Wanted {
  if (who === undefined || who === "all") return subject.values.token === undefined ? "may" : "may or not_found";
  if (visitor.role === null) return "sign_in";
  const isKnown = subject.isKnownTo(visitor);
  if (who !== "members" && !who.includes(visitor.role)) return isKnown ? "forbidden" : "forbidden or not_found";
  if (!isKnown) return "not_found";
  return subject.isAbsent ? "may or not_found" : "may";
}

function given({ status, headers }: RawAnswer): string {
  const goal = String(headers.location ?? headers["x-remix-redirect"] ?? "");
  if (status === 401 || goal.startsWith("/aanmelden?") || goal === "/aanmelden") return "sign_in";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  return status < 400 || status === 409 || status === 422 ? "may" : `status ${status}`;
}

/** Sign-in is where a visitor without rights ends up, and also where these doors lead by themselves. */
const leadsToSignIn = new Set(["routes/afmelden", "routes/rol", "routes/aanmelden", "routes/_index"]);
/** In a demonstration everybody may look over everybody's shoulder here; production does not have them. */
const demonstrationOnly = new Set(["routes/demo.mail", "routes/loop-mee"]);

async function tryDoor(door: Door, method: "GET" | "POST"): Promise<string[]> {
  const expectation = expectations[door.key] ?? {};
  const who = method === "GET" ? expectation.read : expectation.write;
  const subjects = subjectsOf(app, matters, expectation);
  const hasData = door.kind !== "beside" && (method === "POST" || build.routes[door.id]?.module.loader !== undefined);
  const hasScreen = door.kind !== "layout" && !(method === "GET" && door.kind === "page" && who === undefined);
  const wrong: string[] = [];
  for (const visitor of matters.visitors) {
    const shown = new Set([true, false].map((known) => subjects.find((each) => each.isKnownTo(visitor) === known)));
    for (const subject of subjects) {
      const wanted = wantedOf(who, visitor, subject);
      for (const data of [true, false]) {
        const applies = data ? hasData : hasScreen && (!hasData || shown.has(subject));
        if (!applies) continue;
        const sent = method === "POST" ? formOf(expectation, subject) : {};
        const answer = await site.request({
          by: visitor.person,
          method,
          path: addressOf(door, subject, data),
          ...sent,
        });
        cells += 1;
        const got = given(answer);
        const isRight =
          wanted.includes(got) || (wanted.includes("may") && got === "sign_in" && leadsToSignIn.has(door.key));
        const leaked = demonstrationOnly.has(door.key) ? [] : leaksIn(answer, visitor);
        const place = `${visitor.key}: ${method} ${addressOf(door, subject, data)} (${subject.key})`;
        if (!isRight) wrong.push(`${place} gives ${got} (${answer.status}), not ${wanted}`);
        if (leaked.length > 0) wrong.push(`${place} shows ${leaked}`);
      }
    }
  }
  return wrong;
}

function leaksIn(answer: RawAnswer, visitor: Visitor): string[] {
  const words = new Set((answer.body.match(/zw[a-z]+\d+q/gi) ?? []).map((word) => word.toLowerCase()));
  return [...words].filter((word) => hidden.get(visitor)?.has(word));
}

describe("the list of expectations", () => {
  it("has a line for every entry point, and none for what is not there", () => {
    expect(doors.map(({ key }) => key).filter((key) => expectations[key] === undefined)).toEqual([]);
    expect(Object.keys(expectations).filter((key) => doors.every((door) => door.key !== key))).toEqual([]);
  });

  it("says for every one who reads and who writes", () => {
    const unsaid = doors.filter(({ key, reads, writes, kind }) => {
      const { read, write } = expectations[key] ?? {};
      return (
        kind !== "static" && key !== "routes/$" && ((reads && read === undefined) || (writes && write === undefined))
      );
    });
    expect(unsaid.map(({ key }) => key)).toEqual([]);
  });
});

const tried = doors.filter(({ kind, key }) => kind !== "static" && expectations[key] !== undefined);

describe("reading", () => {
  it.each(tried.filter(({ reads }) => reads).map((door) => [door.key, door] as const))(
    "%s",
    { timeout: 300_000 },
    async (_key, door) => {
      expect((await tryDoor(door, "GET")).slice(0, 40)).toEqual([]);
    },
  );
});

describe("writing", () => {
  it.each(tried.filter(({ writes }) => writes).map((door) => [door.key, door] as const))(
    "%s",
    { timeout: 300_000 },
    async (_key, door) => {
      expect((await tryDoor(door, "POST")).slice(0, 40)).toEqual([]);
    },
  );
});

it("tried ten thousand combinations at least", () => {
  process.stdout.write(`access matrix: ${cells} cells\n`);
  expect(cells).toBeGreaterThanOrEqual(10_000);
});
