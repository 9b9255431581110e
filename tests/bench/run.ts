import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { openApp } from "~/server/app.server";
import { clockFrom } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";
import { remixBuild } from "../support/remix-build";
import { root } from "../support/source-tree";
import { testMoment } from "../support/test-app";
import { measuredPages } from "./measured-pages";
import { multiplyRegion } from "./multiply-region";
import { mostStatements, pageStatements } from "./page-statements";
import { visitPages } from "./page-visitor";
import { scriptWeight } from "./script-weight";

// Prints what the pages of a region with thousands of dossiers cost: `npm run bench:pages -- [dossiers] [requests]`.
const [wanted = 5000, requests = 300] = process.argv.slice(2).map(Number);
const warmUp = 10;
const port = 3900 + (process.pid % 90);
const build = await remixBuild();
const dataDir = mkdtempSync(join(tmpdir(), "paraat-bench-"));
const env = {
  PATH: process.env.PATH,
  NODE_ENV: "production" as const,
  PARAAT_MODE: "test",
  APP_NOW: new Date(testMoment).toISOString(),
  DATA_DIR: dataDir,
  HISTORY_ANCHOR: join(dataDir, "history.anchor"),
  PORT: String(port),
};

try {
  spawnSync(process.execPath, [join(root, "build/app/seed.js")], { cwd: root, env, stdio: "inherit" });
  const file = join(dataDir, "region.sqlite");
  const region = multiplyRegion(file, wanted);
  const megabytes = Math.round(region.bytes / 1e6);
  print(
    `${region.dossiers} dossiers, ${region.history} entries of history, ${megabytes} MB; ${requests} requests a page`,
  );
  print(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? ""}`);
  const { visitors, pages } = measuredPages(file);
  const statements = await countStatements({ visitors, pages });
  const server = spawn(process.execPath, [join(root, "build/app/start.js")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  try {
    server.stderr.pipe(process.stderr);
    await once(server.stdout, "data");
    const visitor = await visitPages(port, `http://localhost:${port}`, visitors);
    print(["page", "by", "median ms", "p99 ms", "statements", "JS kB gz", "HTML kB", ""].map(cell).join(""));
    for (const [index, page] of pages.entries()) {
      const paths = await visitor.pathsOf(page);
      if (paths.length === 0) continue;
      const times: number[] = [];
      const bad = new Set<number>();
      let last = { body: "" };
      for (let made = -warmUp; made < requests; made += 1) {
        const visit = await visitor.get(page.by, paths[(made + warmUp) % paths.length] ?? "");
        if (visit.status !== 200) bad.add(visit.status);
        else last = visit;
        if (made >= 0) times.push(visit.ms);
      }
      const weight = scriptWeight(last.body) / 1000;
      const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
      const misses = [
        median > 25 && "median",
        p99 > 100 && "p99",
        (statements[index] ?? 0) > 8 && "statements",
        weight > (hasForm(last.body) ? 115 : 95) && "JS",
        bad.size > 0 && `status ${[...bad].join(" ")}`,
      ].filter((each) => each !== false);
      const html = (Buffer.byteLength(last.body) / 1000).toFixed(0);
      const row = [page.name, page.by, median.toFixed(1), p99.toFixed(1), statements[index], weight.toFixed(1), html];
      print([...row, misses.join(", ")].map(cell).join(""));
    }
  } finally {
    server.kill("SIGTERM");
    await once(server, "close");
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

/** Counted in a server inside this process, which tells of every statement; the times are of one that does not. */
async function countStatements(measured: ReturnType<typeof measuredPages>): Promise<number[]> {
  const ran: string[] = [];
  const take = () => ran.splice(0);
  const app = await openApp(readConfig(env), {
    clock: clockFrom(testMoment),
    log: pino({ level: "silent" }),
    onStatement: (text) => ran.push(text),
  });
  const found = await pageStatements(app, take, build, measured);
  await app.close();
  for (const { page, visits } of found) {
    if (process.env.BENCH_STATEMENTS === page.name)
      for (const text of visits[0] ?? []) print(`${text.slice(0, 400)}\n`);
  }
  return found.map(mostStatements);
}

/** Whether there is anything to fill in or press on the page itself, beside what stands in its header. */
function hasForm(body: string): boolean {
  return /<main[\s\S]*<form\b[\s\S]*<\/main>/.test(body);
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function cell(value: unknown, index: number): string {
  const text = String(value ?? "");
  return index === 0 ? text.padEnd(26) : index === 1 ? text.padEnd(13) : index === 7 ? `  ${text}` : text.padStart(11);
}

function print(line: string): void {
  process.stdout.write(`${line.trimEnd()}\n`);
}
