import { describe, expect, it } from "vitest";
import { localDateAt } from "~/domain/time/instant";
import { seedDemo } from "~db/seed/demo/seed-demo.server";
import { seedReference } from "~db/seed/reference.server";
import { dossier } from "~db/schema";
import { openTestApp, testMoment } from "../support/test-app";

describe("the demonstration region", () => {
  it("holds dossiers of every gemeente, track, class and phase", async () => {
    const app = await openTestApp();
    await seedReference(app, localDateAt(testMoment));
    await seedDemo(app, testMoment, localDateAt(testMoment));
    const dossiers = app.database.reader.select().from(dossier).all();
    const counts: Record<string, number> = {};
    for (const each of dossiers) {
      const key = [each.track, each.status, each.confirmedClass ?? each.proposedClass ?? "-"].join("/");
      counts[key] = (counts[key] ?? 0) + 1;
    }
    console.log(counts);
    expect(dossiers.length).toBeGreaterThanOrEqual(80);
    expect(new Set(dossiers.map((each) => each.gemeenteCode)).size).toBe(14);
    await app.close();
  });
});
