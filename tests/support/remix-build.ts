import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { isBuilt } from "../../scripts/source-hash.mjs";
import { root } from "./source-tree";

/** The pages as built, for tests over all of them. Refuses an old build: it would show what the program once did. */
export async function remixBuild(): Promise<ServerBuild> {
  if (!isBuilt()) throw new Error("The build is older than the sources. Run: npm run build");
  return import(pathToFileURL(join(root, "build/server/index.js")).href);
}
