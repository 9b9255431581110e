import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { passwordFits } from "~/server/auth/passwords.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";
import { registerOrganiser } from "~/server/use-cases/register-organiser.server";
import { requestPasswordReset } from "~/server/use-cases/request-password-reset.server";
import { setPassword } from "~/server/use-cases/set-password.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { history, outbox, user } from "~db/schema";
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

const hour = 3_600_000;
const newPassword = "drie groene fietsen in de regen";
const attempt = (email: string, password: string, remoteAddress = "192.0.2.1") =>
  signIn(app, { email, password, remoteAddress, endedToken: null });

describe("signing in", () => {
  it("lets somebody in with the right password, whatever the capitals of the address", async () => {
    const { email } = region.officer;
    const outcome = await attempt(` ${email.toUpperCase()} `, testPassword);
    expect(outcome).toMatchObject({ ok: true, value: { role: "licensing_officer", mustChooseRole: false } });
    const last = app.database.reader.select().from(history).all().at(-1);
    expect(last).toMatchObject({ type: "account.signed_in", actorId: region.officer.userId });
  });

  it("gives the same answer for a wrong password, an unknown address and a closed account", async () => {
    await disableAccount(await region.administrator.context(), { userId: region.inspector.userId });
    const answers = [
      await attempt(region.officer.email, "niet het goede wachtwoord"),
      await attempt("niemand@voorbeeld.example", testPassword),
      await attempt(region.inspector.email, testPassword),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, fields: { wachtwoord: { code: "wrong_credentials" } } });
  });

  it("does the same work for an unknown address as for a known one", async () => {
    // The statements that run and the hash that is made are what an onlooker could time.
    app.takeStatements();
    await attempt(region.officer.email, "niet het goede wachtwoord", "192.0.2.1");
    const known = shapes(app.takeStatements());
    await attempt("niemand@voorbeeld.example", "niet het goede wachtwoord", "192.0.2.1");
    expect(shapes(app.takeStatements())).toEqual(known);
    expect(await passwordFits(null, "iets")).toBe(false);
  });

  it("keeps only argon2id hashes of new passwords", async () => {
    await register("nieuw@voorbeeld.example");
    await choose(await mailedLink(app, "nieuw@voorbeeld.example"));
    const person = app.database.reader
      .select()
      .from(user)
      .all()
      .find((row) => row.email === "nieuw@voorbeeld.example");
    expect(person?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("an organiser who registers", () => {
  it("gets a link by mail that works once, and is signed in after choosing a password", async () => {
    await register("nieuw@voorbeeld.example");
    const link = await mailedLink(app, "nieuw@voorbeeld.example");
    expect(await attempt("nieuw@voorbeeld.example", newPassword)).toMatchObject({ ok: false });
    expect(await choose(link)).toMatchObject({ ok: true, value: { role: "organiser" } });
    expect(await attempt("nieuw@voorbeeld.example", newPassword)).toMatchObject({ ok: true });
    expect(await choose(link)).toEqual({ ok: false, reason: "already_done" });
  });

  it("cannot use the link after a week", async () => {
    await register("nieuw@voorbeeld.example");
    const link = await mailedLink(app, "nieuw@voorbeeld.example");
    app.clock.moveTo(app.clock.now() + 7 * 24 * hour);
    expect(await choose(link)).toEqual({ ok: false, reason: "term_passed" });
  });

  it("hears the same when the address has an account, whose owner gets a mail and no link", async () => {
    const fresh = await register("nieuw@voorbeeld.example");
    const taken = await register(region.organiser.email);
    expect(taken).toEqual(fresh);
    const [mail] = await mailsTo(app, region.organiser.email);
    expect(mail?.subject).toBe("U hebt al een account bij Paraat");
    expect(mail?.text).not.toContain("/uitnodiging/");
  });

  it("is stopped after many registrations from one network", async () => {
    for (let count = 0; count < 50; count += 1) await register(`nieuw${count}@voorbeeld.example`);
    expect(await register("nog-een@voorbeeld.example")).toMatchObject({
      fields: { email: { code: "too_many_attempts" } },
    });
  });
});

describe("a forgotten password", () => {
  it("is replaced with a link of one hour; the old password and other links stop working", async () => {
    const { email } = region.officer;
    await requestPasswordReset(app, { email });
    const first = await mailedLink(app, email);
    await requestPasswordReset(app, { email });
    const second = await mailedLink(app, email);
    expect(await choose(second)).toMatchObject({ ok: true });
    expect(await choose(first)).toEqual({ ok: false, reason: "already_done" });
    expect(await attempt(email, testPassword)).toMatchObject({ ok: false });
    expect((await mailsTo(app, email)).at(-1)?.subject).toBe("Uw wachtwoord voor Paraat is gewijzigd");
  });

  it("cannot be replaced after an hour", async () => {
    await requestPasswordReset(app, { email: region.officer.email });
    const link = await mailedLink(app, region.officer.email);
    app.clock.moveTo(app.clock.now() + hour);
    expect(await choose(link)).toEqual({ ok: false, reason: "term_passed" });
  });

  it("tells nobody whether an address is known, and mails at most three links an hour", async () => {
    const unknown = await requestPasswordReset(app, { email: "niemand@voorbeeld.example" });
    expect(app.database.reader.select().from(outbox).all()).toHaveLength(0);
    for (let count = 0; count < 5; count += 1) {
      expect(await requestPasswordReset(app, { email: region.officer.email })).toEqual(unknown);
    }
    expect(await mailsTo(app, region.officer.email)).toHaveLength(3);
  });

  it("refuses a password that is short, well known or made of the own address", async () => {
    await requestPasswordReset(app, { email: region.officer.email });
    const link = await mailedLink(app, region.officer.email);
    const refused = async (password: string) => {
      const outcome = await setPassword(app, { linkToken: link, password, endedToken: null });
      return outcome.ok ? "taken" : outcome.fields?.wachtwoord?.code;
    };
    expect(await refused("kort")).toBe("password_too_short");
    expect(await refused("Wachtwoord123!")).toBe("password_known");
    expect(await refused(region.officer.email)).toBe("password_known");
    expect(await refused(newPassword)).toBe("taken");
  });

  it("keeps no link in the database that works", async () => {
    await requestPasswordReset(app, { email: region.officer.email });
    const link = await mailedLink(app, region.officer.email);
    expect(app.database.writerConnection.sqlite.serialize().includes(link)).toBe(false);
  });
});

const register = (email: string) =>
  registerOrganiser(app, {
    name: "Anna de Vries",
    email,
    phone: null,
    organisationName: "Buurtvereniging De Linde",
    kvkNumber: null,
    remoteAddress: "192.0.2.7",
  });

const choose = (linkToken: string) => setPassword(app, { linkToken, password: newPassword, endedToken: null });

/** Statements without the values in them. */
const shapes = (statements: string[]) =>
  statements.map((text) => text.replaceAll(/'[^']*'|\b\d+(\.\d+)?\b/g, "?").replaceAll(/\/\*.*?\*\//g, ""));
