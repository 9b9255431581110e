import { type AppLoadContext, redirect } from "@remix-run/node";
import type { App } from "../app.server";
import { contextFromCookie } from "../auth/context-from-cookie.server";
import type { Context } from "../context.server";
import { safePath } from "./safe-path.server";

type RouteArguments = { request: Request; context: AppLoadContext };

/** The application that serves this request, for pages that need no account. */
export function requireApp({ context }: { context: AppLoadContext }): App {
  return context.app;
}

/** Who acts and when; sends whoever is not signed in to the sign-in page and back afterwards. */
export async function requireContext(route: RouteArguments): Promise<Context> {
  const context = await optionalContext(route);
  if (context === null) throw redirect(signInPath(route.request));
  return context;
}

/** The same for pages that everybody may see; null when nobody is signed in. */
export function optionalContext({ request, context }: RouteArguments): Promise<Context | null> {
  const known = contexts.get(context);
  if (known !== undefined) return known;
  const found = contextFromCookie(requireApp({ context }), request.headers.get("Cookie"));
  contexts.set(context, found);
  return found;
}

/** The loaders of one page share one load context, so the session is looked up once per request. */
const contexts = new WeakMap<AppLoadContext, Promise<Context | null>>();

function signInPath(request: Request): string {
  const url = new URL(request.url);
  url.searchParams.delete("_data");
  url.searchParams.delete("index");
  const back = safePath(url.pathname + url.search);
  return back === null || back === "/" ? "/aanmelden" : `/aanmelden?naar=${encodeURIComponent(back)}`;
}
