import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersFromAccount } from "~/domain/form/first-answers";
import { loader as check, action as take } from "~/routes/wat-heb-ik-nodig._index";
import { action as begin, loader as takenAlong } from "~/routes/wat-heb-ik-nodig.meenemen";
import { findDraftForm } from "~/server/data/draft-form.server";
import { knownApplicant } from "~/server/data/drafts.server";
import { draft } from "~db/schema";
import { responseOf, routeArguments } from "../support/signed-in";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});
afterAll(() => app.close());

const path = "/wat-heb-ik-nodig";

function answers(gemeente: string): URLSearchParams {
  return new URLSearchParams({
    hoofdgemeente: gemeente,
    soort_evenement: "buurtfeest",
    "dagen_en_tijden.aantal": "1",
    "dagen_en_tijden.0.datum": "2027-05-29",
    "dagen_en_tijden.0.begin": "14.00",
    "dagen_en_tijden.0.einde": "20.00",
    personen_piek: "80",
  });
}

const without = (query: URLSearchParams, body?: URLSearchParams) => ({
  request: new Request(`http://localhost${path}?${body ? "index" : query}`, body ? { method: "POST", body } : {}),
  params: {},
  context: { app, remoteAddress: "127.0.0.1" } as never,
});

async function withCookie(cookie: string | null, body?: URLSearchParams) {
  const given = await routeArguments(app, region.organiser, `${path}/meenemen`, {}, body);
  const { headers } = given.request;
  if (cookie !== null) headers.set("Cookie", [headers.get("Cookie"), cookie.split(";")[0]].filter(Boolean).join("; "));
  return given;
}

async function carried(query: URLSearchParams): Promise<string> {
  const answer = await responseOf(take(without(query, query)));
  expect([answer.status, answer.headers.get("Location")]).toEqual([302, `${path}/meenemen`]);
  return answer.headers.get("Set-Cookie") ?? "";
}

describe("what do I need, without an account", () => {
  it("stores nothing and tells what is needed with the reasons", async () => {
    const before = app.database.reader.select().from(draft).all().length;
    const query = answers("GM0164");
    query.append("check.gevraagd", "gm0164_centrum");
    query.append("gm0164_centrum", "nee");
    const page = await check(without(query));
    if (page.kind !== "result") throw new Error("questions are left");
    expect(page.outlook.track.certain).toBe("vrij");
    expect(page.outlook.track.criteria.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(app.database.reader.select().from(draft).all()).toHaveLength(before);
  });

  it("takes exactly these answers along into a draft of whoever signs in", async () => {
    const cookie = await carried(answers("GM0164"));
    const begun = await responseOf(begin(await withCookie(cookie, new URLSearchParams())));
    expect(begun.headers.get("Set-Cookie")).toContain("Max-Age=0");
    const draftId = begun.headers.get("Location")?.split("/").at(-1) ?? "";
    const ctx = await region.organiser.context();
    const found = await findDraftForm(ctx.read, ctx, draftId);
    if (found === null) throw new Error("no draft was made");
    const known = answersFromAccount(found.handreiking, await knownApplicant(ctx.read, ctx));
    expect(found.draft.answers).toEqual({
      ...known,
      hoofdgemeente: "GM0164",
      soort_evenement: "buurtfeest",
      dagen_en_tijden: [{ startDate: "2027-05-29", startTime: "14:00", endDate: "2027-05-29", endTime: "20:00" }],
      personen_piek: 80,
    });
  });

  it("takes no outcome along that somebody wrote into the form", async () => {
    const query = answers("GM0164");
    for (const [name, value] of [
      ["klasse", "A"],
      ["traject", "vrij"],
      ["naam_evenement", "Feest"],
    ] as const)
      query.append(name, value);
    const page = await takenAlong(await withCookie(await carried(query)));
    expect(page.answers.map(({ id }) => id).sort()).toEqual(
      ["dagen_en_tijden", "hoofdgemeente", "personen_piek", "soort_evenement"].sort(),
    );
  });

  it("reads nothing that this installation did not pack itself", async () => {
    const cookie = await carried(answers("GM0164"));
    const forged = cookie.replace(/=(.)/, (_, first: string) => `=${first === "A" ? "B" : "A"}`);
    expect((await takenAlong(await withCookie(forged))).answers).toEqual([]);
    expect((await takenAlong(await withCookie(null))).answers).toEqual([]);
  });
});
