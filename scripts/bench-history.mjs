// How long it takes to check a history of a million entries against its anchor, printed and not judged:
// `node scripts/bench-history.mjs [entries]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const bench = join(root, "tests/bench/history.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
