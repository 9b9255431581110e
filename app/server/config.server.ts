import { resolve } from "node:path";
import { z } from "zod";
import { settingProblems, settingsIntroduction } from "~/copy/nl/settings";
import type { ScannerAddress } from "./files/scan-file.server";
import { projectFolder } from "./project-folder.server";
import { keptSecret } from "./session-secret.server";

export type Mode = "demo" | "production" | "test";

export type Config = {
  mode: Mode;
  region: string;
  port: number;
  /** The network address that the server listens on; undefined means all of this machine's. */
  host: string | undefined;
  /** Scheme, host and port under which people reach the application, without a slash at the end. */
  baseUrl: string;
  dataDir: string;
  /** The file outside the database in which every commit notes the last entry of the history. */
  historyAnchor: string;
  sessionSecret: string;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** How many proxies in front of the server may be believed about the visitor's address. */
  trustProxy: number;
  map: "pdok" | "off";
  /** Folder with the themes of region and gemeenten. */
  themes: string | undefined;
  /** The virus scanner that looks through what people send; undefined when there is none. */
  scanner: ScannerAddress | undefined;
  /** The moment at which the clock starts, in UTC milliseconds; only in test mode. */
  appNow: number | undefined;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings are wrong: the message names every variable at fault with the remedy, for whoever starts the server. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super([settingsIntroduction, ...problems.map((problem) => `- ${problem}`)].join("\n"));
    this.name = "ConfigError";
  }
}

const numberBetween = (least: number, most: number, problem: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, problem)
    .transform(Number)
    .refine((value) => value >= least && value <= most, problem);

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).href === `${new URL(text).origin}/`;

const settings = z.object({
  PARAAT_MODE: z.enum(["demo", "production", "test"], settingProblems.mode).default("production"),
  REGION: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, settingProblems.region)
    .default("twente"),
  PORT: numberBetween(0, 65535, settingProblems.port).default(3000),
  HOST: z.string().optional(),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: settingProblems.baseUrl })
    .refine(isOrigin, settingProblems.baseUrl)
    .transform((text) => new URL(text).origin)
    .optional(),
  DATA_DIR: z.string().default(".data"),
  HISTORY_ANCHOR: z.string().optional(),
  SESSION_SECRET: z.string().min(32, settingProblems.secret).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: settingProblems.smtp }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/, settingProblems.mailFrom)
    .optional(),
  TRUST_PROXY: numberBetween(0, 9, settingProblems.trustProxy).default(0),
  MAP: z.enum(["pdok", "off"], settingProblems.map).default("off"),
  CLAMD: z
    .string()
    .regex(/^(\/.+|[\w.-]+:\d{1,5})$/, settingProblems.clamd)
    .optional(),
  THEMES: z.string().optional(),
  APP_NOW: z.iso.datetime({ offset: true, error: settingProblems.appNow }).transform(Date.parse).optional(),
});

type Settings = z.output<typeof settings>;

/**
 * Reads the settings from the environment; throws one error that names everything that is wrong with them.
 * Without PARAAT_MODE it is production, so that a forgotten setting never opens the demo to the world.
 */
export function readConfig(environment: Environment): Config {
  const parsed = settings.safeParse(withoutEmpty(environment));
  if (!parsed.success) throw new ConfigError([...new Set(parsed.error.issues.map((issue) => issue.message))]);
  const problems = parsed.data.PARAAT_MODE === "production" ? forProduction(parsed.data) : forThisMachine(parsed.data);
  if (parsed.data.APP_NOW !== undefined && parsed.data.PARAAT_MODE !== "test") {
    problems.push(settingProblems.appNowOutsideTest);
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return configOf(parsed.data);
}

/** `SMTP_URL=` in a settings file means: not set. */
function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
}

function forProduction(given: Settings): string[] {
  const problems: string[] = [];
  if (given.BASE_URL === undefined) problems.push(settingProblems.baseUrlMissing);
  else if (!given.BASE_URL.startsWith("https:") && !isThisMachine(given.BASE_URL)) {
    problems.push(settingProblems.baseUrlNotSecure);
  }
  if (given.SESSION_SECRET === undefined) problems.push(settingProblems.secretMissing);
  if (given.SMTP_URL === undefined) problems.push(settingProblems.smtpMissing);
  return problems;
}

function forThisMachine(given: Settings): string[] {
  if (given.BASE_URL === undefined || isThisMachine(given.BASE_URL)) return [];
  return [settingProblems.baseUrlElsewhere];
}

const isThisMachine = (url: string) => ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

/** `/run/clamav/clamd.ctl`, or `localhost:3310`. */
function scannerAt(given: string | undefined): ScannerAddress | undefined {
  if (given === undefined) return undefined;
  if (given.startsWith("/")) return { path: given };
  const [host = "", port = ""] = given.split(":");
  return { host, port: Number(port) };
}

function configOf(given: Settings): Config {
  const baseUrl = given.BASE_URL ?? `http://localhost:${given.PORT}`;
  const dataDir = resolve(projectFolder, given.DATA_DIR);
  return {
    mode: given.PARAAT_MODE,
    region: given.REGION,
    port: given.PORT,
    host: given.HOST ?? (given.PARAAT_MODE === "production" ? undefined : "127.0.0.1"),
    baseUrl,
    dataDir,
    historyAnchor: resolve(projectFolder, given.HISTORY_ANCHOR ?? `${dataDir}.anchor`),
    sessionSecret: given.SESSION_SECRET ?? keptSecret(dataDir),
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `Paraat <noreply@${new URL(baseUrl).hostname}>`,
    trustProxy: given.TRUST_PROXY,
    map: given.MAP,
    themes: given.THEMES === undefined ? undefined : resolve(projectFolder, given.THEMES),
    scanner: scannerAt(given.CLAMD),
    appNow: given.APP_NOW,
  };
}
