import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addDraft } from "~/server/data/drafts.server";
import { findVisibleFile, insertFileVersion } from "~/server/data/file-versions.server";
import { uploadTarget } from "~/server/files/upload-target.server";
import { readApplications } from "~/server/queries/applications.server";
import { readInvitation } from "~/server/queries/co-author-invitation.server";
import { readCheckPage } from "~/server/queries/form/check-page.server";
import { readCoAuthors } from "~/server/queries/form/co-authors-page.server";
import { readConfirmation } from "~/server/queries/form/confirmation.server";
import { readFilesPage } from "~/server/queries/form/files-page.server";
import { readSectionPage } from "~/server/queries/form/section-page.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { readResumeLink } from "~/server/queries/resume-link.server";
import { acceptCoAuthor } from "~/server/use-cases/accept-co-author.server";
import { copyApplication } from "~/server/use-cases/copy-application.server";
import { deleteDraft } from "~/server/use-cases/delete-draft.server";
import { endCoAuthor } from "~/server/use-cases/end-co-author.server";
import { inviteCoAuthor } from "~/server/use-cases/invite-co-author.server";
import { mailResumeLink } from "~/server/use-cases/mail-resume-link.server";
import { registerOrganiser } from "~/server/use-cases/register-organiser.server";
import { resumeDraft } from "~/server/use-cases/resume-draft.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { setPassword } from "~/server/use-cases/set-password.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { lightAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { meant, sectionInput } from "../support/filled-draft";
import { mailedLink, mailsTo } from "../support/mailbox";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let draftId: string;
let otherDraftId: string;
let owner: TestPerson;
/** An organiser of elsewhere. */
let friend: TestPerson;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  [owner, friend] = [region.organiser, region.otherOrganiser];
  const answers = { ...lightAnswers, hoofdgemeente: region.here, naam_evenement: "Feest van Jansen" };
  draftId = await aDraft(answers);
  otherDraftId = await aDraft(answers);
});

afterEach(() => app.close());

async function aDraft(answers: typeof lightAnswers): Promise<string> {
  const ctx = await owner.context();
  return ctx.write((tx) => addDraft(tx, ctx, { evenementId: null, name: "Feest van Jansen", answers }));
}

async function invite(email = friend.email): Promise<string> {
  done(await inviteCoAuthor(await owner.context(), { draftId, email }));
  return mailedLink(app, email);
}

async function writesAlong(): Promise<void> {
  done(await acceptCoAuthor(await friend.context(), { linkToken: await invite() }));
}

async function end(): Promise<void> {
  const { coAuthors } = done(await readCoAuthors(await owner.context(), draftId));
  done(await endCoAuthor(await owner.context(), { draftId, coAuthorId: coAuthors[0]?.id ?? "" }));
}

const rules = async () => app.rules.current((await owner.context()).today).handreiking;
const pages = [readTaskList, readFilesPage, readCheckPage];

async function save(person: TestPerson, meaning: "naam" | "aanwezig_piek", value: string, stored?: string | number) {
  const question = meant(await rules(), meaning);
  const shown = stored === undefined ? {} : { [question.id]: stored };
  return saveSection(await person.context(), sectionInput(draftId, [question], { [question.id]: [value] }, shown));
}

describe("somebody who writes along with a draft", () => {
  it("reads and writes that draft, its files included, from accepting on", async () => {
    for (const read of pages)
      expect(await read(await friend.context(), draftId)).toMatchObject({ reason: "not_found" });
    await writesAlong();
    const ctx = await friend.context();
    for (const read of pages) expect(await read(ctx, draftId)).toMatchObject({ ok: true });
    done(await readSectionPage(ctx, draftId, meant(await rules(), "naam").section));
    done(await save(friend, "naam", "Van de vriend", "Feest van Jansen"));
    expect(done(await readTaskList(await owner.context(), draftId)).draft.name).toBe("Van de vriend");
    const { owner: place } = done(await uploadTarget(ctx.read, ctx, { kind: "draft", id: draftId }));
    expect(place).toMatchObject({ draftId, organisationId: owner.organisation.id });
    const fileId = await aFile();
    expect(await findVisibleFile(ctx.read, ctx.actor, fileId)).toMatchObject({ id: fileId });
    expect(done(await readApplications(ctx)).drafts).toMatchObject([
      { id: draftId, sharedBy: owner.organisation.name, name: "Van de vriend" },
    ]);
  });

  it("sees nothing else of the organisation: no other draft, file, application or list", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    const { version } = await story.state();
    const otherFile = await aFile(otherDraftId);
    await writesAlong();
    const ctx = await friend.context();
    for (const read of pages) expect(await read(ctx, otherDraftId)).toMatchObject({ reason: "not_found" });
    expect(await findVisibleFile(ctx.read, ctx.actor, otherFile)).toBeNull();
    expect(await uploadTarget(ctx.read, ctx, { kind: "draft", id: otherDraftId })).toMatchObject({
      reason: "not_found",
    });
    expect(await copyApplication(ctx, { applicationId: version.applicationId })).toMatchObject({ reason: "not_found" });
    const { applications, drafts } = done(await readApplications(ctx));
    expect([applications.length, drafts.length]).toEqual([0, 1]);
  });

  it("does not sign, send in, throw away or invite: that is for whose draft it is", async () => {
    await writesAlong();
    const ctx = await friend.context();
    const signature = meant(await rules(), "ondertekening");
    const signed = sectionInput(draftId, [signature], { [signature.id]: ["ja"] }, { [signature.id]: true });
    expect(await saveSection(ctx, signed)).toMatchObject({ reason: "forbidden" });
    expect(done(await readCheckPage(ctx, draftId)).signing).toBeNull();
    expect(await submitApplication(ctx, { draftId, revision: 0 })).toMatchObject({ reason: "not_found" });
    expect(await deleteDraft(ctx, draftId)).toMatchObject({ reason: "not_found" });
    expect(await readCoAuthors(ctx, draftId)).toMatchObject({ reason: "not_found" });
    expect(await inviteCoAuthor(ctx, { draftId, email: "x@voorbeeld.example" })).toMatchObject({ reason: "not_found" });
  });

  it("can no longer come in when the organisation ends it, or once it was sent in", async () => {
    await writesAlong();
    const fileId = await aFile();
    await end();
    const ctx = await friend.context();
    for (const read of pages) expect(await read(ctx, draftId)).toMatchObject({ reason: "not_found" });
    expect(await findVisibleFile(ctx.read, ctx.actor, fileId)).toBeNull();
    expect(done(await readApplications(ctx)).drafts).toEqual([]);
    await writesAlong();
    const sent = await submitApplication(await owner.context(), { draftId, revision: 0 });
    expect(sent).toMatchObject({ ok: true });
    expect(await readConfirmation(await friend.context(), draftId)).toMatchObject({ reason: "not_found" });
    expect(await readTaskList(await friend.context(), draftId)).toMatchObject({ reason: "not_found" });
  });

  it("goes on elsewhere by a mailed link as well, as long as it lasts", async () => {
    await writesAlong();
    done(await mailResumeLink(await friend.context(), draftId));
    const link = await mailedLink(app, friend.email);
    expect(await readResumeLink(app, link)).toMatchObject({ state: "works", email: friend.email });
    await end();
    expect(await resumeDraft(app, { linkToken: link, endedToken: null })).toMatchObject({ reason: "not_found" });
  });
});

async function aFile(of = draftId): Promise<string> {
  const kept = await app.files.keep([Buffer.from("plan")]);
  const about = { draftId: of, applicationId: null, dossierId: null, adviceRequestId: null, attachmentId: null };
  const by = { organisationId: owner.organisation.id, uploadedBy: owner.userId, uploadedAt: app.clock.now() };
  const file = { ...kept, fileName: "plan.pdf", mediaType: "application/pdf", originalSha256: null, scannedWith: null };
  const made = await app.database.write((tx) =>
    insertFileVersion(tx, { id: app.newId(), threadId: app.newId(), questionId: null, ...about, ...file, ...by }),
  );
  return made.id;
}

describe("two people of two organisations who save at once", () => {
  it("both keep what they wrote on different questions", async () => {
    await writesAlong();
    const peak = lightAnswers.personen_piek as number;
    const outcomes = await Promise.all([
      save(owner, "naam", "Van de een", "Feest van Jansen"),
      save(friend, "aanwezig_piek", "321", peak),
    ]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    const { sections } = done(await readCheckPage(await owner.context(), draftId));
    expect(JSON.stringify(sections)).toContain("Van de een");
    expect(JSON.stringify(sections)).toContain("321");
  });

  it("are told when they answered the same question differently", async () => {
    await writesAlong();
    const outcomes = await Promise.all([
      save(owner, "naam", "Van de een", "Feest van Jansen"),
      save(friend, "naam", "Van de ander", "Feest van Jansen"),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? "kept" : outcome.reason)).sort()).toEqual(["kept", "stale"]);
  });
});

describe("an invitation to write along", () => {
  it("is opened without accepting, tells whose it is and works for one person", async () => {
    const linkToken = await invite();
    const seen = await readInvitation(app, null, linkToken);
    expect(seen).toEqual({ state: "open", organisationName: owner.organisation.name, as: null, isSignedIn: false });
    expect(await acceptCoAuthor(await region.officer.context(), { linkToken })).toMatchObject({ reason: "forbidden" });
    expect(await acceptCoAuthor(await friend.context(), { linkToken })).toMatchObject({ value: { draftId } });
    expect(await acceptCoAuthor(await friend.context(), { linkToken })).toMatchObject({ value: { draftId } });
    expect(await acceptCoAuthor(await owner.context(), { linkToken })).toMatchObject({ reason: "already_done" });
    expect(await readInvitation(app, null, linkToken)).toMatchObject({ state: "accepted", organisationName: "" });
  });

  it("works seven days, and not after it was ended", async () => {
    const linkToken = await invite();
    await end();
    expect(await acceptCoAuthor(await friend.context(), { linkToken })).toMatchObject({ reason: "term_passed" });
    const second = await invite();
    app.clock.moveTo(app.clock.now() + 7 * 24 * 3_600_000);
    expect(await acceptCoAuthor(await friend.context(), { linkToken: second })).toMatchObject({
      reason: "term_passed",
    });
    expect(await readInvitation(app, null, second)).toMatchObject({ state: "expired", organisationName: "" });
  });

  it("answers the same for an address that nobody knows, which becomes an account by registering", async () => {
    const email = "nieuw@voorbeeld.example";
    const linkToken = await invite(email);
    const [mail] = await mailsTo(app, email);
    expect(`${mail?.subject} ${mail?.text}`).not.toContain("Jansen");
    const about = { name: "Noor", phone: null, organisationName: "Noor en co", kvkNumber: null };
    done(await registerOrganiser(app, { email, ...about, remoteAddress: "192.0.2.1" }));
    const password = "drie groene fietsen in de regen";
    done(await setPassword(app, { linkToken: await mailedLink(app, email), password, endedToken: null }));
    expect(await mailsTo(app, email)).toHaveLength(2);
    expect((await mailsTo(app, email))[1]?.to.name).toBe("Noor");
    expect(await readInvitation(app, null, linkToken)).toMatchObject({ state: "open" });
  });

  it("is sent to five people at most, to each once, and to ten a day", async () => {
    const refused = async (email: string) => inviteCoAuthor(await owner.context(), { draftId, email });
    for (let number = 1; number <= 5; number++) await invite(`mee${number}@voorbeeld.example`);
    const full = { fields: { email: { code: "too_many_co_authors" } } };
    expect(await refused("mee6@voorbeeld.example")).toMatchObject(full);
    for (let again = 0; again < 5; again++) await invite("mee5@voorbeeld.example");
    expect(done(await readCoAuthors(await owner.context(), draftId)).coAuthors).toHaveLength(5);
    expect(await refused("mee5@voorbeeld.example")).toMatchObject(full);
    app.clock.moveTo(app.clock.now() + 25 * 3_600_000);
    await invite("mee5@voorbeeld.example");
  });

  it("is not sent to somebody who writes along already", async () => {
    await writesAlong();
    const outcome = await inviteCoAuthor(await owner.context(), { draftId, email: friend.email });
    expect(outcome).toMatchObject({ fields: { email: { code: "writes_along_already" } } });
  });
});
