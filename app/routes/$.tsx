import type { LoaderFunctionArgs } from "@remix-run/node";
import { optionalContext } from "~/server/http/require-context.server";

/** An address that does not exist; a loader of its own lets the page show who is signed in. */
export async function loader(route: LoaderFunctionArgs) {
  await optionalContext(route);
  throw Response.json("not_found", { status: 404 });
}

export default function NotFound() {
  return null;
}
