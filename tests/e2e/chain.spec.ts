import { expect, type Page } from "@playwright/test";
import { detachFiles, saidBy } from "../support/pdf-tools";
import { test } from "./own-region";
import { addOwnCondition, beginAdvice, giveAdvice, openRequest, takeFirstOffer } from "./pages/advice";
import { asks, beginApplication, signAndSend } from "./pages/application";
import { attach, documentsAsked, pdfFor } from "./pages/attachments";
import { grantPermit } from "./pages/decision";
import { download, makeDocument } from "./pages/documents";
import { confirmProposedClass, declareComplete, openFromWorklist, openTab, sendRequests } from "./pages/dossier";
import { evaluate } from "./pages/evaluation";
import { fillInFestival } from "./pages/festival";
import { giveJointAdvice, meet, openJointRequest } from "./pages/joint-advice";
import { countsOfGemeente, openRegionalReport } from "./pages/year-report";

const evenement = "Weide vol muziek";
const gemeente = "Losser";
const today = "2026-05-01";
const dayOfEvenement = "2026-09-12";
const afterwards = "2026-09-14T10:00:00+02:00";

const people = {
  organiser: "info@zomerpodium.example",
  officer: "vergunning@losser.example",
  burgemeester: "burgemeester@losser.example",
  coordinator: "coordinatie@veiligheidsregio-twente.example",
};

const services = [
  { name: "Brandweer", email: "advies@brandweer.example", own: "Houd de route langs de beek vrij." },
  { name: "GHOR", email: "advies@ghor.example", own: "Zet een tweede eerstehulppost bij het achterste podium." },
  { name: "Politie", email: "advies@politie.example", own: "Tel de bezoekers bij elke ingang." },
];

const documents = [
  "Situatietekening",
  "Veiligheidsplan",
  "Draaiboek en programma",
  "Verkeersplan",
  "Zorgplan of gezondheidsparagraaf",
  "Bewijs van verzekering",
  "Huisregels",
  "Brief aan omwonenden",
];

const lessons = {
  organiser: "Meer licht op het pad naar de parkeerplaats.",
  service: "Vaker tellen bij de ingang.",
  gemeente: "Eerder overleggen over de parkeerplaats.",
};

/** The gemeente and the region always have script; the organiser and the services do without it too. */
const ways = [
  { with: "script", hasScript: true },
  { with: "no script", hasScript: false },
];

for (const { with: way, hasScript } of ways) {
  test(`an evenement of the heaviest class goes from application to yearly report, its organiser and advisers with ${way}`, async ({
    as,
    region,
  }) => {
    test.setTimeout(300_000);
    const organiserOrService = { javaScriptEnabled: hasScript };
    const before = await countedInYear(await as(people.coordinator));

    const organiser = await as(people.organiser, organiserOrService);
    const reference = await apply(organiser, hasScript);

    const officer = await as(people.officer);
    await handle(officer, reference);

    const conditions: string[] = [];
    for (const service of services) {
      const adviser = await as(service.email, organiserOrService);
      conditions.push(...(await advise(adviser, service)));
    }

    const coordinator = await as(people.coordinator);
    await openJointRequest(coordinator, evenement);
    await meet(coordinator, today, "De tweede eerstehulppost komt er.");
    await giveJointAdvice(coordinator, "De diensten vinden het festival verantwoord.", conditions);

    await readBundle(officer, conditions);
    await decide(officer, await as(people.burgemeester), conditions);
    await readPermit(organiser, reference, conditions);

    await region.restartAt(afterwards);
    for (const { email, lesson, javaScriptEnabled } of [
      { email: people.organiser, lesson: lessons.organiser, ...organiserOrService },
      ...services.map((service) => ({ email: service.email, lesson: lessons.service, ...organiserOrService })),
      { email: people.officer, lesson: lessons.gemeente, javaScriptEnabled: true },
    ]) {
      const page = await as(email, { javaScriptEnabled });
      await evaluate(page, evenement, { attendance: "11500", incidents: "3", lesson });
    }

    const reader = await as(people.coordinator);
    const after = await countedInYear(reader);
    expect(after).toEqual({
      ...before,
      Dossiers: (before.Dossiers ?? 0) + 1,
      Aanvragen: (before.Aanvragen ?? 0) + 1,
      Verleend: (before.Verleend ?? 0) + 1,
      Geëvalueerd: (before.Geëvalueerd ?? 0) + 1,
    });
    await expect(reader.getByText(lessons.organiser)).toBeAttached();
  });
}

async function countedInYear(page: Page): Promise<Record<string, number>> {
  await openRegionalReport(page, 2026);
  return countsOfGemeente(page, gemeente);
}

/** The organiser fills in, adds every document, looks everything over and sends it in; gives the reference. */
async function apply(page: Page, hasScript: boolean): Promise<string> {
  const draft = await beginApplication(page);
  await fillInFestival(page, draft, { name: evenement, gemeente, day: dayOfEvenement, hasScript });

  await page.goto(`${draft}/bijlagen`);
  expect(await documentsAsked(page)).toEqual(documents);
  for (const document of documents) await attach(page, pdfFor(document));
  await page.getByRole("link", { name: "Verder naar nakijken" }).click();

  await expect(page.getByText("Uw aanvraag is compleet")).toBeVisible();
  await signAndSend(page, asks.permit);
  await expect(page.getByRole("heading", { level: 1, name: "Uw aanvraag is ingediend" })).toBeVisible();
  await expect(page.getByText("U hoort het besluit uiterlijk")).toBeVisible();
  await page.getByRole("link", { name: "Volg uw aanvraag" }).click();
  await expect(page).toHaveURL(/\/mijn-dossiers\//);
  await expect(page.getByText("De gemeente kijkt of uw aanvraag volledig is.")).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The officer goes from the worklist to requests that have been sent. */
async function handle(page: Page, reference: string): Promise<void> {
  await openFromWorklist(page, evenement);
  await expect(page.getByText(reference).first()).toBeVisible();
  await declareComplete(page);
  await confirmProposedClass(page, "C: Risicovol evenement");
  await sendRequests(
    page,
    services.map(({ name }) => name),
  );
}

/** A service answers with a condition of the method and one of its own; gives their words. */
async function advise(page: Page, { name, own }: (typeof services)[number]): Promise<string[]> {
  await openRequest(page, evenement);
  await beginAdvice(page);
  await page.getByLabel("Algemene bevindingen").fill(`${name} heeft de plannen bekeken.`);
  const offered = await takeFirstOffer(page);
  await addOwnCondition(page, 2, own);
  await giveAdvice(page);
  await expect(page.getByText("Uw advies is gegeven.")).toBeVisible();
  return [offered, own];
}

/** The bundle says every condition and carries the originals unchanged. */
async function readBundle(page: Page, conditions: readonly string[]): Promise<void> {
  await openFromWorklist(page, evenement);
  const bundle = await makeDocument(page, "Adviesbundel");
  const said = saidBy(bundle);
  for (const condition of conditions) expect(said).toContain(condition);
  const originals = Object.values(detachFiles(bundle)).map((bytes) => Buffer.from(bytes).toString());
  for (const { content } of documents.map(pdfFor)) expect(originals).toContain(content.toString());
}

/** The officer may not decide about the heaviest class; the burgemeester does. */
async function decide(officer: Page, burgemeester: Page, conditions: readonly string[]): Promise<void> {
  await openTab(officer, "Besluit");
  await expect(officer.getByText("Dit besluit neemt de burgemeester")).toBeVisible();
  await expect(officer.getByLabel("Overwegingen")).toHaveCount(0);
  for (const condition of conditions) await expect(officer.getByText(condition)).toBeVisible();
  await openFromWorklist(burgemeester, evenement);
  await burgemeester.getByRole("link", { name: "Naar het besluit" }).click();
  await grantPermit(burgemeester, "Met deze voorschriften kan het festival veilig doorgaan.");
}

/** The organiser reads the decision and takes the permit along. */
async function readPermit(page: Page, reference: string, conditions: readonly string[]): Promise<void> {
  await page.goto("/aanvragen");
  await page.getByRole("link", { name: evenement, exact: true }).click();
  await expect(page.getByText("U hebt een vergunning.")).toBeVisible();
  const permit = saidBy(await download(page, page.getByRole("button", { name: "Download de vergunning (PDF)" })));
  expect(permit).toContain(reference);
  for (const condition of conditions) expect(permit).toContain(condition);
}
