// What the pages of a region with 5,000 dossiers cost, printed and not judged: `npm run bench:pages -- [dossiers] [requests]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const bench = join(root, "tests/bench/run.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
