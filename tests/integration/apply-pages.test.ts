import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { markOfOthers } from "~/domain/form/compare-answers";
import type { RawFields } from "~/domain/form/raw-form";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";
import { loader as draft } from "~/routes/aanvragen.$draftId._index";
import { action as check } from "~/routes/aanvragen.$draftId.controleren";
import { loader as confirmation } from "~/routes/aanvragen.$draftId.ingediend";
import { action as section, loader as sectionPage } from "~/routes/aanvragen.$draftId.vragen.$sectionId";
import { action as keep } from "~/routes/aanvragen.$draftId.vragen.$sectionId_.bijwerken";
import { action as begin } from "~/routes/aanvragen.nieuw";
import { findDraftForm } from "~/server/data/draft-form.server";
import { dayFields, hardRequiredFields, meant, sectionBody } from "../support/filled-draft";
import { responseOf, routeArguments } from "../support/signed-in";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let rules: Handreiking;
let draftId: string;

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  rules = app.rules.current((await region.organiser.context()).today).handreiking;
});
afterAll(() => app.close());
beforeEach(async () => {
  const begun = await responseOf(
    begin(await routeArguments(app, region.organiser, "/aanvragen/nieuw", {}, new URLSearchParams())),
  );
  draftId = begun.headers.get("Location")?.split("/").at(-1) ?? "";
});

const pathOf = (question: Question) => `/aanvragen/${draftId}/vragen/${question.section}`;

async function send(
  work: typeof section,
  question: Question,
  body: URLSearchParams,
  by: TestPerson = region.organiser,
) {
  const params = { draftId, sectionId: question.section };
  return responseOf(work(await routeArguments(app, by, pathOf(question), params, body)));
}

async function stored() {
  const ctx = await region.organiser.context();
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) throw new Error("the draft is gone");
  return found.draft;
}

function withAct(body: URLSearchParams, act: string): URLSearchParams {
  body.set("actie", act);
  return body;
}

describe("a page of the application", () => {
  it("goes on to the next page, or back to the overview", async () => {
    const name = meant(rules, "naam");
    const on = await send(section, name, sectionBody([name], { [name.id]: ["Feest"] }));
    expect([on.status, on.headers.get("Location")?.startsWith(`/aanvragen/${draftId}/vragen/`)]).toEqual([302, true]);
    const { answers } = await stored();
    const back = await send(section, name, withAct(sectionBody([name], { [name.id]: ["Feest"] }, answers), "later"));
    expect(back.headers.get("Location")).toBe(`/aanvragen/${draftId}`);
  });

  it("comes back with 422, the problem and everything that was typed", async () => {
    const peak = meant(rules, "aanwezig_piek");
    const response = await send(section, peak, sectionBody([peak], { [peak.id]: ["ongeveer 300"] }));
    expect(response.status).toBe(422);
    const { fields, values } = await response.json();
    expect(fields[peak.id].code).toBe("not_a_whole_number");
    expect(values[peak.id]).toEqual(["ongeveer 300"]);
  });

  it("comes back with 409 beside what somebody else kept, and overwrites only when sent again", async () => {
    const name = meant(rules, "naam");
    await send(section, name, sectionBody([name], { [name.id]: ["Van de een"] }));
    const crossed = await send(section, name, sectionBody([name], { [name.id]: ["Van de ander"] }));
    expect(crossed.status).toBe(409);
    const { conflicts, values } = await crossed.json();
    expect(conflicts).toMatchObject([{ theirs: { text: "Van de een" }, ours: { text: "Van de ander" } }]);
    expect(values[name.id]).toEqual(["Van de ander"]);
    const { answers } = await stored();
    const again = await send(section, name, sectionBody([name], { [name.id]: ["Van de ander"] }, answers));
    expect([again.status, (await stored()).name]).toEqual([302, "Van de ander"]);
  });

  it("adds and removes rows without refusing what is not finished", async () => {
    const days = meant(rules, "dagen");
    const body = sectionBody([days], {
      ...dayFields(days.id, "2026-08-22", "10:00", ""),
      [`${days.id}.rij`]: ["erbij"],
    });
    const response = await send(section, days, body);
    expect(response.status).toBe(200);
    const { values } = await response.json();
    expect(values[`${days.id}.aantal`]).toEqual(["2"]);
    expect(values[`${days.id}.0.begin`]).toEqual(["10:00"]);
  });

  it("keeps answers while they are given and answers with the page they make", async () => {
    const name = meant(rules, "naam");
    const response = await send(keep, name, sectionBody([name], { [name.id]: ["Feest"] }));
    expect(response.status).toBe(200);
    const page = await response.json();
    expect([page.draft.name, page.fields[name.id]]).toEqual(["Feest", ["Feest"]]);
    expect((await stored()).finishedSections).toEqual([]);
  });

  it("is not there for a section that is not asked, another organisation, or nobody", async () => {
    const params = { draftId, sectionId: "bestaat_niet" };
    const missing = await responseOf(sectionPage(await routeArguments(app, region.organiser, "/", params)));
    expect(missing.status).toBe(404);
    const name = meant(rules, "naam");
    const body = () => sectionBody([name], { [name.id]: ["Gekaapt"] });
    expect((await send(section, name, body(), region.otherOrganiser)).status).toBe(404);
    expect((await send(section, name, body(), region.officer)).status).toBe(403);
    const route = await routeArguments(
      app,
      region.organiser,
      pathOf(name),
      { draftId, sectionId: name.section },
      body(),
    );
    route.request.headers.delete("Cookie");
    expect((await responseOf(section(route))).headers.get("Location")).toMatch(/^\/aanmelden/);
    expect((await stored()).name).toBe("");
  });

  it.each([
    ["names that mean something to the program", { constructor: ["x"], "0": ["x"], "a.b.0": ["x"] }],
    ["a megabyte where a name belongs", { naam: ["x".repeat(1_000_000)] }],
    ["lists where one answer belongs", { naam: Array.from({ length: 500 }, (_, i) => `antwoord ${i}`) }],
    ["more fields than a page has", Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`f${i}`, ["x"]]))],
  ])("bears %s", async (_, hostile: RawFields) => {
    const name = meant(rules, "naam");
    const fields = Object.fromEntries(
      Object.entries(hostile).map(([key, value]) => [key === "naam" ? name.id : key, value]),
    );
    const body = sectionBody(rules.questions, fields);
    body.append("__proto__", "x");
    body.append("vragen", "__proto__:x");
    const response = await send(section, name, body);
    expect([200, 302, 409, 422]).toContain(response.status);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.keys((await stored()).answers)).not.toContain("__proto__");
  });
});

describe("the last page", () => {
  async function fillIn() {
    for (const [question, fields] of hardRequiredFields(rules, region.here)) {
      if (question.meaning === "aanvrager" || question.section === meant(rules, "ondertekening").section) continue;
      await send(section, question, sectionBody([question], fields, (await stored()).answers));
    }
  }

  async function sign(fields: RawFields, reviewed?: string) {
    const { answers } = await stored();
    const signature = meant(rules, "ondertekening");
    const questions = rules.sections.find(({ id }) => id === signature.section)?.questions ?? [];
    const body = sectionBody(questions, fields);
    body.set("onderdeel", signature.section);
    body.set("nagekeken", reviewed ?? markOfOthers(answers, questions));
    return async () => responseOf(check(await routeArguments(app, region.organiser, "/", { draftId }, body)));
  }

  const signing = (): RawFields => {
    const [decision, signature] = [meant(rules, "gevraagd_besluit"), meant(rules, "ondertekening")];
    return Object.assign(
      {},
      ...[...hardRequiredFields(rules, region.here)]
        .filter(([question]) => question.id === decision.id || question.id === signature.id)
        .map(([, fields]) => fields),
    );
  };

  it("refuses without a signature and says so at the box", async () => {
    await fillIn();
    const response = await (await sign({}))();
    expect(response.status).toBe(422);
    const { fields } = await response.json();
    expect(fields[meant(rules, "ondertekening").id]).toEqual({ code: "declaration_required" });
  });

  it("makes one application of two clicks, and shows both the same confirmation", async () => {
    await fillIn();
    const click = await sign(signing());
    const answers = await Promise.all([click(), click()]);
    const late = await click();
    for (const response of [...answers, late]) {
      expect(response.headers.get("Location")).toBe(`/aanvragen/${draftId}/ingediend`);
    }
    const route = await routeArguments(app, region.organiser, "/", { draftId });
    const page = await (await responseOf(confirmation(route))).json();
    expect(page.dossiers.length).toBeGreaterThan(0);
    const opened = await responseOf(draft(await routeArguments(app, region.organiser, "/", { draftId })));
    expect(opened.headers.get("Location")).toBe(`/aanvragen/${draftId}/ingediend`);
  });

  it("refuses to sign for answers that changed since they were looked over", async () => {
    await fillIn();
    const click = await sign(signing(), "een ander stempel");
    expect((await click()).status).toBe(409);
    expect((await stored()).submittedAt).toBeNull();
  });
});
