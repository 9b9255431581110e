import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Conclusion } from "~/domain/advice/advice-status";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { previewDecision } from "~/server/use-cases/preview-decision.server";
import { adviceCondition, decision, decisionCondition, dossier } from "~db/schema";
import { heavyAnswers, lightAnswers, middleAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
}, 60_000);

afterEach(() => app.close());

const grant: DecisionChoice = {
  kind: "granted",
  considerations: "Het past op deze plek.",
  publicationText: "",
  choices: { treated: {}, general: [], own: [] },
  departures: [],
};

const notHeard = { needed: false, on: "", said: "" };

const rowOf = (id: string) => {
  const found = app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get();
  if (found === undefined) throw new Error("no dossier");
  return found;
};

async function decide(story: DossierStory, person: TestPerson, choice: Partial<DecisionChoice> = {}) {
  const input = { ...grant, ...choice, dossierId: story.id, revision: rowOf(story.id).revision };
  return decideOnPermit(await person.context(), input);
}

async function preview(story: DossierStory, person: TestPerson, choice: Partial<DecisionChoice> = {}) {
  const input = { ...grant, ...choice, dossierId: story.id, revision: rowOf(story.id).revision };
  return previewDecision(await person.context(), input);
}

/** Advised with one condition of the fire service. */
async function ready(conclusion: Conclusion = "positive_with_conditions") {
  const story = await submitDossier(app, region, middleAnswers);
  await story.toAdvising();
  const { requests, version } = await story.state();
  const request = requests.map((each) => each.request).find(({ serviceId }) => serviceId === "brandweer");
  const adviser = region.services.find(({ serviceId }) => serviceId === "brandweer")?.adviser;
  if (request === undefined || adviser === undefined) throw new Error("the fire service was not asked");
  const condition = {
    threadId: app.newId(),
    text: "Zet een hek.",
    theme: null,
    binding: "must" as const,
    origin: null,
  };
  const advice = {
    conclusion,
    findings: { "": "Gezien." },
    residualRisk: "",
    conditions: [condition],
    alsoReliesOn: [],
  };
  const given = { requestId: request.id, draftRevision: 0, applicationVersionId: version.id, advice };
  done(await giveAdvice(await adviser.context(), given));
  for (const each of requests.filter(({ request: { serviceId } }) => serviceId !== "brandweer"))
    await story.advise(each.request.serviceId);
  const [advised] = app.database.reader.select().from(adviceCondition).all();
  if (advised === undefined) throw new Error("nothing was advised");
  return { story, advised };
}

const treat = (id: string, treatment: "adopted" | "adapted" | "departed", text = "", reason = "") => ({
  choices: { treated: { [id]: { treatment, text, reason } }, general: [], own: [] },
});

describe("an advised condition", () => {
  it("is adopted, adapted or departed from, the last two with a reason", async () => {
    const { story, advised } = await ready();
    expect(await decide(story, region.officer)).toMatchObject({
      fields: { [`treatment-${advised.id}`]: { code: "choice_required" } },
    });
    expect(await decide(story, region.officer, treat(advised.id, "adapted", "Zet twee hekken."))).toMatchObject({
      fields: { [`reason-${advised.id}`]: { code: "reason_required" } },
    });
    expect(await decide(story, region.officer, treat(advised.id, "adapted", "", "Anders."))).toMatchObject({
      fields: { [`text-${advised.id}`]: { code: "required" } },
    });
    expect(await preview(story, region.officer, treat(advised.id, "departed"))).toMatchObject({
      fields: { [`reason-${advised.id}`]: { code: "reason_required" } },
    });
    done(await decide(story, region.officer, treat(advised.id, "adapted", "Zet twee hekken.", "Eén is te weinig.")));
    const [condition] = app.database.reader.select().from(decisionCondition).all();
    expect(condition).toMatchObject({
      threadId: advised.threadId,
      treatment: "adapted",
      text: "Zet twee hekken.",
      reason: "Eén is te weinig.",
    });
    expect(rowOf(story.id)).toMatchObject({ status: "decided", outcome: "granted" });
    expect(mailTemplatesTo(app, region.organiser)).toContain("decision_taken");
  });

  it("stands among the general and own conditions, those departed from last", async () => {
    const { story, advised } = await ready();
    const page = done(await readDecisionPage(await region.officer.context(), story.reference));
    const [general] = page.general;
    const { treated } = treat(advised.id, "departed", "", "Staat al in het veiligheidsplan.").choices;
    const choices = { treated, general: [general?.rule ?? ""], own: ["Bel de buren.", " "] };
    const { conditions } = done(await preview(story, region.officer, { choices }));
    expect(conditions.map(({ treatment }) => treatment)).toEqual(["general", "own", "departed"]);
    expect(app.database.reader.select().from(decision).all()).toEqual([]);
  });

  it("needs a reason when the service advised against", async () => {
    const { story, advised } = await ready("negative");
    const adopted = treat(advised.id, "adopted");
    const obstacle = "advice_negative:brandweer";
    expect(await decide(story, region.officer, adopted)).toMatchObject({
      fields: { [`departure-${obstacle}`]: { code: "reason_required" } },
    });
    const departures = [{ obstacle, reason: "Het hek neemt het bezwaar weg." }];
    done(await decide(story, region.officer, { ...adopted, departures }));
    expect(app.database.reader.select().from(decision).all()).toMatchObject([{ departures }]);
  });
});

describe("what stands in the way of a permit", () => {
  const obstaclesOf = async (story: DossierStory) =>
    done(await readDecisionPage(await region.officer.context(), story.reference)).obstacles.map(({ id }) => id);

  it("is the class, then advice that is not there, and the burgemeester departs from each in writing", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    expect(await obstaclesOf(story)).toContain("class_unconfirmed");
    expect(await decide(story, region.officer)).toMatchObject({ ok: false, reason: "wrong_status" });
    await story.confirmClass();
    expect(await obstaclesOf(story)).toEqual(expect.arrayContaining(["advice_missing:brandweer"]));
    await story.sendRequests();
    const open = await obstaclesOf(story);
    expect(open).toEqual(expect.arrayContaining(["advice_open:brandweer", "advice_open:ghor"]));
    const some = open.slice(1).map((obstacle) => ({ obstacle, reason: "Er is haast." }));
    expect(await decide(story, region.officer, { departures: some })).toMatchObject({ ok: false });
    expect(await decide(story, region.burgemeester, { departures: some })).toMatchObject({ reason: "reason_required" });
    expect(await preview(story, region.burgemeester, { departures: some })).toMatchObject({
      fields: { [`departure-${open[0]}`]: { code: "reason_required" } },
    });
    const all = open.map((obstacle) => ({ obstacle, reason: "Er is haast." }));
    done(await decide(story, region.burgemeester, { departures: all }));
    expect(app.database.reader.select().from(decision).all()).toMatchObject([{ departures: all }]);
    const { requests } = await story.state();
    expect(requests.every(({ request }) => request.status === "withdrawn")).toBe(true);
  });

  it("is advice whose basis changed", async () => {
    const { story, advised } = await ready();
    done(await story.change({ personen_piek: 3600 }));
    expect(await obstaclesOf(story)).toContain("advice_open:brandweer");
    expect(await decide(story, region.officer, treat(advised.id, "adopted"))).toMatchObject({ ok: false });
  });

  it("is a joint advice that is not there, and the mandate", async () => {
    const story = await submitDossier(app, region, heavyAnswers);
    await story.toAdvising();
    expect(await obstaclesOf(story)).toContain("joint_advice_missing");
    await story.adviseAll();
    expect(rowOf(story.id).status).toBe("ready");
    const page = done(await readDecisionPage(await region.officer.context(), story.reference));
    expect(page).toMatchObject({ mode: "read", withinMandate: false, obstacles: [] });
    expect(await decide(story, region.officer)).toMatchObject({ reason: "outside_mandate" });
    expect(await decide(story, region.officer, { kind: "refused" })).toMatchObject({ reason: "outside_mandate" });
    expect(await preview(story, region.coordinator)).toMatchObject({ reason: "outside_mandate" });
    done(await decide(story, region.burgemeester));
    expect(rowOf(story.id).outcome).toBe("granted");
  });

  it("stands in nobody's way who refuses with a reason", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const refused = { kind: "refused" as const, considerations: " " };
    expect(await decide(story, region.officer, refused)).toMatchObject({
      fields: { considerations: { code: "reason_required" } },
    });
    const grounded = { kind: "refused" as const, grounds: ["public_safety"], hearing: notHeard };
    expect(await decide(story, region.officer, { ...grounded, grounds: ["not_used"] })).toMatchObject({
      fields: { grounds: { code: "choice_required" } },
    });
    done(await decide(story, region.officer, grounded));
    expect(rowOf(story.id).outcome).toBe("refused");
    expect(app.database.reader.select().from(decision).all()).toMatchObject([
      { grounds: ["public_safety"], heardOn: null, hearing: "" },
    ]);
  });
});

describe("a decision", () => {
  it("is that of the gemeente's own deciders", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const attempts: [TestPerson, string][] = [
      [region.otherOfficer, "not_found"],
      [region.organiser, "forbidden"],
      [region.inspector, "forbidden"],
      [region.regionalCoordinator, "forbidden"],
      [region.administrator, "not_found"],
    ];
    for (const [person, reason] of attempts) {
      expect(await decide(story, person)).toMatchObject({ ok: false });
      expect((await readDecisionPage(await person.context(), story.reference)).ok).toBe(false);
      if (reason === "forbidden") expect(await preview(story, person)).toMatchObject({ reason });
    }
  });

  it("is refused on an old form", async () => {
    const { story, advised } = await ready();
    const input = { ...grant, ...treat(advised.id, "adopted"), dossierId: story.id, revision: 1 };
    expect(await decideOnPermit(await region.officer.context(), input)).toMatchObject({ reason: "stale" });
    expect(await previewDecision(await region.officer.context(), input)).toMatchObject({ reason: "stale" });
  });

  it("shows that it was taken, in few words and with every condition", async () => {
    const { story, advised } = await ready();
    done(await decide(story, region.officer, treat(advised.id, "adopted")));
    const page = done(await readDecisionPage(await region.officer.context(), story.reference));
    expect(page).toMatchObject({ mode: "read", decisions: [{ number: 1, conditions: [{ text: "Zet een hek." }] }] });
    expect(historyTypes(app, story.id)).toContain("decision.taken");
  });
});
