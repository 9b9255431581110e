import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acceptMelding } from "~/server/use-cases/accept-melding.server";
import { acceptNoReaction } from "~/server/use-cases/accept-no-reaction.server";
import { removeConceptRequest } from "~/server/use-cases/remove-concept-request.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { takeDecision } from "~/server/use-cases/take-decision.server";
import { assessmentReceipt, dossier, review } from "~db/schema";
import { heavyAnswers, lightAnswers, meldingAnswers, middleAnswers } from "../support/application-answers";
import { changeDraft, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const later = (minutes = 1) => app.clock.moveTo(app.clock.now() + minutes * 60_000);

const statusOf = (id: string) =>
  app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get()?.status ?? null;

describe("the answers of the tests", () => {
  it("come to the class they are named for", async () => {
    const classes = [];
    for (const answers of [lightAnswers, middleAnswers, heavyAnswers]) {
      classes.push((await (await submitDossier(app, region, answers)).state()).assessment.class?.computed);
    }
    expect(classes).toEqual(["A", "B", "C"]);
  });
});

describe("a change of an application that was advised on", () => {
  it("asks the advice again that rested on what changed, and no other", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    expect(statusOf(story.id)).toBe("ready");
    done(await story.change({ personen_piek: 3600 }));
    const { requests } = await story.state();
    const byStatus = (status: string) =>
      requests.filter(({ request }) => request.status === status).map(({ request }) => request.serviceId);
    expect(byStatus("asked")).toEqual(["brandweer", "ghor", "politie"]);
    expect(byStatus("given")).toEqual(["milieu"]);
    expect(statusOf(story.id)).toBe("advising");
    expect(historyTypes(app, story.id).filter((type) => type === "advice.expired")).toHaveLength(3);
    const fireService = region.services.find(({ serviceId }) => serviceId === "brandweer");
    expect(mailTemplatesTo(app, fireService?.adviser ?? region.officer)).toContain("advice_expired");
    expect(mailTemplatesTo(app, region.officer)).toContain("change_received");
  });

  it("keeps advice that rests on a number within its margin, however small the steps are", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    done(await story.change({ personen_piek: 2950 }));
    expect(statusOf(story.id)).toBe("ready");
    done(await story.change({ personen_piek: 3090 }));
    expect(statusOf(story.id)).toBe("advising");
  });

  it("needs no answer any more once it is exactly reversed", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    done(await story.change({ personen_piek: 3600 }));
    done(await story.change({ personen_piek: 2800 }));
    const { requests } = await story.state();
    expect(requests.every(({ request }) => request.status === "given")).toBe(true);
    expect(statusOf(story.id)).toBe("ready");
    expect(historyTypes(app, story.id)).toContain("advice.holds_again");
  });

  it("waits for a service that advised against the change, also once it is reversed", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    done(await story.change({ personen_piek: 3600 }));
    await story.advise("ghor", "negative");
    done(await story.change({ personen_piek: 2800 }));
    const { requests } = await story.state();
    const open = requests.filter(({ request }) => request.status === "asked").map(({ request }) => request.serviceId);
    expect(open).toEqual(["ghor"]);
    expect(statusOf(story.id)).toBe("advising");
  });

  it("asks a service again that had not reacted, and one that was left out", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    const left = (await story.state()).requests.find(({ request }) => request.serviceId === "ghor");
    const officer = await region.officer.context();
    const leftOut = { requestId: left?.request.id ?? "", reason: "Al besproken" };
    done(await removeConceptRequest(officer, leftOut));
    await story.sendRequests();
    const silent = (await story.state()).requests.find(({ request }) => request.serviceId === "politie");
    later(15 * 24 * 60);
    const accepted = { requestId: silent?.request.id ?? "", reason: "Geen reactie na herinnering" };
    done(await acceptNoReaction(await region.officer.context(), accepted));
    await story.advise("brandweer");
    await story.advise("milieu");
    expect(statusOf(story.id)).toBe("ready");
    done(await story.change({ personen_piek: 3600 }));
    const statuses = (await story.state()).requests.map(({ request }) => [request.serviceId, request.status]);
    expect(statuses).toEqual([
      ["brandweer", "asked"],
      ["ghor", "concept"],
      ["politie", "asked"],
      ["milieu", "given"],
      ["ghor", "concept"],
    ]);
    expect(statusOf(story.id)).toBe("advising");
  });

  it("opens the class again when another class is proposed, and names the burgemeester when it rises", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    done(await story.change(heavyAnswers));
    const found = app.database.reader.select().from(dossier).where(eq(dossier.id, story.id)).get();
    expect(found).toMatchObject({ status: "complete", proposedClass: "C", confirmedClass: null });
    expect(historyTypes(app, story.id)).toEqual(expect.arrayContaining(["class.reopened", "warning.raised"]));
    expect(mailTemplatesTo(app, region.burgemeester)).toEqual(["warning_raised"]);
    await story.confirmClass();
    await story.sendRequests();
    expect(statusOf(story.id)).toBe("advising");
    expect((await story.state()).requests.map(({ request }) => request.kind)).toContain("joint");
  });

  it("goes on with the requests that are out when the class is confirmed as it was", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    done(await story.change(heavyAnswers));
    await story.confirmClass("B", "De vuurshow is geschrapt na overleg.");
    expect(await story.sendRequests()).toEqual({ sent: 0 });
    expect(statusOf(story.id)).toBe("advising");
  });

  it("is assessed under the rules of the day of receipt, with a receipt for each version", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    later(400 * 24 * 60);
    app.clock.moveTo(Date.parse("2026-08-01T09:00:00+02:00"));
    done(await story.change({ personen_piek: 640 }));
    const receipts = app.database.reader
      .select()
      .from(assessmentReceipt)
      .where(eq(assessmentReceipt.dossierId, story.id))
      .all();
    expect(receipts).toHaveLength(2);
    expect(new Set(receipts.map((receipt) => receipt.handreikingHash)).size).toBe(1);
    expect(receipts[1]?.facts.personen_piek).toBe(640);
    expect(receipts[1]?.facts.weken_tot_start).toBe(receipts[0]?.facts.weken_tot_start);
  });
});

describe("a change after the decision", () => {
  async function granted() {
    const story = await submitDossier(app, region, lightAnswers);
    await story.declareComplete();
    await story.confirmClass();
    await story.sendRequests();
    const permit = { ...story.target, kind: "granted" as const, considerations: "Akkoord.", conditions: [] };
    later();
    done(await takeDecision(await region.officer.context(), { ...permit, departures: [], publicationText: "" }));
    return story;
  }

  const reviews = () => app.database.reader.select().from(review).all();

  it("puts a permit under review, once, by the newest version", async () => {
    const story = await granted();
    done(await story.change({ personen_piek: 1900 }));
    done(await story.change({ ...middleAnswers }));
    expect(statusOf(story.id)).toBe("decided");
    expect(reviews()).toMatchObject([{ dossierId: story.id, proposedClass: "B", settledAt: null }]);
    expect((await story.state()).transitionFacts.underReview).toBe(true);
  });

  it("leaves a permit alone when nothing that matters changed", async () => {
    const story = await granted();
    done(await story.change({ naam_evenement: "Lentefeest op het plein" }));
    expect(reviews()).toEqual([]);
    const found = app.database.reader.select().from(dossier).where(eq(dossier.id, story.id)).get();
    expect(found?.name).toBe("Lentefeest op het plein");
  });

  it("sees many small changes as the large one that they make together", async () => {
    const story = await granted();
    done(await story.change({ personen_piek: 640 }));
    expect(reviews()).toEqual([]);
    done(await story.change({ personen_piek: 690 }));
    expect(reviews()).toHaveLength(1);
  });

  it("tells the burgemeester of a change within the last weeks", async () => {
    const story = await granted();
    app.clock.moveTo(Date.parse("2026-08-20T10:00:00+02:00"));
    done(await story.change({ omschrijving_evenement: "Nu ook met demonstraties." }));
    expect(mailTemplatesTo(app, region.burgemeester)).toContain("warning_raised");
  });

  it("judges an accepted melding anew", async () => {
    const story = await submitDossier(app, region, meldingAnswers);
    const { state } = story;
    done(await acceptMelding(await region.officer.context(), { ...story.target, reason: "" }));
    expect((await state()).steps.find((step) => step.doneAt === "melding_beoordeeld")?.state).toBe("done");
    done(await story.change({ personen_piek: 480 }));
    const found = app.database.reader.select().from(dossier).where(eq(dossier.id, story.id)).get();
    expect(found).toMatchObject({ status: "received", outcome: null, decidedOn: null });
    expect((await state()).steps.find((step) => step.doneAt === "melding_beoordeeld")?.state).toBe("open");
  });

  it("is too late once the evenement has been", async () => {
    const story = await granted();
    const draft = await changeDraft(app, region, story.id, { personen_piek: 900 });
    app.clock.moveTo(Date.parse("2026-09-06T10:00:00+02:00"));
    expect(await submitChange(await region.organiser.context(), draft)).toMatchObject({ reason: "term_passed" });
  });
});
