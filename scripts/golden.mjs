// Writes the golden receipts of the rule documents anew and prints what they say otherwise than before:
// `node scripts/golden.mjs [document ...] [--afresh]`, for example `node scripts/golden.mjs twente/2026`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const writer = join(root, "tests/golden/write.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", writer, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
