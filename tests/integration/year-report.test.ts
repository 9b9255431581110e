import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localDateAt } from "~/domain/time/instant";
import { countedYear } from "~/server/counted-years.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { countYear } from "~/server/year-report-content.server";
import { changeRuling, dossier, user } from "~db/schema";
import { seedDemo } from "~db/seed/demo/seed-demo.server";
import { seedReference } from "~db/seed/reference.server";
import { meldingAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { independentCounts } from "../support/independent-counts";
import { openTestApp, type TestApp, testMoment } from "../support/test-app";
import { addOrganisation, addPerson, addRegion, type TestPerson } from "../support/test-region";

const today = localDateAt(testMoment);
const year = 2025;

let app: TestApp;
let reader: TestPerson;

beforeAll(async () => {
  app = await openTestApp();
  await seedReference(app, today);
  await seedDemo(app, testMoment, today);
  const region = await addOrganisation(app, { kind: "region", name: "Regio" });
  reader = await addPerson(app, { role: "regional_coordinator", organisation: region });
}, 180_000);
afterAll(() => app.close());

const counted = async (gemeenteCode: string, of = year) => {
  const ctx = await reader.context();
  return countYear(ctx.read, ctx, { year: of, gemeenteCode });
};

describe("the figures of the yearly report", () => {
  it("equals an independent count of every number, for the region, this year and the year before", async () => {
    for (const each of [year, year + 1]) {
      const { figures, previous } = await counted("", each);
      expect(figures).toEqual(independentCounts(app, each, null, today));
      expect(previous ?? independentCounts(app, each - 1, null, today)).toEqual(
        independentCounts(app, each - 1, null, today),
      );
      expect(figures.dossiers).toBeGreaterThan(10);
    }
  });

  it("equals it for every gemeente, in its own report and in that of the region", async () => {
    const { gemeenten } = await counted("");
    expect(gemeenten).toHaveLength(14);
    for (const { code, figures } of gemeenten) {
      expect(figures).toEqual(independentCounts(app, year, code, today));
      expect((await counted(code)).figures).toEqual(figures);
    }
  });

  it("has something to count of how dossiers held when they changed, with its reasons and without names", async () => {
    const now = await counted("", year + 1);
    const { guard } = now.figures;
    expect(guard?.byPhase.filter(({ changes }) => changes > 0).map(({ phase }) => phase)).toEqual(
      expect.arrayContaining(["advice_asked", "after_decision"]),
    );
    expect([guard?.material, guard?.raisedClass, guard?.decidedLate].every((number) => (number ?? 0) > 0)).toBe(true);
    for (const times of [guard?.reviews, guard?.warnings, guard?.expiries]) {
      expect(times?.median ?? 0).toBeGreaterThan(0);
      expect(times?.longest ?? 0).toBeGreaterThanOrEqual(times?.median ?? 0);
    }
    expect(guard?.reviews.open).toBe(1);
    expect(now.departures).toHaveLength(guard?.departures ?? 0);
    expect(now.departures[0]).toMatchObject({ role: "burgemeester", reason: expect.stringContaining("telefoon") });
    expect(now.lateDecisions.filter(({ lastDayMissed }) => lastDayMissed !== null)).toHaveLength(
      guard?.decidedLate ?? 0,
    );
    expect((await counted("")).figures.guard?.reviews).toMatchObject({ number: 1, open: 0 });
    const people = app.database.reader.select({ name: user.name }).from(user).all();
    const told = JSON.stringify([now.departures, now.lateDecisions, now.ruledOut]);
    expect(people.filter(({ name }) => told.includes(name))).toEqual([]);
  });

  it("names the question that an officer ruled on, in the words of the method", async () => {
    const [of] = app.database.reader
      .select()
      .from(dossier)
      .where(and(like(dossier.firstDay, `${year}%`), eq(dossier.kind, "lead")))
      .all();
    const reason = "De tekst is alleen korter gemaakt.";
    await app.database.write(async (tx) => {
      const ruled = { questionId: "omschrijving_evenement", from: "Kort en lang", to: "Kort", reason };
      const by = { ruledBy: reader.userId, ruledByName: "Iemand", ruledAt: app.clock.now() };
      tx.insert(changeRuling)
        .values({ id: app.newId(), dossierId: of?.id ?? "", ...ruled, ...by })
        .run();
    });
    const { figures, ruledOut } = await counted("");
    expect(figures).toEqual(independentCounts(app, year, null, today));
    expect(ruledOut).toMatchObject([{ reference: of?.reference, question: "Wat gaat er gebeuren?", reason }]);
  });

  it("has something to count of everything that the demonstration shows", async () => {
    const { figures } = await counted("");
    const { evaluated, lessons, compliance, conditions, medianDaysToEvenement } = figures;
    expect([evaluated, lessons, compliance.yes, conditions.adopted].every((number) => number > 0)).toBe(true);
    expect(medianDaysToEvenement).not.toBeNull();
  });

  it("takes four statements", async () => {
    const ctx = await reader.context();
    app.takeStatements();
    await countYear(ctx.read, ctx, { year, gemeenteCode: "" });
    expect(app.takeStatements()).toHaveLength(4);
  });
});

it("is counted once until something happens", async () => {
  const empty = await openTestApp();
  const region = await addRegion(empty);
  const story = await submitDossier(empty, region, meldingAnswers);
  const key = { year: year + 1, gemeenteCode: "" };
  const ctx = await region.regionalCoordinator.context();
  const before = await countedYear(ctx, key);
  expect(before.figures).toMatchObject({ meldingen: 1, calledOff: 0 });
  empty.takeStatements();
  expect(await countedYear(ctx, key)).toBe(before);
  expect(empty.takeStatements()).toHaveLength(1);
  done(
    await withdrawApplication(await region.organiser.context(), { dossierId: story.id, reason: "Het gaat niet door." }),
  );
  expect((await countedYear(ctx, key)).figures).toMatchObject({ meldingen: 1, calledOff: 1 });
  await empty.close();
});
