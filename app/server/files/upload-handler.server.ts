import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { FailureCode } from "~/copy/nl/failure-pages";
import { largestFile } from "~/domain/files/file-kinds";
import { type FieldProblem, type Outcome, type Reason, refuse } from "~/domain/outcome";
import type { App } from "../app.server";
import { contextFromCookie } from "../auth/context-from-cookie.server";
import type { Context } from "../context.server";
import { sendFailurePage } from "../http/failure-page.server";
import { statusOf } from "../http/respond.server";
import { safePath } from "../http/safe-path.server";
import { type AddedFile, addFile } from "../use-cases/add-file.server";
import { readMultipart, type SentFile, type SentForm } from "./read-multipart.server";
import { type UploadPlace, uploadTarget } from "./upload-target.server";

/** The largest file with room for the words around it. */
export const largestUpload = largestFile + 100_000;

type Added = { fileName: string; outcome: Outcome<AddedFile> };

/**
 * Takes files for one kind of place. Who may not put anything there is told so before a byte is read. A plain form is
 * sent back to its page with the result in the address; a script that asks for JSON gets it.
 */
export function uploadHandler(kind: UploadPlace["kind"]) {
  return async ({ app }: AppLoadContext, request: Request, response: Response): Promise<void> => {
    const ctx = await contextFromCookie(app, request.headers.cookie);
    if (ctx === null) return sendUnread(app, request, response, "signed_out");
    const place = { kind, id: request.params.id ?? "" };
    const target = await uploadTarget(ctx.read, ctx, place);
    if (!target.ok) return sendUnread(app, request, response, target.reason);
    const form = await readMultipart(request, app.files);
    if (form.files.length === 0) return answer(request, response, form, [nothingChosen]);
    const added: Added[] = [];
    for (const file of form.files) added.push(await add(ctx, place, form, file));
    answer(request, response, form, added);
  };
}

const nothingChosen: Added = {
  fileName: "",
  outcome: refuse("invalid", { fields: { file: { code: "file_missing" } } }),
};

async function add(ctx: Context, place: UploadPlace, { fields }: SentForm, file: SentFile): Promise<Added> {
  const { fileName, received } = file;
  if (!received.ok) return { fileName, outcome: received };
  const outcome = await addFile(ctx, {
    place,
    file: received.value,
    fileName,
    attachmentId: idIn(fields, "attachmentId"),
    questionId: idIn(fields, "questionId"),
    threadId: idIn(fields, "threadId"),
  });
  return { fileName, outcome };
}

function idIn(fields: ReadonlyMap<string, string>, name: string): string | null {
  const value = fields.get(name) ?? "";
  return /^[\w.-]{1,100}$/.test(value) ? value : null;
}

function answer(request: Request, response: Response, { fields }: SentForm, added: readonly Added[]): void {
  const refused = added.find(({ outcome }) => !outcome.ok)?.outcome;
  const status = refused === undefined || refused.ok ? 200 : statusOf(refused.reason);
  if (wantsJson(request)) {
    response.status(status).json({ files: added.map(asJson) });
    return;
  }
  const back = safePath(fields.get("back")) ?? safePath(pathOf(request.headers.referer)) ?? "/";
  response.redirect(303, withResult(back, added));
}

function asJson({ fileName, outcome }: Added) {
  if (outcome.ok) return { fileName, ok: true, ...outcome.value };
  return { fileName, ok: false, reason: outcome.reason, problem: problemOf(outcome) };
}

function problemOf(outcome: Outcome<AddedFile>): FieldProblem | null {
  return outcome.ok ? null : (outcome.fields?.file ?? null);
}

/**
 * `?bestand=toegevoegd`, or the code of the first problem; of several files `fout=2.code` says which were refused. The
 * page turns it into words; names of files do not belong in an address.
 */
function withResult(back: string, added: readonly Added[]): string {
  const url = new URL(back, "http://paraat.invalid");
  const refused = added.find(({ outcome }) => !outcome.ok);
  const code =
    refused === undefined || refused.outcome.ok ? null : (problemOf(refused.outcome)?.code ?? refused.outcome.reason);
  url.searchParams.set("bestand", code ?? "toegevoegd");
  if (added.length > 1) {
    added.forEach((one, index) => {
      const problem = one.outcome.ok ? null : (problemOf(one.outcome)?.code ?? one.outcome.reason);
      if (problem !== null) url.searchParams.append("fout", `${index + 1}.${problem}`);
    });
    if (code !== null && added.some(({ outcome }) => outcome.ok)) url.searchParams.set("rest", "toegevoegd");
  }
  return `${url.pathname}${url.search}#bestanden`;
}

/** The page of the form, for browsers that say so; only its path is used, and only when it is a path of ours. */
function pathOf(referer: string | undefined): string | null {
  if (referer === undefined || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

const wantsJson = (request: Request) => (request.headers.accept ?? "").includes("application/json");

/** Answers without reading what is sent; the connection cannot be used again after that. */
function sendUnread(app: App, request: Request, response: Response, reason: Reason | "signed_out"): void {
  response.set("Connection", "close");
  const status = reason === "signed_out" ? 401 : statusOf(reason);
  if (wantsJson(request)) response.status(status).json({ files: [], reason });
  else if (reason === "signed_out") response.redirect(303, "/aanmelden");
  else sendFailurePage(response, pageOf(reason), app.config.baseUrl);
}

function pageOf(reason: Reason): FailureCode {
  if (reason === "forbidden" || reason === "not_found") return reason;
  return reason === "invalid" ? "too_large" : "conflict";
}
