import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contextFromCookie } from "~/server/auth/context-from-cookie.server";
import { endedSessionCookie, sessionCookie, sessionToken } from "~/server/auth/session-cookie.server";
import { requireContext } from "~/server/http/require-context.server";
import { safePath } from "~/server/http/safe-path.server";
import { chooseMembership } from "~/server/use-cases/choose-membership.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";
import { endRole } from "~/server/use-cases/end-role.server";
import { enterAsDemoPerson } from "~/server/use-cases/enter-as-demo-person.server";
import { inviteMember } from "~/server/use-cases/invite-member.server";
import { signIn } from "~/server/use-cases/sign-in.server";
import { signOut } from "~/server/use-cases/sign-out.server";
import { session } from "~db/schema";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion, testPassword } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const hour = 3_600_000;

async function signedIn(person: TestPerson, endedToken: string | null = null): Promise<string> {
  const outcome = await signIn(app, { email: person.email, password: testPassword, remoteAddress: "::1", endedToken });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.token;
}

const whoHas = async (token: string) =>
  (await contextFromCookie(app, `other=1; paraat=${token}`))?.actor.membershipId ?? null;

describe("a session", () => {
  it("says who acts, for which organisation and how far a service sees", async () => {
    for (const { adviser, level, serviceId } of region.services) {
      const ctx = await contextFromCookie(app, `paraat=${await signedIn(adviser)}`);
      expect(ctx?.actor).toMatchObject({
        userId: adviser.userId,
        role: "adviser",
        organisation: { id: adviser.organisation.id, serviceId, serviceLevel: level },
      });
    }
  });

  it("is known in the database by a hash only", async () => {
    const token = await signedIn(region.officer);
    expect(JSON.stringify(app.database.reader.select().from(session).all())).not.toContain(token);
  });

  it("ends after eight hours without a sign of life, and each sign of life renews it", async () => {
    const token = await signedIn(region.officer);
    const start = app.clock.now();
    app.clock.moveTo(start + 7.9 * hour);
    expect(await whoHas(token)).toBe(region.officer.membershipId);
    app.clock.moveTo(start + 15 * hour);
    expect(await whoHas(token)).toBe(region.officer.membershipId);
    app.clock.moveTo(start + 23 * hour);
    expect(await whoHas(token)).toBeNull();
  });

  it("ends after seven days however busy", async () => {
    const token = await signedIn(region.officer);
    const start = app.clock.now();
    for (let passed = 0; passed < 7 * 24; passed += 6) {
      app.clock.moveTo(start + passed * hour);
      expect(await whoHas(token)).toBe(region.officer.membershipId);
    }
    app.clock.moveTo(start + 7 * 24 * hour);
    expect(await whoHas(token)).toBeNull();
  });

  it("is over for good after signing out", async () => {
    const token = await signedIn(region.officer);
    await signOut(app, token);
    expect(await whoHas(token)).toBeNull();
  });

  it("gets a new token at every sign-in, and the old one stops", async () => {
    const first = await signedIn(region.officer);
    const second = await signedIn(region.officer, first);
    expect(second).not.toBe(first);
    expect(await whoHas(first)).toBeNull();
    expect(await whoHas(second)).toBe(region.officer.membershipId);
  });

  it("ends when the account is closed, and when the role in it ends", async () => {
    const administrator = await region.administrator.context();
    const officer = await signedIn(region.officer);
    const inspector = await signedIn(region.inspector);
    await disableAccount(administrator, { userId: region.officer.userId });
    await endRole(administrator, { membershipId: region.inspector.membershipId });
    expect(await whoHas(officer)).toBeNull();
    expect(await whoHas(inspector)).toBeNull();
  });

  it("is nothing for a made-up, empty or damaged cookie", async () => {
    const token = await signedIn(region.officer);
    for (const cookie of [null, "", "paraat=", `paraat=${token}x`, `x${token}`, "paraat=' OR 1=1 --", "=;=;;"]) {
      expect(await contextFromCookie(app, cookie)).toBeNull();
    }
  });
});

describe("another membership of the same person", () => {
  it("is chosen with a new token that does not live longer than the old one", async () => {
    const administrator = await region.administrator.context();
    const asked = { email: region.officer.email, name: "x", organisationId: region.otherOfficer.organisation.id };
    await inviteMember(administrator, { ...asked, role: "licensing_officer", title: null });
    const first = await signedIn(region.officer);
    const rows = await (await region.officer.context()).read.query.membership.findMany();
    const other = rows.find(
      (row) => row.userId === region.officer.userId && row.organisationId === region.otherOfficer.organisation.id,
    );
    const chosen = await chooseMembership(await region.officer.context(), {
      membershipId: other?.id ?? "",
      token: first,
    });
    if (!chosen.ok) throw new Error(chosen.reason);
    expect(await whoHas(first)).toBeNull();
    expect(await whoHas(chosen.value.token)).toBe(other?.id);
    const ends = app.database.reader.select().from(session).all();
    expect(new Set(ends.map((row) => row.expiresAt)).size).toBe(1);
  });

  it("of somebody else cannot be chosen", async () => {
    const token = await signedIn(region.officer);
    const ctx = await region.officer.context();
    const outcome = await chooseMembership(ctx, { membershipId: region.burgemeester.membershipId, token });
    expect(outcome).toEqual({ ok: false, reason: "not_found" });
    expect(await whoHas(token)).toBe(region.officer.membershipId);
  });

  it("of anybody can be entered in a demonstration, never in production", async () => {
    const input = { membershipId: region.burgemeester.membershipId, endedToken: null };
    const entered = await enterAsDemoPerson(app, input);
    expect(entered).toMatchObject({ ok: true, value: { role: "burgemeester" } });
    const production = { ...app, config: { ...app.config, mode: "production" as const } };
    expect(await enterAsDemoPerson(production, input)).toEqual({ ok: false, reason: "not_found" });
  });
});

describe("the cookie", () => {
  it("is bound to host and https where there is https, and never readable by script", () => {
    const secure = sessionCookie("https://paraat.example", "t");
    expect(secure).toBe("__Host-paraat=t; Path=/; HttpOnly; SameSite=Lax; Secure");
    expect(sessionCookie("http://localhost:3000", "t")).toBe("paraat=t; Path=/; HttpOnly; SameSite=Lax");
    expect(endedSessionCookie("https://paraat.example")).toContain("Max-Age=0");
    expect(sessionToken("https://paraat.example", `paraat=${"a".repeat(43)}`)).toBeNull();
  });
});

describe("a page that needs an account", () => {
  const visit = async (path: string, cookie = "") => {
    const request = new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } });
    const context = { app, cspNonce: "", remoteAddress: "::1", requestId: "1" };
    try {
      return await requireContext({ request, context });
    } catch (thrown) {
      if (thrown instanceof Response) return thrown.headers.get("Location");
      throw thrown;
    }
  };

  it("sends a visitor to sign in and back to where they were", async () => {
    expect(await visit("/dossiers/E-2026-0001?tab=advies")).toBe(
      "/aanmelden?naar=%2Fdossiers%2FE-2026-0001%3Ftab%3Dadvies",
    );
    expect(await visit("/werk?index&_data=routes%2Fwerk")).toBe("/aanmelden?naar=%2Fwerk");
  });

  it("lets whoever is signed in through", async () => {
    const token = await signedIn(region.officer);
    expect(await visit("/werk", `paraat=${token}`)).toMatchObject({ actor: { userId: region.officer.userId } });
  });

  it("never sends anybody to another site", () => {
    for (const path of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "javascript:alert(1)",
      "",
      "werk",
      "/\t/evil.example",
      "/.//evil.example",
      "/werk/..//evil.example",
    ]) {
      expect(safePath(path)).toBeNull();
    }
    expect(safePath("/werk?fase=open#x")).toBe("/werk?fase=open");
  });
});
