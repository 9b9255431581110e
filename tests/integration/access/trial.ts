import type { ServerBuild } from "@remix-run/node";
import type { RawAnswer } from "../../support/raw-request";
import { openSite, type Site } from "../../support/site";
import { sourceBuild } from "../../support/source-build";
import { openTestApp, type TestApp } from "../../support/test-app";
import { addRegion } from "../../support/test-region";
import { addressOf, type Door, doorsOf, formOf, type Subject, subjectsOf } from "./doors";
import { type Expectation, expectations, mayRead } from "./expectations";
import { addMatters, type Matters, type Visitor } from "./matter";
import { isPublicName } from "./public-names";

/** The filled region with its server, and everybody who may try the doors. */
export type Trial = {
  app: TestApp;
  site: Site;
  matters: Matters;
  build: ServerBuild;
  doors: readonly Door[];
  /** What each visitor must never read. */
  hidden: ReadonlyMap<Visitor, ReadonlySet<string>>;
  /** Names that everybody may read where a page shows what is near. */
  publicNames: ReadonlySet<string>;
  close(): Promise<void>;
};

export async function openTrial(): Promise<Trial> {
  const build = await sourceBuild();
  const app = await openTestApp({ at: Date.parse("2026-01-10T09:00:00+01:00") });
  const matters = await addMatters(app, await addRegion(app));
  const { visitors, canaries, dossiers } = matters;
  const hidden = new Map(
    visitors.map((visitor) => [
      visitor,
      new Set(canaries.filter((one) => !mayRead(visitor, one, dossiers)).map(({ word }) => word.toLowerCase())),
    ]),
  );
  const publicNames = new Set(
    canaries.filter((one) => isPublicName(one, dossiers)).map(({ word }) => word.toLowerCase()),
  );
  const site = await openSite(app, build);
  async function close() {
    await site.close();
    await app.close();
  }
  return { app, site, matters, build, doors: doorsOf(build), hidden, publicNames, close };
}

type Wanted = string;

/** What the table says of this visitor at this door. */
function wantedOf(who: Expectation["read"], visitor: Visitor, subject: Subject): Wanted {
  if (who === undefined || who === "all") {
    return subject.values.token === undefined && !subject.isAbsent ? "may" : "may or not_found";
  }
  if (visitor.role === null) return "sign_in";
  const isKnown = subject.isKnownTo(visitor);
  if (who !== "members" && !who.includes(visitor.role)) {
    if (isKnown) return subject.isAbsent ? "forbidden or not_found or conflict" : "forbidden";
    return "forbidden or not_found";
  }
  if (!isKnown) return "not_found";
  return subject.isAbsent ? "may or conflict or not_found" : "may or conflict";
}

function given({ status, headers }: RawAnswer): string {
  const goal = String(headers.location ?? headers["x-remix-redirect"] ?? "");
  if (status === 401 || goal.startsWith("/aanmelden?") || goal === "/aanmelden") return "sign_in";
  if (status === 403) return "forbidden";
  if (status === 404) return "not_found";
  if (status === 409) return "conflict";
  return status < 400 || status === 422 ? "may" : `status ${status}`;
}

/** Sign-in is where a visitor without rights ends up, and also where these doors lead by themselves. */
const leadsToSignIn = new Set(["routes/afmelden", "routes/rol", "routes/aanmelden", "routes/_index"]);
/** In a demonstration everybody may look over everybody's shoulder here; production does not have them. */
const demonstrationOnly = new Set(["routes/demo.mail", "routes/loop-mee"]);

/** Everybody tries this door for everything; gives how many did and where the answer was not the table's. */
export async function tryDoor(
  trial: Trial,
  door: Door,
  method: "GET" | "POST",
): Promise<{ cells: number; wrong: string[] }> {
  const { app, site, matters, build } = trial;
  let cells = 0;
  const expectation = expectations[door.key] ?? {};
  const who = method === "GET" ? expectation.read : expectation.write;
  const subjects = subjectsOf(app, matters, expectation);
  const hasData = door.kind !== "beside" && (method === "POST" || build.routes[door.id]?.module.loader !== undefined);
  const hasScreen = door.kind !== "layout" && !(method === "GET" && door.kind === "page" && who === undefined);
  const wrong: string[] = [];
  for (const visitor of matters.visitors) {
    const shown = new Set([true, false].map((known) => subjects.find((each) => each.isKnownTo(visitor) === known)));
    for (const subject of subjects) {
      const wanted = expectation.sentOn?.some((role) => role === visitor.role)
        ? "may"
        : wantedOf(who, visitor, subject);
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
          wanted.split(" or ").includes(got) ||
          (wanted.includes("may") && got === "sign_in" && leadsToSignIn.has(door.key));
        const leaked = demonstrationOnly.has(door.key) ? [] : leaksIn(trial, answer, visitor, expectation);
        const place = `${visitor.key}: ${method} ${addressOf(door, subject, data)} (${subject.key})`;
        if (!isRight) wrong.push(`${place} gives ${got} (${answer.status}), not ${wanted}`);
        if (leaked.length > 0) wrong.push(`${place} shows ${leaked}`);
      }
    }
  }
  return { cells, wrong };
}

function leaksIn(
  { hidden, publicNames }: Trial,
  answer: RawAnswer,
  visitor: Visitor,
  { showsNear }: Expectation,
): string[] {
  const words = new Set((answer.body.match(/zw[a-z]+\d+q/gi) ?? []).map((word) => word.toLowerCase()));
  return [...words].filter((word) => hidden.get(visitor)?.has(word) && !(showsNear === true && publicNames.has(word)));
}

/** Somebody for whom this door is, so that nothing but what is tried can be the reason of a refusal. */
export function insiderOf({ matters, app }: Trial, expectation: Expectation): Visitor {
  const who = expectation.write ?? expectation.read;
  const isFor = ({ role }: Visitor) => typeof who !== "object" || (role !== null && who.includes(role));
  const subjects = subjectsOf(app, matters, expectation);
  const [nobody, ...members] = matters.visitors;
  const insider = members.find((visitor) => isFor(visitor) && subjects.some(({ isKnownTo }) => isKnownTo(visitor)));
  const found = insider ?? nobody;
  if (found === undefined) throw new Error("nobody visits");
  return found;
}
