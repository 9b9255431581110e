import { startSession } from "~/server/auth/start-session.server";
import type { TestApp } from "./test-app";
import type { TestPerson } from "./test-region";

/** The Cookie header of a browser in which this person has signed in. */
export async function cookieOf(app: TestApp, { userId, membershipId }: TestPerson): Promise<string> {
  const start = { userId, membershipId, endedToken: null };
  return `paraat=${await app.database.write((tx) => startSession(tx, app, start))}`;
}

/** What Remix hands to a loader or action, for a request by this person. */
export async function routeArguments(
  app: TestApp,
  person: TestPerson,
  path: string,
  params: Record<string, string>,
  body?: URLSearchParams,
) {
  const headers = { Cookie: await cookieOf(app, person) };
  const request = new Request(`http://localhost:3000${path}`, body ? { method: "POST", body, headers } : { headers });
  const context = { app, cspNonce: "", remoteAddress: "127.0.0.1", requestId: "test" };
  return { request, params, context };
}

/** The response that a loader or action returned or threw. */
export async function responseOf(work: Promise<unknown>): Promise<Response> {
  const value = await work.catch((thrown: unknown) => thrown);
  if (value instanceof Response) return value;
  if (value instanceof Error) throw value;
  return Response.json(value);
}
