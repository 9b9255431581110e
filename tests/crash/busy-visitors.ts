import { createHash, randomBytes } from "node:crypto";
import { type RawAnswer, rawRequest } from "../support/raw-request";
import { type CrashRegion, visitors } from "./crash-region";

/** What the server has answered for; all of it must still be there afterwards. */
export type Acknowledged = {
  uploads: { draftId: string; sha256: string }[];
  submissions: { draftId: string; references: string[] }[];
  decisions: string[];
};

export type BusyVisitors = {
  /** Resolves as soon as so many acts were answered in all. */
  answered(acts: number): Promise<void>;
  /** Waits until nobody is busy any more, which is soon after the server has gone. */
  stopped(): Promise<void>;
};

export const nothingYet = (): Acknowledged => ({ uploads: [], submissions: [], decisions: [] });

export const countOf = ({ uploads, submissions, decisions }: Acknowledged): number =>
  uploads.length + submissions.length + decisions.length;

/**
 * Lets visitors apply, send files and decide at the same time, over and over, until the server does not answer any
 * more. Only an answer that says that it worked is noted.
 */
export function startVisitors(region: CrashRegion, port: number, noted: Acknowledged): BusyVisitors {
  const before = countOf(noted);
  let waiting: { acts: number; go: () => void }[] = [];

  function tell(): void {
    const acts = countOf(noted) - before;
    for (const each of waiting.filter((one) => one.acts <= acts)) each.go();
    waiting = waiting.filter((one) => one.acts > acts);
  }

  async function visit(number: number): Promise<void> {
    const draftId = await begin(region.applicationIds[number] ?? "");
    await upload(draftId);
    await fillInDays(draftId);
    await upload(draftId);
    for (const reference of await submit(draftId)) await accept(reference);
  }

  const send = (cookie: string, path: string, body: URLSearchParams) =>
    rawRequest(port, {
      method: "POST",
      path,
      body: body.toString(),
      headers: { cookie, origin: `http://localhost:${port}`, "content-type": "application/x-www-form-urlencoded" },
    });
  const organiser = region.organiserCookie;

  async function begin(applicationId: string): Promise<string> {
    const answer = await send(organiser, "/aanvragen/nieuw", new URLSearchParams({ kopie: applicationId }));
    return goneTo(answer, /^\/aanvragen\/([^/]+)/);
  }

  async function upload(draftId: string): Promise<void> {
    const words = `Plan ${randomBytes(10_000 + Math.floor(Math.random() * 40_000)).toString("base64")}`;
    const boundary = "----visitor";
    const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="plan.txt"\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--${boundary}--\r\n`;
    const answer = await rawRequest(port, {
      method: "POST",
      path: `/bestanden/concept/${draftId}`,
      body,
      headers: {
        cookie: organiser,
        origin: `http://localhost:${port}`,
        accept: "application/json",
        "content-type": `multipart/form-data; boundary=${boundary}`,
      },
    });
    if (answer.status !== 200 || !answer.body.includes('"ok":true')) throw unexpected(answer);
    noted.uploads.push({ draftId, sha256: createHash("sha256").update(words).digest("hex") });
    tell();
  }

  async function fillInDays(draftId: string): Promise<void> {
    const path = `/aanvragen/${draftId}/vragen/${region.days.section}`;
    const page = await rawRequest(port, { path, headers: { cookie: organiser } });
    goneTo(await send(organiser, path, filledIn(page, region.days.fields)), /^(.*)$/);
  }

  async function submit(draftId: string): Promise<string[]> {
    const path = `/aanvragen/${draftId}/controleren`;
    const page = await rawRequest(port, { path, headers: { cookie: organiser } });
    goneTo(await send(organiser, path, filledIn(page, region.signature)), /\/(ingediend)$/);
    const submission = { draftId, references: [] as string[] };
    noted.submissions.push(submission);
    tell();
    const confirmed = await rawRequest(port, {
      path: `/aanvragen/${draftId}/ingediend`,
      headers: { cookie: organiser },
    });
    submission.references = [...new Set(confirmed.body.match(/\bE-\d{4}-\d+\b/g) ?? [])];
    return submission.references;
  }

  async function accept(reference: string): Promise<void> {
    const path = `/dossiers/${reference}/melding/akkoord`;
    const page = await rawRequest(port, { path, headers: { cookie: region.officerCookie } });
    goneTo(await send(region.officerCookie, path, filledIn(page, { reason: ["Akkoord."] })), /gedaan=(akkoord)/);
    noted.decisions.push(reference);
    tell();
  }

  async function keepVisiting(number: number): Promise<void> {
    try {
      for (;;) await visit(number);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  const all = Promise.all(Array.from({ length: visitors }, (_, number) => keepVisiting(number)));
  return {
    answered: (acts) =>
      Promise.race([
        new Promise<void>((go) => waiting.push({ acts, go })),
        all.then(() => Promise.reject(new Error("the server went away by itself"))),
      ]),
    stopped: () => all.then(() => undefined),
  };
}

/** The fields of a page as a browser would send them back: what it hides, and what the visitor fills in. */
function filledIn(page: RawAnswer, fields: Readonly<Record<string, readonly string[]>>): URLSearchParams {
  if (page.status !== 200) throw unexpected(page);
  const body = new URLSearchParams();
  for (const [tag] of page.body.matchAll(/<input type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? "";
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
    if (/^(vragen|onderdeel|nagekeken|revision)$/.test(name) && isAbout(fields, name, value)) body.append(name, value);
  }
  for (const [name, values] of Object.entries(fields)) for (const value of values) body.append(name, value);
  return body;
}

/** Of the questions on a page only those that are filled in, so that the others keep their answers. */
function isAbout(fields: Readonly<Record<string, unknown>>, name: string, value: string): boolean {
  if (name !== "vragen") return true;
  const question = value.split(":")[0] ?? "";
  return Object.keys(fields).some((field) => field === question || field.startsWith(`${question}.`));
}

function goneTo(answer: RawAnswer, pattern: RegExp): string {
  const found = pattern.exec(answer.headers.location ?? "")?.[1];
  if (answer.status < 300 || answer.status > 399 || found === undefined) throw unexpected(answer);
  return found;
}

class Unexpected extends Error {
  readonly status: number;
  constructor(answer: RawAnswer) {
    super(`unexpected answer ${answer.status} ${answer.headers.location ?? ""} ${answer.body.slice(0, 300)}`);
    this.status = answer.status;
  }
}

const unexpected = (answer: RawAnswer) => new Unexpected(answer);

/** The connection broke, or the server could not write any more because its disk had gone. */
function isGone(error: unknown): boolean {
  if (error instanceof Unexpected) return error.status >= 500;
  return error instanceof Error && "code" in error && /^(ECONNRESET|ECONNREFUSED|EPIPE)$/.test(String(error.code));
}
