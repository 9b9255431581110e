import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAdviceCheck } from "~/server/queries/advice/advice-check.server";
import { readAdviceForm } from "~/server/queries/advice/advice-form.server";
import { readAdviceRequest } from "~/server/queries/advice/advice-request.server";
import { addFile } from "~/server/use-cases/add-file.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";
import { submitChange } from "~/server/use-cases/submit-change.server";
import { takeOverAdvice } from "~/server/use-cases/take-over-advice.server";
import { middleAnswers } from "../support/application-answers";
import { changeDraft, type DossierStory, done, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { smallPdf } from "../support/small-pdf";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

type Sent = { attachmentId?: string; threadId?: string; text?: string };

/** The organiser sends in a change that brings a file, and nothing else. */
async function sendFile(story: DossierStory, { attachmentId, threadId, text = "één" }: Sent) {
  const { draftId, revision } = await changeDraft(app, region, story.id, {});
  const organiser = await region.organiser.context();
  const added = done(
    await addFile(organiser, {
      place: { kind: "draft", id: draftId },
      file: done(await app.files.receive([smallPdf(text)], "plan.pdf")),
      fileName: "plan.pdf",
      attachmentId: attachmentId ?? null,
      questionId: null,
      threadId: threadId ?? null,
    }),
  );
  done(await submitChange(await region.organiser.context(), { draftId, revision }));
  return added.threadId;
}

async function advised(): Promise<DossierStory> {
  const story = await submitDossier(app, region, middleAnswers);
  await story.toAdvising();
  await story.adviseAll();
  return story;
}

const open = async (story: DossierStory) =>
  (await story.state()).requests
    .filter(({ request }) => request.status !== "given")
    .map(({ request }) => request.serviceId);

const requestOf = async (story: DossierStory, serviceId: string) =>
  (await story.state()).requests.find(({ request }) => request.serviceId === serviceId)?.request.id ?? "";

const adviserOf = (serviceId: string): TestPerson => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no ${serviceId}`);
  return service.adviser;
};

describe("a file that comes with a change", () => {
  it("makes the advice expire of the services whose themes name it, and of no other; these are told", async () => {
    const story = await advised();
    const threadId = await sendFile(story, { attachmentId: "zorgplan" });
    expect(await open(story)).toEqual(["ghor"]);
    expect(mailTemplatesTo(app, adviserOf("ghor"))).toContain("advice_expired");
    for (const serviceId of ["brandweer", "politie", "milieu"]) {
      expect(mailTemplatesTo(app, adviserOf(serviceId))).toContain("advice_still_holds");
      expect(mailTemplatesTo(app, adviserOf(serviceId))).not.toContain("advice_expired");
    }
    await story.advise("ghor");
    expect(await open(story)).toEqual([]);
    await sendFile(story, { threadId, text: "twee" });
    expect(await open(story)).toEqual(["ghor"]);
  });

  it("makes every advice expire when nobody said what it is", async () => {
    const story = await advised();
    expect(await open(story)).toEqual([]);
    await sendFile(story, {});
    expect((await open(story)).toSorted()).toEqual(["brandweer", "ghor", "milieu", "politie"]);
  });

  it("changes no advice when no theme names it and nobody ticked it", async () => {
    const story = await advised();
    const threadId = await sendFile(story, { attachmentId: "verzekering" });
    expect(await open(story)).toEqual([]);
    await sendFile(story, { threadId, text: "twee" });
    expect(await open(story)).toEqual([]);
  });

  it("counts for the adviser who ticked it", async () => {
    const story = await advised();
    const threadId = await sendFile(story, { attachmentId: "verzekering" });
    const milieu = await adviserOf("milieu").context();
    const requestId = await requestOf(story, "milieu");
    const form = done(await readAdviceForm(milieu, requestId));
    expect(form.others).toContainEqual({ id: threadId, label: "Bijlage plan.pdf" });
    const draft = { ...form.draft, alsoReliesOn: [threadId] };
    done(await saveAdviceDraft(milieu, { requestId, revision: form.revision, draft, take: [] }));
    const check = done(await readAdviceCheck(await adviserOf("milieu").context(), requestId, "single"));
    expect(check).toMatchObject({ ticked: ["Bijlage plan.pdf"], files: [{ name: "plan.pdf", number: 1 }] });
  });
});

describe("a service that is asked again", () => {
  it("sees what changed since its own advice, and takes that advice over to confirm or change it", async () => {
    const story = await advised();
    done(await story.change({ personen_piek: 3600 }));
    const requestId = await requestOf(story, "ghor");
    const page = done(await readAdviceRequest(await adviserOf("ghor").context(), requestId));
    expect(page.changes).toMatchObject([{ before: "2.800 personen", after: "3.600 personen" }]);
    expect(page.own).toMatchObject([{ number: 1, versionNumber: 1 }]);
    const written = done(await readAdviceForm(await adviserOf("ghor").context(), requestId));
    expect(written.delta).toMatchObject({ changes: page.changes, earlier: { number: 1 } });
    expect(await takeOverAdvice(await adviserOf("politie").context(), { requestId })).toMatchObject({
      reason: "not_found",
    });
    app.clock.moveTo(app.clock.now() + 60_000);
    done(await takeOverAdvice(await adviserOf("ghor").context(), { requestId }));
    const check = done(await readAdviceCheck(await adviserOf("ghor").context(), requestId, "single"));
    expect(check.advice).toMatchObject({ number: 2, findings: page.own[0]?.findings });
    expect(await takeOverAdvice(await adviserOf("ghor").context(), { requestId })).toMatchObject({ reason: "stale" });
  });

  it("has nothing to take over as long as its advice holds", async () => {
    const story = await advised();
    done(await story.change({ personen_piek: 3600 }));
    const requestId = await requestOf(story, "milieu");
    expect(await takeOverAdvice(await adviserOf("milieu").context(), { requestId })).toMatchObject({
      reason: "wrong_status",
    });
    const page = done(await readAdviceRequest(await adviserOf("milieu").context(), requestId));
    expect(page).toMatchObject({ changes: [], head: { versionNumber: 2 }, own: [{ versionNumber: 1 }] });
  });
});
