// Stops the real server dead, time after time, in the middle of work, and looks whether anything that it answered for
// is lost or half written: `npm run crash:proof -- [kills] [power cuts]`, 200 and 25 unless told otherwise.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const proof = join(root, "tests/crash/prove.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", proof, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
