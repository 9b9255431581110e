import { timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { RawForm } from "~/domain/form/raw-form";
import type { App } from "../app.server";
import { keyed } from "../auth/link-token.server";

const lifetimeSeconds = 24 * 3600;
const longestCookie = 3800;
const longestText = 30_000;

const nameOf = ({ config }: App): string => (isSecure(config.baseUrl) ? "__Host-antwoorden" : "antwoorden");
const isSecure = (baseUrl: string): boolean => baseUrl.startsWith("https:");

/**
 * Keeps answers in the browser for a day, while somebody signs in or makes an account. The server keeps nothing. What
 * comes back is read as if it had been typed, so the signature guards only what is unpacked.
 */
export function carriedAnswersCookie(app: App, kept: readonly (readonly [string, string])[]): string {
  const packed = deflateRawSync(new URLSearchParams(kept.map(([name, value]) => [name, value])).toString());
  const text = packed.toString("base64url");
  const value = `${text}.${keyed(app, `carried:${text}`)}`;
  return value.length > longestCookie ? endedCarriedAnswers(app) : attributes(app, value, lifetimeSeconds);
}

export const endedCarriedAnswers = (app: App): string => attributes(app, "", 0);

/** The answers that this browser carries along, or null without any that this installation packed. */
export function carriedAnswers(app: App, request: Request): RawForm | null {
  const name = nameOf(app);
  const cookies = (request.headers.get("Cookie") ?? "").split(";").map((part) => part.trim());
  const value = cookies.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const [text = "", signature = ""] = value.split(".");
  if (text === "" || !isSame(signature, keyed(app, `carried:${text}`))) return null;
  const unpacked = inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: longestText }).toString();
  const said = new URLSearchParams(unpacked);
  return new Map([...said.keys()].map((field) => [field, said.getAll(field)]));
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function attributes(app: App, value: string, maxAge: number): string {
  const secure = isSecure(app.config.baseUrl) ? "; Secure" : "";
  return `${nameOf(app)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
