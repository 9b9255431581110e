import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Conclusion } from "~/domain/advice/advice-status";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { previewDecision } from "~/server/use-cases/preview-decision.server";
import { adviceCondition, decision, dossier, review } from "~db/schema";
import { heavyAnswers, lightAnswers, middleAnswers } from "../support/application-answers";
import { type DossierStory, done, submitDossier } from "../support/dossier-story";
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

describe("a permit under review", () => {
  async function underReview() {
    const { story, advised } = await ready();
    done(await decide(story, region.officer, treat(advised.id, "adopted")));
    app.clock.moveTo(app.clock.now() + 60_000);
    done(await story.change({ personen_piek: 3600 }));
    return { story, advised };
  }

  it("stands only on facts that the services judged", async () => {
    const { story } = await underReview();
    const page = done(await readDecisionPage(await region.officer.context(), story.reference));
    expect(page.review?.changes.map(({ after }) => after)).toContain("3.600 personen");
    expect(page.mode).toBe("review");
    const maintain = { kind: "maintained" as const };
    expect(await decide(story, region.officer, maintain)).toMatchObject({ reason: "advice_open" });
    expect(await preview(story, region.officer, maintain)).toMatchObject({ reason: "advice_open" });
    await story.adviseAll();
    done(await decide(story, region.officer, maintain));
    expect(rowOf(story.id)).toMatchObject({ status: "decided", outcome: "granted" });
    const after = done(await readDecisionPage(await region.officer.context(), story.reference));
    expect(after.review).toBeNull();
    expect(after.decisions[0]).toMatchObject({ number: 2, conditions: [{ text: "Zet een hek." }] });
    done(await story.change({ personen_piek: 4400 }));
    expect(app.database.reader.select().from(review).all()).toHaveLength(2);
  });

  it("is revoked on a ground, with a reason and after hearing the holder, and then it is over", async () => {
    const { story } = await underReview();
    expect(await decide(story, region.officer, { kind: "revoked", considerations: "" })).toMatchObject({
      fields: { considerations: { code: "reason_required" } },
    });
    expect(await decide(story, region.officer, { kind: "revoked", hearing: notHeard })).toMatchObject({
      fields: {
        grounds: { code: "choice_required" },
        heardOn: { code: "required" },
        hearing: { code: "required" },
      },
    });
    const hearing = { needed: null, on: "1 mei 2026", said: "De houder wil toch doorgaan." };
    const revoked = { kind: "revoked" as const, grounds: ["changed_circumstances"], hearing };
    expect(await preview(story, region.officer, { ...revoked, hearing: { ...hearing, on: "2-5-2026" } })).toMatchObject(
      {
        fields: { heardOn: { code: "date_to_come" } },
      },
    );
    done(await decide(story, region.officer, revoked));
    expect(rowOf(story.id)).toMatchObject({ status: "closed", outcome: "revoked" });
    const kept = app.database.reader.select().from(decision).all().at(-1);
    expect(kept).toMatchObject({
      grounds: ["changed_circumstances"],
      heardOn: "2026-05-01",
      hearing: "De houder wil toch doorgaan.",
    });
  });

  it("waits for the joint advice when the change makes it one of the heaviest class", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    await story.toAdvising();
    await story.grant();
    app.clock.moveTo(app.clock.now() + 60_000);
    done(await story.change(heavyAnswers));
    expect(app.database.reader.select().from(review).all()).toMatchObject([{ proposedClass: "C" }]);
    await story.sendRequests();
    const maintain = { kind: "maintained" as const };
    const burgemeester = region.burgemeester;
    const needed = async () =>
      done(await readDecisionPage(await burgemeester.context(), story.reference)).obstacles.map(({ id }) => id);
    expect(await needed()).toEqual(
      expect.arrayContaining([
        "advice_open:brandweer",
        "advice_open:ghor",
        "advice_open:politie",
        "joint_advice_missing",
      ]),
    );
    const parts = (await story.state()).requests.map(({ request }) => request).filter(({ kind }) => kind === "single");
    for (const { serviceId } of parts) await story.advise(serviceId);
    expect(await needed()).toEqual(["joint_advice_missing", "warning_unread"]);
    expect(await decide(story, burgemeester, maintain)).toMatchObject({ reason: "reason_required" });
    expect(await decide(story, region.officer, maintain)).toMatchObject({ reason: "joint_advice_missing" });
    await story.advise("vr");
    expect(await needed()).toEqual(["warning_unread"]);
  });

  it("is amended by treating every condition anew", async () => {
    const { story } = await underReview();
    await story.adviseAll();
    const amended = {
      kind: "amended" as const,
      choices: { treated: {}, general: [], own: ["Nieuw voorschrift."] },
      grounds: ["changed_circumstances"],
      hearing: notHeard,
    };
    done(await decide(story, region.officer, amended));
    const page = done(await readDecisionPage(await region.officer.context(), story.reference));
    expect(page.decisions[0]?.conditions).toMatchObject([{ text: "Nieuw voorschrift.", treatment: "own" }]);
  });
});
