import pino from "pino";
import { openApp } from "~/server/app.server";
import { clockFrom } from "~/server/clock.server";
import { readConfig } from "~/server/config.server";
import { remixBuild } from "../support/remix-build";
import { testMoment } from "../support/test-app";
import { type BenchRegion, withBenchRegion, withServer } from "./bench-region";
import { machine, print, quantile, row } from "./figures";
import { measuredPages } from "./measured-pages";
import { multiplyRegion } from "./multiply-region";
import { mostStatements, pageStatements } from "./page-statements";
import { visitPages } from "./page-visitor";
import { scriptWeight } from "./script-weight";

// Prints what the pages of a region with thousands of dossiers cost: `npm run bench:pages -- [dossiers] [requests]`.
const [wanted = 5000, requests = 300] = process.argv.slice(2).map(Number);
const warmUp = 10;
const widths = [-26, -13, 11, 11, 11, 11, 11];
const build = await remixBuild();

await withBenchRegion(async (bench) => {
  const region = multiplyRegion(bench.file, wanted);
  const megabytes = Math.round(region.bytes / 1e6);
  print(
    `${region.dossiers} dossiers, ${region.history} entries of history, ${megabytes} MB; ${requests} requests a page`,
  );
  print(machine());
  const { visitors, pages } = measuredPages(bench.file);
  const statements = await countStatements(bench, { visitors, pages });
  await withServer(bench, async () => {
    const visitor = await visitPages(bench.port, `http://localhost:${bench.port}`, visitors);
    print(row(widths, ["page", "by", "median ms", "p99 ms", "statements", "JS kB gz", "HTML kB"]));
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
      const figures = [
        page.name,
        page.by,
        median.toFixed(1),
        p99.toFixed(1),
        statements[index],
        weight.toFixed(1),
        html,
      ];
      print(`${row(widths, figures)}  ${misses.join(", ")}`);
    }
  });
});

/** Counted in a server inside this process, which tells of every statement; the times are of one that does not. */
async function countStatements({ env }: BenchRegion, measured: ReturnType<typeof measuredPages>): Promise<number[]> {
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
