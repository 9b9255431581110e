import { redirect } from "@remix-run/node";
import type { Role } from "~/domain/access/roles";
import type { App } from "../app.server";
import { endedSessionCookie, sessionCookie, sessionToken } from "../auth/session-cookie.server";
import { homePath } from "./home-path.server";
import { safePath } from "./safe-path.server";

type Begun = { token: string; role: Role; mustChooseRole?: boolean };

/** Gives the browser its new session and sends it on: to where it was going, else to where the role's work begins. */
export function beginSession(
  app: App,
  { token, role, mustChooseRole = false }: Begun,
  wanted: string | null,
): Response {
  const goal = safePath(wanted);
  const chooser = goal === null ? "/rol" : `/rol?naar=${encodeURIComponent(goal)}`;
  return redirect(mustChooseRole ? chooser : (goal ?? homePath(role)), {
    headers: { "Set-Cookie": sessionCookie(app.config.baseUrl, token) },
  });
}

export function closeSession(app: App): Response {
  return redirect("/aanmelden", { headers: { "Set-Cookie": endedSessionCookie(app.config.baseUrl) } });
}

/** The token that this browser sends, valid or not. */
export const tokenOf = (app: App, request: Request): string | null =>
  sessionToken(app.config.baseUrl, request.headers.get("Cookie"));
