import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { test } from "./own-region";
import { addOwnCondition, beginAdvice, giveAdvice, openRequest } from "./pages/advice";
import { asks, openPart, saveAndNext, signAndSend } from "./pages/application";
import { confirmProposedClass, openFromWorklist, openTab, sendRequests } from "./pages/dossier";
import { choose, select, tick } from "./pages/questions";
import { signInAs } from "./sign-in-as";

/**
 * Haaksbergen 2014: rides for bicycles, skeelers, motors and cars with at most 5,000 visitors become demonstrations of
 * a monster truck for 5,000 to 10,000, three days before. Nobody asked advice and the burgemeester did not know.
 */
const threeDaysBefore = "2026-06-05T09:00:00+02:00";

const people = {
  organiser: "show@gasgeven.example",
  officer: "vergunning@haaksbergen.example",
  burgemeester: "burgemeester@haaksbergen.example",
  administrator: "beheer@veiligheidsregio-twente.example",
};

const services = [
  { name: "Brandweer", email: "advies@brandweer.example" },
  { name: "GHOR", email: "advies@ghor.example" },
  { name: "Politie", email: "advies@politie.example" },
];

/** Asked besides them before the permit, and asked again because the evenement became another one. */
const traffic = { name: "Verkeer (gemeente)", email: "advies@verkeer-gemeente-haaksbergen.example" };

async function signedIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, email);
  return page;
}

/** The organiser tells what the evenement has become. */
async function reportMonsterTruck(page: Page, name: string): Promise<void> {
  await page.goto("/aanvragen");
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("button", { name: "Geef een wijziging door" }).click();
  await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
  const draft = new URL(page.url()).pathname;
  await openPart(page, draft, "Het evenement");
  await select(page, "Wat voor evenement is het?", "Show of race met auto's of motoren");
  await page.getByLabel("Wat gaat er gebeuren?").fill("Demonstraties met een monstertruck.");
  await saveAndNext(page);
  await openPart(page, draft, "Bezoekers en deelnemers");
  await page.getByLabel(/op het drukste moment/).fill("9500");
  await saveAndNext(page);
  await openPart(page, draft, "Wat komt erbij kijken?");
  const things = page.getByRole("group", { name: "Is een van deze dingen onderdeel van het evenement?" });
  await things.getByRole("checkbox", { name: "Geen van deze" }).uncheck();
  await tick(page, "Is een van deze dingen onderdeel van het evenement?", "Stunts of demonstraties met voertuigen");
  await saveAndNext(page);
  await openPart(page, draft, "Risico's");
  await choose(page, "Waar komen de bezoekers vandaan?", "De regio");
  await saveAndNext(page);
  await openPart(page, draft, "Meer over de activiteiten");
  await page.getByLabel("Wat gebeurt er precies met de voertuigen").fill("Een monstertruck rijdt over autowrakken.");
  await saveAndNext(page);
  await page.goto(`${draft}/controleren`);
  await signAndSend(page, asks.permit);
}

/** Whoever leaves the screens out and posts the decision itself gets no further. */
/** Posts a decision past the page, on the dossier as it is now, so that the guard refuses it and nothing else. */
async function postDecision(page: Page, path: string, kind: string): Promise<number> {
  const { origin } = new URL(page.url());
  const shown = await (await page.request.get(`${origin}${path}/besluit`)).text();
  const revision = /name="revision" value="(\d+)"/.exec(shown)?.[1] ?? "";
  const form = { act: "decide", kind, considerations: "Het kan.", revision };
  const answer = await page.request.post(`${origin}${path}/besluit`, { form, headers: { origin }, maxRedirects: 0 });
  expect(await answer.text()).not.toContain("Dit dossier is intussen gewijzigd");
  return answer.status();
}

const warned = (page: Page) =>
  expect(page.getByText("De burgemeester is gewaarschuwd en heeft dat nog niet bevestigd")).toBeVisible();

async function readAndConfirm(page: Page, name: string): Promise<void> {
  await openFromWorklist(page, name);
  await page.getByRole("link", { name: "Lees de waarschuwing" }).click();
  await expect(page.getByText("4.800 personen")).toBeVisible();
  await expect(page.getByText("9.500 personen")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ik heb dit gelezen" }).click();
  await expect(page.getByText("Vastgelegd: u hebt de waarschuwing gelezen.")).toBeVisible();
}

async function adviseAll(browser: Browser, name: string, asked = services): Promise<void> {
  for (const { email } of asked) {
    const page = await signedIn(browser, email);
    await openRequest(page, name);
    await beginAdvice(page);
    await page.getByLabel("Algemene bevindingen").fill("De nieuwe plannen zijn bekeken.");
    const known = await page.getByRole("group", { name: /^Voorwaarde \d+$/ }).count();
    await addOwnCondition(page, known + 1, "Houd het publiek 25 meter van de monstertruck.");
    await giveAdvice(page);
    await expect(page.getByText("Uw advies is gegeven.")).toBeVisible();
  }
}

test("before the permit: the class rises, advice is asked, the burgemeester must know, and the permit is shut", async ({
  browser,
  region,
}) => {
  test.setTimeout(240_000);
  const name = "Toerdag Haarveld";
  await region.restartAt(threeDaysBefore);
  await reportMonsterTruck(await signedIn(browser, people.organiser), name);

  const officer = await signedIn(browser, people.officer);
  await openFromWorklist(officer, name);
  await warned(officer);
  const path = new URL(officer.url()).pathname;
  expect(await postDecision(officer, path, "granted")).toBe(409);
  await confirmProposedClass(officer, "B: Aandachtsevenement");
  await officer.goto(path);
  await sendRequests(
    officer,
    services.filter((each) => each.name === "Brandweer").map((each) => each.name),
  );
  await openTab(officer, "Besluit");
  for (const service of services) {
    await expect(officer.getByText(`${service.name} heeft nog niet geadviseerd.`)).toBeVisible();
  }
  await expect(officer.getByText(/De burgemeester heeft de waarschuwing .* nog niet gelezen/)).toBeVisible();

  await adviseAll(browser, name);
  expect(await postDecision(officer, path, "granted")).toBe(409);
  const administrator = await signedIn(browser, people.administrator);
  expect((await administrator.goto(path))?.status()).toBeGreaterThanOrEqual(403);
  expect(await postDecision(administrator, path, "granted")).toBeGreaterThanOrEqual(403);

  const burgemeester = await signedIn(browser, people.burgemeester);
  await readAndConfirm(burgemeester, name);
  await officer.goto(`${path}/geschiedenis`);
  await expect(officer.getByText("Waarschuwing gelezen en bevestigd")).toBeVisible();
  await officer.goto(`${path}/besluit`);
  await expect(officer.getByText("nog niet gelezen")).toHaveCount(0);
});

test("after the permit: it is under review on every page until a new decision, which waits for the same", async ({
  browser,
  region,
}) => {
  test.setTimeout(240_000);
  const name = "Toerdag Marktveld";
  await region.restartAt(threeDaysBefore);
  const organiser = await signedIn(browser, people.organiser);
  await reportMonsterTruck(organiser, name);
  await organiser.goto("/aanvragen");
  await organiser.getByRole("link", { name, exact: true }).click();
  await expect(organiser.getByText("De vergunning wordt opnieuw bekeken")).toBeVisible();

  const officer = await signedIn(browser, people.officer);
  await openFromWorklist(officer, name);
  const path = new URL(officer.url()).pathname;
  await sendRequests(officer, ["Brandweer"]);
  for (const tab of ["Overzicht", "Aanvraag", "Risicoscan", "Advies", "Documenten", "Besluit", "Geschiedenis"]) {
    await openTab(officer, tab);
    await warned(officer);
    await expect(officer.getByText("De vergunning wordt opnieuw bekeken").first()).toBeVisible();
  }
  expect(await postDecision(officer, path, "maintained")).toBe(409);

  const burgemeester = await signedIn(browser, people.burgemeester);
  await openFromWorklist(burgemeester, name);
  expect(await postDecision(burgemeester, path, "maintained")).toBe(409);
  await adviseAll(browser, name);
  await readAndConfirm(burgemeester, name);
  expect(await postDecision(officer, path, "maintained")).toBe(409);
  await officer.goto(`${path}/besluit`);
  await expect(officer.getByText(`${traffic.name} heeft nog niet geadviseerd.`)).toBeVisible();
  await adviseAll(browser, name, [traffic]);

  await officer.goto(`${path}/besluit`);
  await choose(officer, "Wat besluit u?", "De vergunning blijft gelden");
  await officer.getByLabel("Overwegingen").fill("De diensten hebben de nieuwe plannen bekeken.");
  await officer.getByRole("button", { name: "Controleer het besluit" }).click();
  await officer.getByRole("button", { name: "Laat de vergunning gelden" }).click();
  await expect(officer.getByText("Het besluit is genomen en bekendgemaakt.")).toBeVisible();
  await officer.goto(path);
  await expect(officer.getByText("De vergunning wordt opnieuw bekeken")).toHaveCount(0);
});
