import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAdviceList } from "~/server/queries/advice/advice-list.server";
import { readAdvicePage } from "~/server/queries/dossier/advice-page.server";
import { readHistoryPage } from "~/server/queries/dossier/history-page.server";
import { readMessagesPage } from "~/server/queries/dossier/messages-page.server";
import { readOverview } from "~/server/queries/dossier/overview.server";
import { readScanPage } from "~/server/queries/dossier/scan-page.server";
import { readWarningPage } from "~/server/queries/dossier/warning-page.server";
import { readWorklist } from "~/server/queries/worklist.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { lightAnswers, meldingAnswers, middleAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addPerson, addRegion, type TestPerson, type TestRegion } from "../support/test-region";

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
    expect((await list(region.officer)).counts).toMatchObject({ late: 2, this_week: 0, waiting: 1 });
    expect((await list(adviserOf("brandweer"))).counts).toMatchObject({ late: 1, this_week: 0, waiting: 0 });
    expect((await list(adviserOf("bouwtoezicht"))).counts).toMatchObject({ late: 0, this_week: 0, waiting: 0 });
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

describe("what a change left open", () => {
  const rides = { ...lightAnswers, soort_evenement: "toertocht", personen_piek: 4800, aantrekking: "regionaal" };
  const change = {
    soort_evenement: "autos_motoren",
    bijzonder: ["stunts"],
    stunt_omschrijving: "Een monstertruck rijdt over autowrakken.",
    personen_piek: 9500,
  };
  const loco = () =>
    addPerson(app, {
      role: "burgemeester",
      organisation: region.burgemeester.organisation,
      title: "loco-burgemeester",
    });

  it("stands in the lists of who must act, and first of all for the burgemeester and the loco-burgemeester", async () => {
    const quiet = await submitDossier(app, region, lightAnswers);
    const story = await submitDossier(app, region, rides);
    await story.toAdvising();
    await story.adviseAll();
    pass(1);
    done(await story.change(change));
    for (const person of [region.burgemeester, await loco()]) {
      const page = await list(person);
      expect(page.toRead).toMatchObject([{ reference: story.reference }]);
      expect(page.counts).toMatchObject({ unread_warning: 1, expired_advice: 1, under_review: 0 });
    }
    for (const person of [region.officer, region.coordinator, region.regionalCoordinator]) {
      const page = await list(person);
      expect(page.toRead).toEqual([]);
      expect(page.counts).toMatchObject({ unread_warning: 1, expired_advice: 1 });
    }
    expect(await references(region.officer, "lijst=unread_warning")).toEqual([story.reference]);
    expect(await references(region.officer, "lijst=expired_advice")).toEqual([story.reference]);
    const rows = (await list(region.officer)).rows;
    expect(rows.find(({ reference }) => reference === story.reference)?.open).toMatchObject({ unreadWarning: true });
    expect(rows.find(({ reference }) => reference === quiet.reference)?.open).toMatchObject({ unreadWarning: false });
    for (const person of [adviserOf("brandweer"), region.otherOfficer, region.inspector]) {
      expect((await list(person)).counts.unread_warning).toBe(0);
    }
    const reader = await (await loco()).context();
    done(await confirmWarning(reader, { dossierId: story.id, versionNumber: 2 }));
    const { warnings } = done(await readWarningPage(await region.officer.context(), story.reference));
    expect(warnings).toMatchObject([{ read: { name: reader.actor.name, role: "loco-burgemeester" } }]);
    expect(await list(region.burgemeester)).toMatchObject({ toRead: [], counts: { unread_warning: 0 } });
  });

  it("is asked of the services that rely on it and told to the others", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.toAdvising();
    await story.adviseAll();
    pass(1);
    done(await story.change({ toiletten: 3 }));
    const seen = new Set<string>();
    for (const { request } of (await story.state()).requests.filter(({ request: { kind } }) => kind === "single")) {
      const ctx = await adviserOf(request.serviceId).context();
      const isAsked = request.status === "asked";
      const page = done(await readAdviceList(ctx, { list: isAsked ? "open" : "told", gemeente: null, page: 1 }));
      expect(page.rows, request.serviceId).toMatchObject([{ isAgain: isAsked, isTold: !isAsked }]);
      expect(page.counts, request.serviceId).toMatchObject({ open: isAsked ? 1 : 0, told: isAsked ? 0 : 1 });
      expect((await list(adviserOf(request.serviceId))).counts.expired_advice).toBe(isAsked ? 1 : 0);
      seen.add(request.status);
    }
    expect(seen).toEqual(new Set(["asked", "given"]));
  });

  it("stands in a list of permits to look at again until a new decision", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    await story.toAdvising();
    await story.adviseAll();
    const { revision } = (await story.state()).dossier;
    const decision = { considerations: "Het past.", publicationText: "", departures: [] };
    const choices = { treated: {}, general: [], own: [] };
    const granted = { ...decision, choices, kind: "granted", dossierId: story.id, revision } as const;
    done(await decideOnPermit(await region.officer.context(), granted));
    done(await story.change({ personen_piek: 900 }));
    const page = await list(region.officer, "lijst=under_review");
    expect(page).toMatchObject({ total: 1, counts: { under_review: 1 } });
    expect(page.rows).toMatchObject([{ reference: story.reference, open: { underReview: true } }]);
  });
});
