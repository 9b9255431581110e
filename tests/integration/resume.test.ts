import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contextFromCookie } from "~/server/auth/context-from-cookie.server";
import { addDraft } from "~/server/data/drafts.server";
import { readAccountLink } from "~/server/queries/account-link.server";
import { readResumeLink } from "~/server/queries/resume-link.server";
import { deleteDraft } from "~/server/use-cases/delete-draft.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";
import { endRole } from "~/server/use-cases/end-role.server";
import { mailResumeLink } from "~/server/use-cases/mail-resume-link.server";
import { renewResumeLink } from "~/server/use-cases/renew-resume-link.server";
import { requestPasswordReset } from "~/server/use-cases/request-password-reset.server";
import { resumeDraft } from "~/server/use-cases/resume-draft.server";
import { setPassword } from "~/server/use-cases/set-password.server";
import { draft } from "~db/schema";
import { done } from "../support/dossier-story";
import { mailedLink, mailsTo } from "../support/mailbox";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let draftId: string;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  const ctx = await region.organiser.context();
  const answers = { naam_evenement: "Bruiloft van Jansen" };
  draftId = await ctx.write((tx) => addDraft(tx, ctx, { evenementId: null, name: "Bruiloft van Jansen", answers }));
});

afterEach(() => app.close());

const hour = 3_600_000;

async function aLink(): Promise<string> {
  done(await mailResumeLink(await region.organiser.context(), draftId));
  return mailedLink(app, region.organiser.email);
}

const resume = (linkToken: string, endedToken: string | null = null) => resumeDraft(app, { linkToken, endedToken });
const whoHas = async (token: string) => (await contextFromCookie(app, `paraat=${token}`))?.actor.membershipId ?? null;

describe("a link to go on with a draft elsewhere", () => {
  it("shows which draft it opens and until when, and signs nobody in by being opened", async () => {
    const link = await aLink();
    for (let opened = 0; opened < 3; opened++) {
      expect(await readResumeLink(app, link)).toEqual({
        state: "works",
        name: "Bruiloft van Jansen",
        begunOn: "2026-05-01",
        email: region.organiser.email,
        until: app.clock.now() + 24 * hour,
      });
    }
    expect(await resume(link)).toMatchObject({ ok: true, value: { draftId, role: "organiser" } });
  });

  it("signs its owner in once, in the organisation of the draft, with a token of its own", async () => {
    const link = await aLink();
    const { token } = done(await resume(link));
    expect(await whoHas(token)).toBe(region.organiser.membershipId);
    expect(await resume(link)).toMatchObject({ ok: false, reason: "already_done" });
    expect(await readResumeLink(app, link)).toEqual({ state: "used" });
  });

  it("is used once by two presses at the same moment", async () => {
    const link = await aLink();
    const outcomes = await Promise.all([resume(link), resume(link)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("ends the session that the browser had, whoever's it was", async () => {
    const before = done(await resume(await aLink())).token;
    const { token } = done(await resume(await aLink(), before));
    expect(token).not.toBe(before);
    expect(await whoHas(before)).toBeNull();
    expect(await whoHas(token)).toBe(region.organiser.membershipId);
  });

  it("works twenty-four hours", async () => {
    const link = await aLink();
    app.clock.moveTo(app.clock.now() + 24 * hour);
    expect(await readResumeLink(app, link)).toEqual({ state: "expired" });
    expect(await resume(link)).toMatchObject({ reason: "term_passed" });
  });

  it.each([
    ["the draft was removed", async () => deleteDraft(await region.organiser.context(), draftId)],
    [
      "the draft was sent in",
      async () => {
        const { write, now } = await region.organiser.context();
        await write(async (tx) => {
          tx.update(draft).set({ submittedAt: now }).where(eq(draft.id, draftId)).run();
        });
      },
    ],
  ])("opens nothing any more when %s, and tells nothing of it", async (_, happens) => {
    const link = await aLink();
    await happens();
    expect(await readResumeLink(app, link)).toEqual({ state: "expired" });
    expect(await resume(link)).toMatchObject({ reason: "term_passed" });
  });

  it.each([
    ["the account was closed", () => ({ userId: region.organiser.userId }), disableAccount],
    ["the role ended", () => ({ membershipId: region.organiser.membershipId }), endRole],
  ] as const)("is nothing any more when %s", async (_, whom, act) => {
    const link = await aLink();
    done(await act(await region.administrator.context(), whom() as never));
    expect(await readResumeLink(app, link)).toBeNull();
    expect(await resume(link)).toMatchObject({ reason: "not_found" });
  });

  it("is no key to the account: no password can be chosen with it, and no other link opens a draft", async () => {
    const link = await aLink();
    expect(await readAccountLink(app, link)).toBeNull();
    const password = "drie groene fietsen in de regen";
    expect(await setPassword(app, { linkToken: link, password, endedToken: null })).toMatchObject({
      reason: "not_found",
    });
    await requestPasswordReset(app, { email: region.organiser.email });
    const other = await mailedLink(app, region.organiser.email);
    expect(await readResumeLink(app, other)).toBeNull();
    expect(await resume(other)).toMatchObject({ reason: "not_found" });
  });

  it("works no longer once a new password was chosen", async () => {
    const link = await aLink();
    await requestPasswordReset(app, { email: region.organiser.email });
    const linkToken = await mailedLink(app, region.organiser.email);
    done(await setPassword(app, { linkToken, password: "drie groene fietsen in de regen", endedToken: null }));
    expect(await resume(link)).toMatchObject({ reason: "already_done" });
  });
});

describe("the mail with it", () => {
  it("tells nothing of what is applied for", async () => {
    await aLink();
    const [mail] = await mailsTo(app, region.organiser.email);
    expect(`${mail?.subject} ${mail?.text}`).not.toContain("Jansen");
    expect(mail?.text).toContain("1 mei 2026");
    expect(mail?.text).toContain(`${app.config.baseUrl}/verder/`);
  });

  it("goes out three times an hour at most, also when a new link is asked with an old one", async () => {
    const link = await aLink();
    for (let again = 0; again < 5; again++)
      expect(await renewResumeLink(app, { linkToken: link })).toMatchObject({ ok: true });
    expect(await mailsTo(app, region.organiser.email)).toHaveLength(3);
    expect(await mailResumeLink(await region.organiser.context(), draftId)).toMatchObject({
      value: { isMailed: false },
    });
    app.clock.moveTo(app.clock.now() + hour + 1);
    expect(await mailResumeLink(await region.organiser.context(), draftId)).toMatchObject({
      value: { isMailed: true },
    });
  });

  it("answers the same to a used, an expired and a made-up link, and mails to nobody for the last", async () => {
    const used = await aLink();
    done(await resume(used));
    const made = "x".repeat(43);
    const answers = [await renewResumeLink(app, { linkToken: used }), await renewResumeLink(app, { linkToken: made })];
    expect(answers[0]).toEqual(answers[1]);
    expect(await mailsTo(app, region.organiser.email)).toHaveLength(2);
    done(await deleteDraft(await region.organiser.context(), draftId));
    expect(await renewResumeLink(app, { linkToken: used })).toEqual(answers[0]);
    expect(await mailsTo(app, region.organiser.email)).toHaveLength(2);
  });

  it("is sent for one's own drafts alone", async () => {
    expect(await mailResumeLink(await region.otherOrganiser.context(), draftId)).toMatchObject({ reason: "not_found" });
    expect(await mailResumeLink(await region.officer.context(), draftId)).toMatchObject({ reason: "forbidden" });
  });
});
