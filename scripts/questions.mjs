// Prints per handreiking how many questions each kind of evenement is asked, and which nobody reads:
// `node scripts/questions.mjs`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const report = join(root, "tests/questions-report.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", report], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
