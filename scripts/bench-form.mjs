// What the largest form costs, printed and not judged: `npm run bench:form -- [requests]`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./source-hash.mjs";

const bench = join(root, "tests/bench/form.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
