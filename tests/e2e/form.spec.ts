import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import {
  asks,
  beginApplication,
  onPart,
  openPart,
  pressSave,
  saveAndNext,
  signAndSend,
  updateQuestions,
} from "./pages/application";
import { attach, pdfFor } from "./pages/attachments";
import { choose } from "./pages/questions";
import { streetParty } from "./pages/street-party";
import { signInAs } from "./sign-in-as";

const organiser = "buurt@delinde.example";
const name = "Straatfeest Kerkstraat";

async function begin(page: Page): Promise<string> {
  await signInAs(page, organiser);
  return beginApplication(page);
}

type Way = {
  hasScript: boolean;
  /** What is done on each page before it is left. */
  look: (page: Page) => Promise<void>;
};

/** A street party in a few pages, with mistakes and second thoughts on the way. */
async function applyForStreetParty(page: Page, { hasScript, look }: Way): Promise<string> {
  const draft = await begin(page);
  await look(page);
  await openPart(page, draft, "Uw gegevens");
  await page.getByLabel("Telefoonnummer").first().fill("12");
  await page.getByLabel("Straat").fill("Kerkstraat");
  await pressSave(page);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/telefoonnummer/i);
  await expect(page.getByLabel("Straat")).toHaveValue("Kerkstraat");
  await look(page);
  await streetParty.whoApplies(page);
  await streetParty.whatItIs(page, name);
  await onPart(page, "De plek");
  await look(page);
  await streetParty.whereItIs(page, "Borne");

  await streetParty.whenItIs(page, "2026-08-22", "20:00", "02:00");
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/volgende dag/);
  await look(page);
  await page.getByRole("button", { name: "Voeg toe: dag" }).click();
  await expect(page.getByRole("group", { name: /^dag 2$/i })).toBeVisible();
  await page.getByRole("button", { name: /Verwijder dag 2/i }).click();
  await expect(page.getByRole("group", { name: /^dag 2$/i })).toHaveCount(0);
  await expect(page.getByLabel("Begint om")).toHaveValue("20:00");
  await streetParty.whenItIs(page, "2026-08-22", "20:00", "23:00");
  await streetParty.howManyCome(page, 120);

  const end = page.getByRole("radiogroup", { name: "Hoe laat stopt de muziek?" });
  await onPart(page, "Wat komt erbij kijken?");
  await expect(end).toHaveCount(0);
  await streetParty.whatComesWithIt(page);
  await updateQuestions(page, hasScript);
  await choose(page, "Hoe laat stopt de muziek?", "Uiterlijk 23.00 uur");
  await look(page);
  await saveAndNext(page);
  return draft;
}

async function sendIn(page: Page, draft: string, look: Way["look"]): Promise<void> {
  await page.goto(`${draft}/controleren`);
  await expect(page.getByText(name).first()).toBeVisible();
  await page.getByRole("button", { name: /Aanvraag indienen|Afronden/ }).click();
  await expect(page.getByRole("alert").first()).toContainText("vinkje");
  await look(page);
  await signAndSend(page, asks.whatIsNeeded);
  await look(page);
  await page.goto(`${draft}/kopie`);
  await expect(page.getByText("zaterdag 22 augustus 2026, 20.00-23.00 uur")).toBeVisible();
  await look(page);
  await page.goto(draft);
  await expect(page).toHaveURL(`${draft}/ingediend`);
}

test.describe("with script", () => {
  test("a volunteer applies for a street party, and questions come up by themselves", async ({ page }) => {
    // Every page is examined for accessibility on the way.
    test.slow();
    const draft = await applyForStreetParty(page, { hasScript: true, look: expectAccessible });
    await page.goto(`${draft}/bijlagen`);
    await expectAccessible(page);
    await sendIn(page, draft, expectAccessible);
    await page.goto("/aanvragen");
    await expect(page.getByRole("link", { name }).first()).toBeVisible();
    await expectAccessible(page);
  });

  test("what was typed is kept without a button", async ({ page }) => {
    const draft = await begin(page);
    await page.goto(`${draft}/vragen/evenement`);
    await page.getByLabel("Hoe heet het evenement?").fill("Bewaard zonder knop");
    await expect(page.getByRole("status").filter({ hasText: "Concept opgeslagen" })).toBeVisible();
    await page.goto(draft);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bewaard zonder knop");
  });

  test("a draft can be thrown away", async ({ page }) => {
    const draft = await begin(page);
    await page.getByRole("link", { name: "Deze aanvraag verwijderen" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Aanvraag verwijderen" }).click();
    await expect(page).toHaveURL("/aanvragen");
    expect((await page.request.get(draft)).status()).toBe(404);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a volunteer applies for a street party with ordinary buttons", async ({ page }) => {
    const draft = await applyForStreetParty(page, { hasScript: false, look: async () => {} });
    await sendIn(page, draft, async () => {});
  });

  test("a file is added, replaced and taken away", async ({ page }) => {
    const draft = await begin(page);
    await page.goto(`${draft}/bijlagen`);
    const drawing = pdfFor("Situatietekening");
    await attach(page, { ...drawing, name: "plattegrond.pdf" });
    await expect(page.getByText("Het bestand is toegevoegd")).toBeVisible();
    await attach(page, { ...drawing, name: "plattegrond-2.pdf" });
    await expect(page.getByText("versie 2")).toBeVisible();
    await page.getByRole("button", { name: /Verwijder plattegrond-2.pdf/ }).click();
    await expect(page.getByRole("link", { name: "plattegrond-2.pdf" })).toHaveCount(0);
  });
});
