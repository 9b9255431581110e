import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ConfigError, readConfig } from "./config.server";

const dataDir = mkdtempSync(join(tmpdir(), "paraat-config-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

const demo = { PARAAT_MODE: "demo", DATA_DIR: dataDir };
const production = {
  PARAAT_MODE: "production",
  DATA_DIR: dataDir,
  BASE_URL: "https://paraat.example.nl",
  SESSION_SECRET: "x".repeat(32),
  SMTP_URL: "smtps://mail.example.nl",
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as ConfigError).problems;
  }
  return [];
}

describe("the demo", () => {
  it("needs no setting at all and stays on this machine", () => {
    expect(readConfig(demo)).toMatchObject({
      mode: "demo",
      region: "twente",
      port: 3000,
      host: "127.0.0.1",
      baseUrl: "http://localhost:3000",
      smtpUrl: undefined,
    });
  });

  it("finds the virus scanner by name and port, or by its socket", () => {
    expect(readConfig(demo).scanner).toBeUndefined();
    expect(readConfig({ ...demo, CLAMD: "scanner:3310" }).scanner).toEqual({ host: "scanner", port: 3310 });
    expect(readConfig({ ...demo, CLAMD: "/run/clamd.ctl" }).scanner).toEqual({ path: "/run/clamd.ctl" });
  });

  it("makes a secret that only its owner reads, and keeps it", () => {
    const { sessionSecret } = readConfig(demo);
    expect(sessionSecret).toHaveLength(64);
    expect(readConfig(demo).sessionSecret).toBe(sessionSecret);
    expect(statSync(join(dataDir, "session-secret")).mode & 0o777).toBe(0o600);
  });

  it.each(["https://paraat.example.nl", "http://192.168.1.10:3000", "http://localhost.example.nl"])(
    "refuses to be reached as %s",
    (BASE_URL) => {
      expect(problemsOf({ ...demo, BASE_URL })).toEqual([expect.stringContaining("BASE_URL")]);
    },
  );

  it("lets nobody move the clock", () => {
    expect(problemsOf({ ...demo, APP_NOW: "2027-04-27T12:00:00Z" })).toEqual([expect.stringContaining("APP_NOW")]);
  });
});

describe("the anchor of the history", () => {
  it("lies beside the data folder unless it is said where", () => {
    expect(readConfig(demo).historyAnchor).toBe(`${dataDir}.anchor`);
    expect(readConfig({ ...demo, HISTORY_ANCHOR: "/var/elsewhere/anchor" }).historyAnchor).toBe(
      "/var/elsewhere/anchor",
    );
  });
});

describe("a test installation", () => {
  it("starts its clock at the given moment", () => {
    const config = readConfig({ ...demo, PARAAT_MODE: "test", APP_NOW: "2027-04-27T12:00:00+02:00" });
    expect(config.appNow).toBe(Date.UTC(2027, 3, 27, 10));
  });
});

describe("production", () => {
  it("is what an environment without a mode means", () => {
    expect(problemsOf({ DATA_DIR: dataDir }).join()).toContain("SESSION_SECRET");
  });

  it("listens on every address of the machine and sends mail from its own host", () => {
    expect(readConfig(production)).toMatchObject({ host: undefined, mailFrom: "Paraat <noreply@paraat.example.nl>" });
  });

  it("names everything that is missing at once", () => {
    const problems = problemsOf({ PARAAT_MODE: "production" });
    for (const name of ["BASE_URL", "SESSION_SECRET", "SMTP_URL"]) expect(problems.join()).toContain(name);
  });

  it.each([
    ["BASE_URL", "http://paraat.example.nl"],
    ["BASE_URL", "https://paraat.example.nl/pad"],
    ["BASE_URL", "paraat"],
    ["SESSION_SECRET", "kort"],
    ["SMTP_URL", "mail.example.nl"],
    ["SMTP_URL", ""],
    ["PORT", "99999"],
    ["PORT", "drie"],
    ["TRUST_PROXY", "ja"],
    ["MAP", "google"],
    ["CLAMD", "localhost"],
    ["REGION", "../twente"],
    ["MAIL_FROM", "Paraat"],
    ["APP_NOW", "2027-04-27T12:00:00Z"],
  ])("does not start with %s=%s", (name, value) => {
    expect(problemsOf({ ...production, [name]: value })).toEqual([expect.stringContaining(name)]);
  });
});
