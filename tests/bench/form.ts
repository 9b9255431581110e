import BetterSqlite from "better-sqlite3";
import { localDateAt } from "~/domain/time/instant";
import { elementsOf, filledIn, formsOf, wordsOf } from "../support/html-form";
import { forGemeente } from "../support/shipped-rules";
import { testMoment } from "../support/test-app";
import { type BenchRegion, withBenchRegion, withServer } from "./bench-region";
import { machine, print, quantile, row } from "./figures";
import { largestAnswers } from "./largest-answers";
import { visitPages } from "./page-visitor";
import { scriptWeight } from "./script-weight";

// Prints what the pages of the largest form cost, read and saved with the rules worked out: `npm run bench:form -- [requests]`.
const [requests = 200] = process.argv.slice(2).map(Number);
const warmUp = 10;
const saveButton = "Opslaan en verder";
const widths = [-34, 10, 10, 10, 10, 10, 10];

await withBenchRegion(async (bench) => {
  const { draftId, membershipId, asked, of } = fillDraft(bench);
  print(`${asked} of ${of} questions asked, every row filled; ${requests} requests a page`);
  print(machine());
  await withServer(bench, async () => {
    const visitor = await visitPages(bench.port, `http://localhost:${bench.port}`, { organiser: membershipId });
    const path = `/aanvragen/${draftId}`;
    const sections = await visitor.pathsOf({ name: "", by: "organiser", paths: [`${path}/vragen/*`] });
    print(row(widths, ["page", "read p50", "read p95", "save p50", "save p95", "JS kB gz", "HTML kB"]));
    for (const address of [path, ...sections, `${path}/bijlagen`, `${path}/controleren`]) {
      const read: number[] = [];
      const saved: number[] = [];
      let html = "";
      for (let made = -warmUp; made < requests; made += 1) {
        const page = await visitor.get("organiser", address);
        if (page.status !== 200) throw new Error(`${address} answers ${page.status}`);
        html = page.body;
        if (made >= 0) read.push(page.ms);
        const fields = address.includes("/vragen/") ? fieldsOf(html) : null;
        if (fields === null) continue;
        const save = await visitor.post("organiser", address, fields);
        if (save.status !== 302)
          throw new Error(`saving ${address} answers ${save.status}: ${wordsOf(save.body).slice(0, 600)}`);
        if (made >= 0) saved.push(save.ms);
      }
      const ms = (values: readonly number[], part: number) =>
        values.length === 0 ? "" : quantile(values, part).toFixed(1);
      const weight = scriptWeight(html) / 1000;
      const misses = [
        quantile(read, 0.95) > 30 && "read",
        quantile(saved, 0.95) > 30 && "save",
        weight > 115 && "JS",
      ].filter((each) => each !== false);
      const figures = [ms(read, 0.5), ms(read, 0.95), ms(saved, 0.5), ms(saved, 0.95), weight.toFixed(1)];
      const size = (Buffer.byteLength(html) / 1000).toFixed(0);
      print(`${row(widths, [address.replace(path, "") || "task list", ...figures, size])}  ${misses.join(", ")}`);
    }
  });
});

/** Puts the largest answers in a draft of the demonstration. */
function fillDraft({ file }: BenchRegion) {
  const handreiking = forGemeente("GM0153");
  const { answers, asked } = largestAnswers(handreiking, localDateAt(testMoment));
  const sqlite = new BetterSqlite(file);
  const draft = sqlite
    .prepare(
      "SELECT id, organisation_id AS club FROM draft WHERE submitted_at IS NULL AND deleted_at IS NULL AND purpose = 'application'",
    )
    .get() as { id: string; club: string };
  const gemeente = handreiking.questions.find(({ meaning }) => meaning === "gemeente")?.id ?? "";
  sqlite
    .prepare("UPDATE draft SET answers = ? WHERE id = ?")
    .run(JSON.stringify({ ...answers, [gemeente]: "GM0153" }), draft.id);
  const membershipId = String(
    sqlite
      .prepare("SELECT id FROM membership WHERE organisation_id = ? AND role = 'organiser'")
      .pluck()
      .get(draft.club),
  );
  sqlite.close();
  return { draftId: draft.id, membershipId, asked, of: handreiking.questions.length };
}

function fieldsOf(html: string): URLSearchParams {
  const form = formsOf(html).find(({ inside }) =>
    elementsOf(inside, "button").some((button) => wordsOf(button.inside) === saveButton),
  );
  if (form === undefined) throw new Error(`no form with "${saveButton}"`);
  return new URLSearchParams(filledIn(form, saveButton, {}));
}
