import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { roles } from "~/domain/access/roles";
import { readAccount } from "~/server/queries/account.server";
import { readAccounts } from "~/server/queries/accounts.server";
import { readHeldRole } from "~/server/queries/held-role.server";
import { readRolesPage } from "~/server/queries/roles-page.server";
import { readUndeliveredMail } from "~/server/queries/undelivered-mail.server";
import { readViewer } from "~/server/queries/viewer.server";
import { readWorkOrganisations } from "~/server/queries/work-organisations.server";
import { createAdministrator } from "~/server/use-cases/create-administrator.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";
import { endRole } from "~/server/use-cases/end-role.server";
import { inviteMember } from "~/server/use-cases/invite-member.server";
import { reopenAccount } from "~/server/use-cases/reopen-account.server";
import { sendInvitationAgain } from "~/server/use-cases/send-invitation-again.server";
import { sendMailAgain } from "~/server/use-cases/send-mail-again.server";
import { setPassword } from "~/server/use-cases/set-password.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { outbox } from "~db/schema";
import { mailedLink, mailsTo } from "../support/mailbox";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion, testPassword } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const administrator = () => region.administrator.context();
const attempt = (email: string, password = testPassword) =>
  signIn(app, { email, password, remoteAddress: "::1", endedToken: null });

async function invited(email = "nieuw@gemeente.example"): Promise<string> {
  const asked = { email, name: "Nieuwe Collega", role: "licensing_officer" as const, title: null };
  const { id: organisationId } = region.officer.organisation;
  const outcome = await inviteMember(await administrator(), { ...asked, organisationId });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.userId;
}

describe("an administrator", () => {
  it("invites a colleague, who chooses a password and can work", async () => {
    await invited();
    const linkToken = await mailedLink(app, "nieuw@gemeente.example");
    const password = "drie groene fietsen in de regen";
    const outcome = await setPassword(app, { linkToken, password, endedToken: null });
    expect(outcome).toMatchObject({ ok: true, value: { role: "licensing_officer" } });
    const accounts = await readAccounts(await administrator(), { search: "nieuwe col", page: 1 });
    expect(accounts).toMatchObject({ ok: true, value: { count: 1, accounts: [{ state: "active" }] } });
  });

  it("sends an invitation again, three times an hour at most, and not to whoever has a password", async () => {
    const userId = await invited();
    const ctx = await administrator();
    expect((await sendInvitationAgain(ctx, { userId })).ok).toBe(true);
    expect((await sendInvitationAgain(ctx, { userId })).ok).toBe(true);
    expect(await sendInvitationAgain(ctx, { userId })).toEqual({ ok: false, reason: "too_early" });
    expect(await mailsTo(app, "nieuw@gemeente.example")).toHaveLength(3);
    const known = { userId: region.officer.userId };
    expect(await sendInvitationAgain(ctx, known)).toEqual({ ok: false, reason: "already_done" });
  });

  it("gives somebody with an account a second role, which is told by mail", async () => {
    const { email, userId } = region.officer;
    const { id: organisationId } = region.otherOfficer.organisation;
    const asked = { email: email.toUpperCase(), name: "x", organisationId, role: "burgemeester" as const };
    const outcome = await inviteMember(await administrator(), { ...asked, title: "loco-burgemeester" });
    expect(outcome).toEqual({ ok: true, value: { userId } });
    expect((await mailsTo(app, email)).map(({ subject }) => subject)).toEqual(["U hebt een nieuwe rol in Paraat"]);
    const viewer = await readViewer(app, await region.officer.context());
    expect(viewer.user?.memberships?.map(({ roleLabel, acting }) => [roleLabel, acting]).sort()).toEqual([
      ["loco-burgemeester", false],
      ["vergunningverlener", true],
    ]);
  });

  it("cannot give a role that the organisation does not have", async () => {
    const { id: organisationId } = region.officer.organisation;
    const asked = { email: "x@voorbeeld.example", name: "x", organisationId, role: "adviser" as const, title: null };
    expect(await inviteMember(await administrator(), asked)).toMatchObject({
      fields: { rol: { code: "role_not_here" } },
    });
  });

  it("ends a role and gives it back, closes an account and opens it again", async () => {
    const ctx = await administrator();
    const { membershipId, userId, email } = region.officer;
    expect((await endRole(ctx, { membershipId })).ok).toBe(true);
    expect(await endRole(ctx, { membershipId })).toEqual({ ok: false, reason: "already_done" });
    expect(await attempt(email)).toMatchObject({ fields: { email: { code: "no_role" } } });
    const { id: organisationId } = region.officer.organisation;
    await inviteMember(ctx, { email, name: "x", organisationId, role: "licensing_officer", title: null });
    expect((await attempt(email)).ok).toBe(true);
    expect((await disableAccount(ctx, { userId })).ok).toBe(true);
    expect((await attempt(email)).ok).toBe(false);
    expect((await reopenAccount(ctx, { userId })).ok).toBe(true);
    expect((await attempt(email)).ok).toBe(true);
  });

  it("cannot lock out the own account", async () => {
    const ctx = await administrator();
    const { userId, membershipId } = region.administrator;
    expect(await disableAccount(ctx, { userId })).toEqual({ ok: false, reason: "forbidden" });
    expect(await endRole(ctx, { membershipId })).toEqual({ ok: false, reason: "forbidden" });
  });

  it("finds people by part of a name or address, with signs taken for what they are", async () => {
    const count = async (search: string) => {
      const outcome = await readAccounts(await administrator(), { search, page: 1 });
      return outcome.ok ? outcome.value.count : -1;
    };
    expect(await count(region.officer.email.slice(0, 20))).toBeGreaterThan(0);
    expect(await count("%")).toBe(0);
    expect(await count("_")).toBeGreaterThan(0);
    expect(await count("'; DROP TABLE user; --")).toBe(0);
  });

  it("reads each page in at most eight statements", async () => {
    const ctx = await administrator();
    for (const read of [
      () => readAccounts(ctx, { search: "", page: 1 }),
      () => readAccount(ctx, region.officer.userId),
      () => readUndeliveredMail(ctx),
      () => readViewer(app, ctx),
      () => readRolesPage(app, ctx),
    ]) {
      app.takeStatements();
      await read();
      expect(app.takeStatements().length).toBeLessThanOrEqual(6);
    }
  });

  it("sees mail that did not arrive and lets it try again", async () => {
    const userId = await invited();
    const [mail] = app.database.reader.select().from(outbox).all();
    const mailId = mail?.id ?? "";
    await app.database.write(async (tx) => {
      tx.update(outbox).set({ givenUpAt: 1, lastError: "SMTP 550" }).run();
    });
    const ctx = await administrator();
    expect(await readUndeliveredMail(ctx)).toMatchObject({ value: [{ id: mailId, recipientId: userId }] });
    expect((await sendMailAgain(ctx, { mailId })).ok).toBe(true);
    expect(await sendMailAgain(ctx, { mailId })).toEqual({ ok: false, reason: "not_found" });
  });
});

describe("everybody else", () => {
  it("neither sees nor changes accounts", async () => {
    const userId = await invited();
    const membershipId = region.officer.membershipId;
    const { id: organisationId } = region.officer.organisation;
    const asked = { email: "x@voorbeeld.example", name: "x", organisationId, role: "licensing_officer" as const };
    const people = [
      region.organiser,
      region.officer,
      region.coordinator,
      region.burgemeester,
      region.inspector,
      region.regionalCoordinator,
      ...region.services.map(({ adviser }) => adviser),
    ];
    for (const person of people) {
      const ctx = await person.context();
      const refusals = [
        await readAccounts(ctx, { search: "", page: 1 }),
        await readAccount(ctx, userId),
        await readHeldRole(ctx, membershipId),
        await readWorkOrganisations(ctx),
        await readUndeliveredMail(ctx),
        await inviteMember(ctx, { ...asked, title: null }),
        await endRole(ctx, { membershipId }),
        await disableAccount(ctx, { userId }),
        await reopenAccount(ctx, { userId }),
        await sendInvitationAgain(ctx, { userId }),
        await sendMailAgain(ctx, { mailId: "x" }),
      ];
      expect(refusals).toEqual(refusals.map(() => ({ ok: false, reason: "forbidden" })));
    }
  });
});

describe("the first administrator", () => {
  it("is made by command and signs in with the link it gives", async () => {
    const outcome = await createAdministrator(app, { email: "baas@regio.example", name: "De Baas" });
    if (!outcome.ok) throw new Error(outcome.reason);
    const linkToken = outcome.value.address.split("/").at(-1) ?? "";
    const password = "drie groene fietsen in de regen";
    const set = await setPassword(app, { linkToken, password, endedToken: null });
    expect(set).toMatchObject({ ok: true, value: { role: "administrator" } });
  });
});

describe("the role switcher of a demonstration", () => {
  it("offers one person for each role first, and everybody below", async () => {
    const page = await readRolesPage(app, null);
    expect(new Set(page.quick.map(({ role }) => role))).toEqual(new Set(roles));
    const people = page.demo.flatMap(({ organisations }) => organisations.flatMap((each) => each.people));
    expect(people).toHaveLength(9 + region.services.length);
  });

  it("offers nobody in production but the own roles", async () => {
    const production = { ...app, config: { ...app.config, mode: "production" as const } };
    expect(await readRolesPage(production, null)).toEqual({ own: [], quick: [], demo: [] });
    const page = await readRolesPage(production, await region.officer.context());
    expect(page).toMatchObject({ own: [{ membershipId: region.officer.membershipId, acting: true }], demo: [] });
  });
});
