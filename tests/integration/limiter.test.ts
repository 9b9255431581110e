import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signInLimits } from "~/domain/account/sign-in-limits";
import { networkOf } from "~/server/auth/limiter-keys.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { signInFailure } from "~db/schema";
import { openTestApp, type TestApp } from "../support/test-app";
import { addPerson, addRegion, type TestRegion, testPassword } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const office = "192.0.2.1";
const wrong = "niet het goede wachtwoord";

async function answerTo(email: string, password: string, remoteAddress: string): Promise<string> {
  const outcome = await signIn(app, { email, password, remoteAddress, endedToken: null });
  return outcome.ok ? "in" : (outcome.fields?.wachtwoord?.code ?? outcome.reason);
}

describe("the limit on failed sign-ins", () => {
  it("stops a guesser at one account from one network after five failures, also with the right password", async () => {
    const { email } = region.officer;
    for (let count = 0; count < signInLimits.pair; count += 1) {
      expect(await answerTo(email, wrong, office)).toBe("wrong_credentials");
    }
    expect(await answerTo(email, testPassword, office)).toBe("too_many_attempts");
  });

  it("lets the owner in from elsewhere meanwhile, and from the same place after a quarter of an hour", async () => {
    const { email } = region.officer;
    for (let count = 0; count < signInLimits.pair; count += 1) await answerTo(email, wrong, office);
    expect(await answerTo(email, testPassword, "198.51.100.9")).toBe("in");
    app.clock.moveTo(app.clock.now() + signInLimits.window);
    expect(await answerTo(email, testPassword, office)).toBe("in");
  });

  it("does not lock out an office of a hundred people behind one address", async () => {
    const townHall = region.officer.organisation;
    for (let count = 0; count < 100; count += 1) {
      const { email } = await addPerson(app, { role: "licensing_officer", organisation: townHall });
      expect(await answerTo(email, testPassword, office)).toBe("in");
    }
    expect(app.database.reader.select().from(signInFailure).all()).toHaveLength(0);
  });

  it("does not lock out an office in which everybody mistypes once and then gets in", async () => {
    const townHall = region.officer.organisation;
    for (let count = 0; count < signInLimits.network - 1; count += 1) {
      const { email } = await addPerson(app, { role: "licensing_officer", organisation: townHall });
      expect(await answerTo(email, wrong, office)).toBe("wrong_credentials");
      expect(await answerTo(email, testPassword, office)).toBe("in");
    }
  });

  it("evaluates at most twenty guesses at one account from a thousand networks", async () => {
    const answers: string[] = [];
    for (let count = 0; count < 1000; count += 1) {
      answers.push(await answerTo(region.officer.email, wrong, `10.0.${count >> 8}.${count & 255}`));
    }
    expect(answers.filter((answer) => answer === "wrong_credentials")).toHaveLength(signInLimits.account);
  });

  it("evaluates at most fifty guesses from one network at a thousand accounts", async () => {
    const answers: string[] = [];
    for (let count = 0; count < 1000; count += 1) {
      answers.push(await answerTo(`naam${count}@voorbeeld.example`, wrong, office));
    }
    expect(answers.filter((answer) => answer === "wrong_credentials")).toHaveLength(signInLimits.network);
  });

  it("cannot be slipped past by guessing at the same moment", async () => {
    const guesses = Array.from({ length: 40 }, () => answerTo(region.officer.email, wrong, office));
    const answers = await Promise.all(guesses);
    expect(answers.filter((answer) => answer === "wrong_credentials")).toHaveLength(signInLimits.pair);
  });

  it("keeps neither addresses nor networks readable", async () => {
    await answerTo(region.officer.email, wrong, office);
    const stored = JSON.stringify(app.database.reader.select().from(signInFailure).all());
    expect(stored).not.toContain(region.officer.email);
    expect(stored).not.toContain(office);
  });

  it("treats the addresses of one IPv6 network as one, and an IPv4 address in IPv6 clothes as itself", () => {
    expect(networkOf("2001:db8:1:2:3:4:5:6")).toBe(networkOf("2001:db8:1:2::9"));
    expect(networkOf("2001:db8:1:2::9")).not.toBe(networkOf("2001:db8:1:3::9"));
    expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        if (!address.includes(".")) expect(networkOf(address)).toMatch(/^([0-9a-f]{1,4}:){4}:\/64$/);
      }),
    );
  });
});
