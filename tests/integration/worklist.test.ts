import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAdvicePage } from "~/server/queries/dossier/advice-page.server";
import { readHistoryPage } from "~/server/queries/dossier/history-page.server";
import { readMessagesPage } from "~/server/queries/dossier/messages-page.server";
import { readOverview } from "~/server/queries/dossier/overview.server";
import { readScanPage } from "~/server/queries/dossier/scan-page.server";
import { readWorklist } from "~/server/queries/worklist.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { lightAnswers, meldingAnswers, middleAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const adviserOf = (serviceId: string): TestPerson => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no service ${serviceId}`);
  return service.adviser;
};

const list = async (person: TestPerson, words = "") =>
  done(await readWorklist(await person.context(), new URLSearchParams(words)));

const references = async (person: TestPerson, words = "") =>
  (await list(person, words)).rows.map(({ reference }) => reference);

const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * 24 * 3_600_000);

describe("the worklist", () => {
  it("counts what is late, due this week and waiting, and each count is its list", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await submitDossier(app, region, lightAnswers);
    await submitDossier(app, region, meldingAnswers);
    for (const days of [0, 5, 20]) {
      pass(days);
      for (const person of [region.officer, region.regionalCoordinator, adviserOf("brandweer"), region.inspector]) {
        const { counts } = await list(person);
        for (const [name, count] of Object.entries(counts)) {
          expect((await list(person, `lijst=${name}`)).total, `${person.email} ${name}`).toBe(count);
        }
      }
    }
    expect((await list(region.officer)).counts).toEqual({ late: 2, this_week: 0, waiting: 1 });
    expect((await list(adviserOf("brandweer"))).counts).toEqual({ late: 1, this_week: 0, waiting: 0 });
    expect((await list(adviserOf("bouwtoezicht"))).counts).toEqual({ late: 0, this_week: 0, waiting: 0 });
  });

  it("shows each reader the own dossiers, with advice counted as sent", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    expect((await list(region.officer)).rows).toMatchObject([{ advice: null, class: { id: "B", confirmed: true } }]);
    await story.sendRequests();
    await story.advise("brandweer");
    expect((await list(region.regionalCoordinator)).rows).toMatchObject([{ advice: { given: 1, asked: 4 } }]);
    expect(await references(region.otherOfficer)).toEqual([]);
    expect(await readWorklist(await region.organiser.context(), new URLSearchParams())).toMatchObject({
      reason: "forbidden",
    });
  });

  it("filters by what the address says and ignores what it does not know", async () => {
    const one = await submitDossier(app, region, { ...lightAnswers, naam_evenement: "100% Zomer_feest" });
    const two = await submitDossier(app, region, { ...meldingAnswers, naam_evenement: "Straatdiner" });
    const days = [{ startDate: "2026-10-03", startTime: "12:00", endDate: "2026-10-03", endTime: "17:00" }];
    const three = await submitDossier(app, region, { ...middleAnswers, dagen_en_tijden: days });
    done(await assignDossier(await region.officer.context(), { ...three.target, handlerId: region.officer.userId }));
    const cases: [string, string[]][] = [
      ["q=zomer", [one.reference]],
      ["q=100%25", [one.reference]],
      ["q=r_f", [one.reference]],
      [`q=${two.reference}`, [two.reference]],
      ["klasse=B", [three.reference]],
      ["fase=received&van=2026-10-01", [three.reference]],
      ["tot=2026-09-30&volgorde=name", [one.reference, two.reference]],
      ["behandelaar=mine", [three.reference]],
      ["behandelaar=nobody&volgorde=name&aflopend=ja", [two.reference, one.reference]],
      ["volgorde=date&aflopend=ja&fase=received&van=2026-10-01&klasse=B&q=lente", [three.reference]],
      ["fase=bestaat_niet&van=2026-02-30&lijst=x&volgorde=name&bladzijde=nul&q=straat", [two.reference]],
      [`gemeente=${region.there}`, []],
      ["bladzijde=7", []],
    ];
    for (const [words, expected] of cases) expect(await references(region.officer, words), words).toEqual(expected);
    expect((await list(region.officer)).total).toBe(3);
  });

  it("stays within eight statements, the session included", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    const ctx = await region.officer.context();
    app.takeStatements();
    done(await readWorklist(ctx, new URLSearchParams("lijst=late&q=feest")));
    // The session takes one, who is looking and in which region another.
    expect(app.takeStatements().length).toBeLessThanOrEqual(6);
    for (const page of [readOverview, readScanPage, readAdvicePage, readHistoryPage, readMessagesPage]) {
      done<unknown>(await page(ctx, story.reference));
      expect(app.takeStatements().length, page.name).toBeLessThanOrEqual(6);
    }
  });
});
