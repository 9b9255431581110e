import { existsSync, utimesSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDraft } from "~/server/data/drafts.server";
import { insertFileVersion } from "~/server/data/file-versions.server";
import { expireDrafts } from "~/server/drafts/expire-drafts.server";
import { readApplications } from "~/server/queries/applications.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { endRole } from "~/server/use-cases/end-role.server";
import { draft, fileVersion, user } from "~db/schema";
import { lightAnswers } from "../support/application-answers";
import { changeDraft, done, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { mailsTo } from "../support/mailbox";
import { recordingLog } from "../support/recording-log";
import { openTestApp, type TestApp, testMoment } from "../support/test-app";
import { addPerson, addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const day = 24 * 3_600_000;
const onDay = (days: number) => app.clock.moveTo(testMoment + days * day);
const answers = { naam_evenement: "Bruiloft van Jansen" };

async function aDraft(person: TestPerson = region.organiser): Promise<string> {
  const ctx = await person.context();
  return ctx.write((tx) => addDraft(tx, ctx, { evenementId: null, name: answers.naam_evenement, answers }));
}

async function attach(draftId: string, content: string) {
  const kept = await app.files.keep([Buffer.from(content)]);
  // As old as the clock of this region says it is.
  utimesSync(app.files.pathOf(kept.sha256), app.clock.now() / 1000, app.clock.now() / 1000);
  const about = { draftId, applicationId: null, dossierId: null, adviceRequestId: null, attachmentId: null };
  const { userId, organisation } = region.organiser;
  const by = { organisationId: organisation.id, uploadedBy: userId, uploadedAt: app.clock.now() };
  const file = { ...kept, fileName: "plan.pdf", mediaType: "application/pdf", originalSha256: null, scannedWith: null };
  await app.database.write((tx) =>
    insertFileVersion(tx, { id: app.newId(), threadId: app.newId(), questionId: null, ...about, ...file, ...by }),
  );
  return app.files.pathOf(kept.sha256);
}

const rowOf = (id: string) => app.database.reader.select().from(draft).where(eq(draft.id, id)).get();
const told = (person: TestPerson) => mailTemplatesTo(app, person).filter((template) => template === "draft_expiring");

describe("a draft that nobody touches", () => {
  it("is told of a week and a day before, once each, and is gone after its last day", async () => {
    const id = await aDraft();
    const seen: [number, number, boolean][] = [];
    for (const days of [0, 22, 23, 24, 28, 29, 30, 31, 32]) {
      onDay(days);
      await expireDrafts(app);
      await expireDrafts(app);
      seen.push([days, told(region.organiser).length, rowOf(id)?.deletedAt !== null]);
    }
    expect(seen).toEqual([
      [0, 0, false],
      [22, 0, false],
      [23, 1, false],
      [24, 1, false],
      [28, 1, false],
      [29, 2, false],
      [30, 2, false],
      [31, 2, true],
      [32, 2, true],
    ]);
  });

  it("is emptied: name, answers and files are gone, and so is its page", async () => {
    const id = await aDraft();
    const path = await attach(id, "eigen");
    onDay(31);
    expect(await expireDrafts(app)).toBe(1);
    expect(rowOf(id)).toMatchObject({ name: "", answers: {}, finishedSections: [] });
    expect(app.database.reader.select().from(fileVersion).all()).toEqual([]);
    expect(existsSync(path)).toBe(false);
    const ctx = await region.organiser.context();
    expect(await readTaskList(ctx, id)).toMatchObject({ reason: "not_found" });
    expect(await readApplications(ctx)).toMatchObject({ value: { drafts: [] } });
  });

  it("keeps a file that something else has too, and one that just came in again", async () => {
    const id = await aDraft();
    const [shared, fresh] = [await attach(id, "gedeeld"), await attach(id, "opnieuw")];
    onDay(20);
    await attach(await aDraft(), "gedeeld");
    onDay(31);
    const now = app.clock.now() / 1000;
    utimesSync(fresh, now, now);
    utimesSync(shared, 0, 0);
    expect(await expireDrafts(app)).toBe(1);
    expect([existsSync(shared), existsSync(fresh)]).toEqual([true, true]);
  });

  it("stays as long as somebody writes in it or adds a file, and its page says until when", async () => {
    const id = await aDraft();
    onDay(25);
    await attach(id, "laat");
    const ctx = await region.organiser.context();
    expect(done(await readTaskList(ctx, id)).draft.expiresOn).toBe("2026-06-25");
    expect(done(await readApplications(ctx)).drafts[0]?.expiresOn).toBe("2026-06-25");
    onDay(55);
    expect(await expireDrafts(app)).toBe(0);
    onDay(56);
    expect(await expireDrafts(app)).toBe(1);
  });

  it("is told to the others when whoever began it has left", async () => {
    await aDraft();
    const colleague = await addPerson(app, { role: "organiser", organisation: region.organiser.organisation });
    done(await endRole(await region.administrator.context(), { membershipId: region.organiser.membershipId }));
    onDay(23);
    await expireDrafts(app);
    expect([told(region.organiser).length, told(colleague).length]).toEqual([0, 1]);
  });

  it("goes by itself only: what was sent in stays, a change of it that was left lying goes", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const change = await changeDraft(app, region, story.id, { naam_evenement: "Anders" });
    onDay(31);
    expect(await expireDrafts(app)).toBe(1);
    expect(rowOf(change.draftId)?.deletedAt).not.toBeNull();
    const { version } = await story.state();
    expect(version.answers.naam_evenement).toBe(lightAnswers.naam_evenement);
  });
});

describe("what is told of it", () => {
  it("names the day and no content in the mail", async () => {
    await aDraft();
    onDay(23);
    await expireDrafts(app);
    const [mail] = await mailsTo(app, region.organiser.email);
    expect(mail?.text).toContain("31 mei 2026");
    expect(`${mail?.subject} ${mail?.text}`).not.toContain("Jansen");
  });

  it("is a count in the log, and nothing about anybody", async () => {
    const { log, lines } = recordingLog();
    await attach(await aDraft(), "geteld");
    await aDraft();
    onDay(31);
    await expireDrafts({ ...app, log });
    const text = JSON.stringify(lines);
    expect(text).toContain('"drafts":2');
    expect(text).toContain('"files":1');
    const people = app.database.reader.select({ name: user.name, email: user.email }).from(user).all();
    for (const word of ["Jansen", "plan.pdf", ...people.flatMap(({ name, email }) => [name, email])]) {
      expect(text).not.toContain(word);
    }
  });
});
