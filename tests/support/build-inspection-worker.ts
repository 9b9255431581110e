import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./source-tree";

/** Bundles the program that looks at uploads once for all tests, as the build does; reading its sources costs more. */
export async function setup(): Promise<() => void> {
  // Inside the project, for the program finds its packages from where it stands.
  const folder = join(root, `.cache/inspection-worker-${process.pid}`);
  await build({
    absWorkingDir: root,
    entryPoints: { worker: "app/server/files/inspect/inspection-worker.server.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "~": join(root, "app") },
  });
  process.env.INSPECTION_WORKER = join(folder, "worker.js");
  return () => rmSync(folder, { recursive: true, force: true });
}
