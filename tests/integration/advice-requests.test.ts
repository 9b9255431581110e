import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acceptNoReaction } from "~/server/use-cases/accept-no-reaction.server";
import { addConceptRequest } from "~/server/use-cases/add-concept-request.server";
import { changeRequestQuestion } from "~/server/use-cases/change-request-question.server";
import { removeConceptRequest } from "~/server/use-cases/remove-concept-request.server";
import { sendRequests } from "~/server/use-cases/send-requests.server";
import { withdrawRequest } from "~/server/use-cases/withdraw-request.server";
import { dossier } from "~db/schema";
import { heavyAnswers, middleAnswers } from "../support/application-answers";
import { done, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const day = 24 * 3_600_000;
const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * day);

const rowOf = (id: string) => app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get();

const adviserOf = (serviceId: string) => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no service ${serviceId}`);
  return service.adviser;
};

describe("requests for advice", () => {
  async function classified() {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    const requestOf = async (serviceId: string) => {
      const found = (await story.state()).requests.find(({ request }) => request.serviceId === serviceId);
      if (found === undefined) throw new Error(`no request to ${serviceId}`);
      return found.request;
    };
    return { ...story, requestOf };
  }

  it("stand ready as concepts that nobody outside the gemeente hears of", async () => {
    const story = await classified();
    expect((await story.state()).requests.every(({ request }) => request.status === "concept")).toBe(true);
    for (const { adviser } of region.services) expect(mailTemplatesTo(app, adviser)).toEqual([]);
    expect(await story.sendRequests()).toMatchObject({ sent: 4 });
    expect(mailTemplatesTo(app, adviserOf("brandweer"))).toEqual(["advice_requested"]);
  });

  it("can be added with a reason, once per service", async () => {
    const story = await classified();
    const add = async (serviceId: string, reason: string) =>
      addConceptRequest(await region.officer.context(), { ...story.target, serviceId, reason, question: "" });
    expect(await add("bouwtoezicht", " ")).toMatchObject({ fields: { reason: { code: "reason_required" } } });
    expect(await add("nergens", "x")).toMatchObject({ fields: { serviceId: { code: "not_an_option" } } });
    expect(await add("brandweer", "x")).toMatchObject({ fields: { serviceId: { code: "already_asked" } } });
    done(await add("bouwtoezicht", "Hoog podium"));
    expect((await story.requestOf("bouwtoezicht")).subjects).toEqual(["Hoog podium"]);
    await story.sendRequests();
    expect((await story.requestOf("bouwtoezicht")).status).toBe("asked");
  });

  it("open a dossier again that was ready for a decision", async () => {
    const story = await classified();
    await story.sendRequests();
    await story.adviseAll();
    expect(rowOf(story.id)?.status).toBe("ready");
    const more = { ...story.target, serviceId: "bouwtoezicht", reason: "Toch nodig", question: "" };
    done(await addConceptRequest(await region.officer.context(), more));
    expect((await story.state()).transitionFacts.openRequests).toEqual(["bouwtoezicht"]);
    await story.sendRequests();
    expect(rowOf(story.id)?.status).toBe("advising");
  });

  it("can be left out with a reason; without any the dossier is ready at once", async () => {
    const story = await classified();
    for (const { request } of (await story.state()).requests) {
      const target = { requestId: request.id, revision: request.revision };
      const act = async (reason: string) => removeConceptRequest(await region.officer.context(), { ...target, reason });
      expect(await act("")).toMatchObject({ reason: "invalid" });
      done(await act("Vorig jaar besproken."));
    }
    expect(await story.sendRequests()).toEqual({ sent: 0 });
    expect(rowOf(story.id)?.status).toBe("ready");
  });

  it("take a question of the gemeente until they are sent", async () => {
    const story = await classified();
    const request = await story.requestOf("ghor");
    const target = { requestId: request.id, revision: request.revision, question: "Is de post groot genoeg?" };
    done(await changeRequestQuestion(await region.officer.context(), target));
    expect(await changeRequestQuestion(await region.coordinator.context(), target)).toMatchObject({ reason: "stale" });
    await story.sendRequests();
    const late = { requestId: request.id, question: "x" };
    expect(await changeRequestQuestion(await region.officer.context(), late)).toMatchObject({ reason: "wrong_status" });
    expect((await story.requestOf("ghor")).question).toBe("Is de post groot genoeg?");
  });

  it("are withdrawn with a reason, and silence is accepted after the last day only", async () => {
    const story = await classified();
    await story.sendRequests();
    const ghor = await story.requestOf("ghor");
    done(await withdrawRequest(await region.officer.context(), { requestId: ghor.id, reason: "Niet meer nodig." }));
    expect(mailTemplatesTo(app, adviserOf("ghor"))).toEqual(["advice_requested", "advice_withdrawn"]);
    for (const serviceId of ["brandweer", "milieu"]) await story.advise(serviceId);
    const { id: requestId } = await story.requestOf("politie");
    const accept = async () => acceptNoReaction(await region.officer.context(), { requestId, reason: "Gebeld." });
    expect(await accept()).toMatchObject({ reason: "too_early" });
    pass(15);
    done(await accept());
    expect(rowOf(story.id)?.status).toBe("ready");
  });

  it("belong to the gemeente's own dossier", async () => {
    const story = await classified();
    const { id: requestId } = await story.requestOf("ghor");
    const reason = "x";
    expect(await removeConceptRequest(await region.otherOfficer.context(), { requestId, reason })).toMatchObject({
      reason: "not_found",
    });
    for (const person of [region.organiser, region.burgemeester, adviserOf("ghor"), region.regionalCoordinator]) {
      expect(await removeConceptRequest(await person.context(), { requestId, reason })).toMatchObject({
        reason: "forbidden",
      });
    }
  });

  it("cannot do without the joint advice that the rules ask for", async () => {
    const story = await submitDossier(app, region, heavyAnswers);
    await story.toAdvising();
    const joint = (await story.state()).requests.find(({ request }) => request.kind === "joint");
    const target = { requestId: joint?.request.id ?? "", reason: "x" };
    expect(await withdrawRequest(await region.officer.context(), target)).toMatchObject({
      reason: "joint_advice_missing",
    });
    pass(40);
    expect(await acceptNoReaction(await region.officer.context(), target)).toMatchObject({
      reason: "joint_advice_missing",
    });
  });
});

describe("sending requests", () => {
  it("is refused on an old page", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    const old = { ...story.target, revision: 0 };
    expect(await sendRequests(await region.officer.context(), old)).toMatchObject({ reason: "stale" });
  });
});
