import type { AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "~/domain/outcome";
import { localDate } from "~/domain/time/local-date";
import { action as completeAction, loader as completeLoader } from "~/routes/dossiers.$reference.volledig";
import { sessionCookie } from "~/server/auth/session-cookie.server";
import type { Context } from "~/server/context.server";
import { readAdvicePage } from "~/server/queries/dossier/advice-page.server";
import { readApplicationPage } from "~/server/queries/dossier/application-page.server";
import { readHistoryPage } from "~/server/queries/dossier/history-page.server";
import { readMessagesPage } from "~/server/queries/dossier/messages-page.server";
import { readOverview } from "~/server/queries/dossier/overview.server";
import { readScanPage } from "~/server/queries/dossier/scan-page.server";
import { readOwnDossier } from "~/server/queries/own-dossier/own-dossier.server";
import { readWorklist } from "~/server/queries/worklist.server";
import { addConceptRequest } from "~/server/use-cases/add-concept-request.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { removeConceptRequest } from "~/server/use-cases/remove-concept-request.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { sendMessage } from "~/server/use-cases/send-message.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { lightAnswers, middleAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion, testPassword } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const adviserOf = (serviceId: string): TestPerson => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no service ${serviceId}`);
  return service.adviser;
};

const list = async (person: TestPerson, words = "") =>
  done(await readWorklist(await person.context(), new URLSearchParams(words)));

const _references = async (person: TestPerson, words = "") =>
  (await list(person, words)).rows.map(({ reference }) => reference);

const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * 24 * 3_600_000);

describe("a concept request", () => {
  const pages: Record<string, (ctx: Context, reference: string) => Promise<Outcome<unknown>>> = {
    overview: readOverview,
    application: (ctx, reference) => readApplicationPage(ctx, reference, null),
    scan: readScanPage,
    advice: readAdvicePage,
    history: readHistoryPage,
    messages: readMessagesPage,
    own: readOwnDossier,
    worklist: (ctx) => readWorklist(ctx, new URLSearchParams()),
  };

  it("leaves no trace on any page outside the gemeente, counts included", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    const outside = [
      region.organiser,
      region.regionalCoordinator,
      region.inspector,
      ...region.services.filter(({ level }) => level !== "extern").map(({ adviser }) => adviser),
    ];
    const read = async () => {
      const seen: string[] = [];
      for (const person of outside) {
        for (const [name, page] of Object.entries(pages)) {
          const outcome = await page(await person.context(), story.reference);
          seen.push(
            `${person.email} ${name} ${JSON.stringify(outcome.ok ? withoutTimes(outcome.value) : outcome.reason)}`,
          );
        }
      }
      return seen;
    };
    const before = await read();
    const officer = await region.officer.context();
    const more = { ...story.target, serviceId: "bouwtoezicht", reason: "geheim onderwerp", question: "geheime vraag" };
    done(await addConceptRequest(officer, more));
    const first = (await story.state()).requests[0]?.request;
    done(await removeConceptRequest(officer, { requestId: first?.id ?? "", reason: "geheime reden" }));
    expect(await read()).toEqual(before);
    const insider = JSON.stringify(done(await readAdvicePage(officer, story.reference)));
    expect(insider).toContain("geheim onderwerp");
    expect(insider).toContain("geheime reden");
  });

  /** The revision and the moment of change tell that somebody did something, not what. */
  const withoutTimes = (value: unknown) =>
    JSON.parse(JSON.stringify(value, (key, part) => (key === "revision" || key === "changedAt" ? undefined : part)));
});

describe("a note and a conversation", () => {
  it("are read by those whom they are for", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const fireService = adviserOf("brandweer");
    const write = async (audience: "organiser" | "service" | "internal", text: string) =>
      done(
        await sendMessage(await region.officer.context(), {
          dossierId: story.id,
          audience,
          organisationId: audience === "service" ? fireService.organisation.id : null,
          text,
        }),
      );
    await write("internal", "notitie");
    await write("service", "vertrouwelijk");
    await write("organiser", "openbaar");
    const seen = async (person: TestPerson) => {
      const ctx = await person.context();
      const read = person === region.organiser ? readOwnDossier : readMessagesPage;
      const text = JSON.stringify(await read(ctx, story.reference));
      return ["notitie", "vertrouwelijk", "openbaar"].filter((word) => text.includes(word));
    };
    expect(await seen(region.officer)).toEqual(["notitie", "vertrouwelijk", "openbaar"]);
    expect(await seen(region.burgemeester)).toEqual(["notitie", "vertrouwelijk", "openbaar"]);
    expect(await seen(fireService)).toEqual(["vertrouwelijk"]);
    expect(await seen(adviserOf("ghor"))).toEqual([]);
    expect(await seen(region.regionalCoordinator)).toEqual([]);
    expect(await seen(region.organiser)).toEqual(["openbaar"]);
    const history = async (person: TestPerson) =>
      done(await readHistoryPage(await person.context(), story.reference)).entries.filter(({ title }) =>
        /Bericht|notitie/.test(title),
      ).length;
    expect(await history(region.officer)).toBe(3);
    expect(await history(fireService)).toBe(1);
    expect(await history(adviserOf("ghor"))).toBe(0);
  });

  it("keeps contact data from a service that was not asked", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    const page = async (person: TestPerson) =>
      JSON.stringify(done(await readApplicationPage(await person.context(), story.reference, null)));
    expect(await page(region.officer)).toContain("sanne@voorbeeld.example");
    expect(await page(adviserOf("ghor"))).not.toContain("sanne@voorbeeld.example");
    await story.toAdvising();
    expect(await page(adviserOf("ghor"))).toContain("sanne@voorbeeld.example");
  });
});

describe("a page of a dossier", () => {
  it("is there for those who may know of it and gone for others", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    const reason = async (person: TestPerson) => {
      const outcome = await readOverview(await person.context(), story.reference);
      return outcome.ok ? "ok" : outcome.reason;
    };
    expect(await reason(region.officer)).toBe("ok");
    expect(await reason(region.inspector)).toBe("not_found");
    expect(await reason(region.regionalCoordinator)).toBe("ok");
    expect(await reason(adviserOf("brandweer"))).toBe("ok");
    expect(await reason(region.otherOfficer)).toBe("not_found");
    expect(await reason(region.organiser)).toBe("forbidden");
    expect(await reason(region.administrator)).toBe("forbidden");
    const external = region.services.find(({ level }) => level === "extern");
    if (external !== undefined) expect(await reason(external.adviser)).toBe("not_found");
    const own = async (person: TestPerson) => (await readOwnDossier(await person.context(), story.reference)).ok;
    expect(await own(region.organiser)).toBe(true);
    expect(await own(region.otherOrganiser)).toBe(false);
    expect(await own(region.officer)).toBe(false);
  });

  it("offers nothing to do to those who only read", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const codes = async (person: TestPerson) =>
      done(await readOverview(await person.context(), story.reference)).toDo.map(({ code }) => code);
    expect(await codes(region.officer)).toEqual(["take_on", "wait_for_advice"]);
    expect(await codes(region.regionalCoordinator)).toEqual([]);
    expect(await codes(adviserOf("brandweer"))).toEqual(["answer_request"]);
    expect(await codes(adviserOf("bouwtoezicht"))).toEqual([]);
  });

  it("shows an advice that no longer holds with what changed", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    done(await story.change({ personen_piek: 4000 }));
    const { requests } = done(await readAdvicePage(await region.officer.context(), story.reference));
    const fire = requests.find(({ service }) => service === "Brandweer");
    expect(fire).toMatchObject({
      status: "expired",
      given: { holds: false, changes: [{ before: "2.800 personen", after: "4.000 personen" }] },
    });
    const page = done(await readApplicationPage(await region.officer.context(), story.reference, 2));
    expect(page.differences).toMatchObject([{ before: "2.800 personen", after: "4.000 personen" }]);
    expect(done(await readApplicationPage(await region.officer.context(), story.reference, 1)).differences).toBeNull();
  });

  it("tells the organiser in plain words what is asked", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const asked = { items: ["Plattegrond"], explanation: "Op schaal", termEndsOn: localDate("2026-05-15") };
    done(await requestSupplement(await region.officer.context(), { ...story.target, ...asked }));
    const page = async () => done(await readOwnDossier(await region.organiser.context(), story.reference));
    expect((await page()).supplement).toEqual({ ...asked, isOver: false, excuse: null });
    expect((await page()).may).toMatchObject({ supplement: true, change: true, withdraw: true, cancel: false });
    pass(20);
    expect((await page()).supplement).toMatchObject({ isOver: true });
  });
});

describe("an act that is sent from an old page", () => {
  it("answers 409 with the page, what happened since and what was typed", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const officer = await region.officer.context();
    const signed = done(
      await signIn(app, {
        email: region.officer.email,
        password: testPassword,
        remoteAddress: "::1",
        endedToken: null,
      }),
    );
    const cookie = sessionCookie(app.config.baseUrl, signed.token).split(";")[0] ?? "";
    const context = { app } as unknown as AppLoadContext;
    const params = { reference: story.reference };
    const get = new Request("http://localhost:3000/dossiers/x/volledig", { headers: { Cookie: cookie } });
    const page = await completeLoader({ request: get, params, context });
    done(await assignDossier(officer, { ...story.target, handlerId: region.officer.userId }));
    const body = new URLSearchParams({
      revision: String(page.head.revision),
      seen: String(page.recent[0]?.sequence ?? 0),
    });
    const post = new Request("http://localhost:3000/dossiers/x/volledig", {
      method: "POST",
      headers: { Cookie: cookie },
      body,
    });
    const answer = await completeAction({ request: post, params, context });
    expect(answer.status).toBe(409);
    const problem = await answer.json();
    expect(problem).toMatchObject({ reason: "stale", values: { seen: [String(page.recent[0]?.sequence)] } });
    const after = await completeLoader({ request: get, params, context: { app } as unknown as AppLoadContext });
    const since = after.recent.filter(({ sequence }) => sequence > (page.recent[0]?.sequence ?? 0));
    expect(since.map(({ title }) => title)).toEqual([expect.stringContaining("Toegewezen aan")]);
    expect(after.head.revision).toBeGreaterThan(page.head.revision);
  });
});
