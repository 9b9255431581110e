import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Signs in as the first organiser of the demonstration and begins an application. */
async function beginApplication(page: Page): Promise<string> {
  await page.goto("/rol?naar=%2Faanvragen%2Fnieuw");
  await page
    .getByRole("button", { name: /organisator/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

const next = (page: Page) => page.getByRole("button", { name: "Opslaan en verder" }).last().click();

const title = (page: Page, name: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

/** A page that is not right for everybody stops the test. */
async function accessible(page: Page) {
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
  ).toEqual([]);
}

const radios = (page: Page, question: string | RegExp) => page.getByRole("radiogroup", { name: question });

/** A street party in a few pages; `update` makes the questions that hang on an answer appear. */
async function applyForStreetParty(
  page: Page,
  update: (page: Page) => Promise<void>,
  look: (page: Page) => Promise<void>,
) {
  const draft = await beginApplication(page);
  await look(page);
  await page.getByRole("link", { name: "Uw gegevens" }).click();
  await title(page, "Uw gegevens");
  await page.getByLabel("Telefoonnummer").first().fill("12");
  await page.getByLabel("Straat").fill("Kerkstraat");
  await page.getByLabel("Huisnummer").fill("12a");
  await page.getByLabel("Postcode").fill("7511jh");
  await page.getByLabel("Plaats").fill("Enschede");
  await next(page);

  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/telefoonnummer/i);
  await expect(page.getByLabel("Straat")).toHaveValue("Kerkstraat");
  await look(page);
  await page.getByLabel("Telefoonnummer").first().fill("053 123 45 67");
  await next(page);

  await title(page, "Het evenement");
  await page.getByLabel("Hoe heet het evenement?").fill("Straatfeest Kerkstraat");
  await page.getByLabel("Wat voor evenement is het?").selectOption({ label: "Buurtfeest of straatfeest" });
  await page.getByLabel("Wat gaat er gebeuren?").fill("Eten, muziek en een springkussen.");
  await next(page);

  await title(page, "De plek");
  await page.getByLabel("In welke gemeente is het evenement?").selectOption({ label: "Borne" });
  await page.getByLabel("Waar is het evenement precies?").fill("Kerkstraat 2 tot en met 30");
  await look(page);
  await next(page);

  await title(page, "Dagen en tijden");
  await page.getByLabel("Datum").fill("2026-08-22");
  await page.getByLabel("Begint om").fill("20:00");
  await page.getByLabel("Eindigt om").fill("02:00");
  await next(page);
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(/volgende dag/);
  await look(page);
  await page.getByRole("button", { name: "Voeg toe: dag" }).click();
  await expect(page.getByRole("group", { name: /^dag 2$/i })).toBeVisible();
  await page.getByRole("button", { name: /Verwijder dag 2/i }).click();
  await expect(page.getByRole("group", { name: /^dag 2$/i })).toHaveCount(0);
  await expect(page.getByLabel("Begint om")).toHaveValue("20:00");
  await page.getByLabel("Eindigt om").fill("23:00");
  await next(page);

  await title(page, "Bezoekers en deelnemers");
  await page.getByLabel(/Hoeveel mensen/).fill("120");
  await next(page);

  await title(page, "Wat komt erbij kijken?");
  await radios(page, "Is er muziek?").getByRole("radio").nth(2).check();
  await expect(radios(page, "Hoe laat stopt de muziek?")).toHaveCount(0);
  await update(page);
  await radios(page, "Hoe laat stopt de muziek?").getByRole("radio").nth(1).check();
  await radios(page, "Is er alcohol?").getByRole("radio").first().check();
  await page.getByLabel("Geen van deze").check();
  await radios(page, /Zet u tenten/)
    .getByLabel("Nee")
    .check();
  await radios(page, /op de weg/)
    .getByRole("radio")
    .first()
    .check();
  await radios(page, /doorgang vrij/)
    .getByLabel("Ja")
    .check();
  await look(page);
  await next(page);
  await expect(page).not.toHaveURL(/vragen\/meldingcheck/);
  return draft;
}

async function sendIn(page: Page, draft: string, look: (page: Page) => Promise<void>) {
  await page.goto(`${draft}/controleren`);
  await expect(page.getByText("Straatfeest Kerkstraat").first()).toBeVisible();
  await page.getByRole("button", { name: /Aanvraag indienen|Afronden/ }).click();
  await expect(page.getByRole("alert").first()).toContainText("vinkje");
  await look(page);
  await page.getByRole("radio").first().check();
  await page.getByLabel("Ja, dat verklaar ik").check();
  await page.getByRole("button", { name: /Aanvraag indienen|Afronden/ }).click();
  await expect(page).toHaveURL(`${draft}/ingediend`);
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
    const draft = await applyForStreetParty(page, async () => {}, accessible);
    await page.goto(`${draft}/bijlagen`);
    await accessible(page);
    await sendIn(page, draft, accessible);
    await page.goto("/aanvragen");
    await expect(page.getByRole("link", { name: "Straatfeest Kerkstraat" }).first()).toBeVisible();
    await accessible(page);
  });

  test("what was typed is kept without a button", async ({ page }) => {
    const draft = await beginApplication(page);
    await page.goto(`${draft}/vragen/evenement`);
    await page.getByLabel("Hoe heet het evenement?").fill("Bewaard zonder knop");
    await expect(page.getByRole("status").filter({ hasText: "Concept opgeslagen" })).toBeVisible();
    await page.goto(draft);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bewaard zonder knop");
  });

  test("a draft can be thrown away", async ({ page }) => {
    const draft = await beginApplication(page);
    await page.getByRole("link", { name: "Deze aanvraag verwijderen" }).click();
    await accessible(page);
    await page.getByRole("button", { name: "Aanvraag verwijderen" }).click();
    await expect(page).toHaveURL("/aanvragen");
    expect((await page.request.get(draft)).status()).toBe(404);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a volunteer applies for a street party with ordinary buttons", async ({ page }) => {
    const update = () => page.getByRole("button", { name: "Werk de vragen bij" }).click();
    const draft = await applyForStreetParty(page, update, async () => {});
    await sendIn(page, draft, async () => {});
  });

  test("a file is added, replaced and taken away", async ({ page }) => {
    const draft = await beginApplication(page);
    await page.goto(`${draft}/bijlagen`);
    const content = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    const add = async (name: string) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles({ name, mimeType: "application/pdf", buffer: content });
      await page
        .getByRole("button", { name: /^Toevoegen/ })
        .first()
        .click();
    };
    await add("plattegrond.pdf");
    await expect(page.getByText("Het bestand is toegevoegd")).toBeVisible();
    await expect(page.getByRole("link", { name: "plattegrond.pdf" })).toBeVisible();
    await add("plattegrond-2.pdf");
    await expect(page.getByText("versie 2")).toBeVisible();
    await page.getByRole("button", { name: /Verwijder plattegrond-2.pdf/ }).click();
    await expect(page.getByRole("link", { name: "plattegrond-2.pdf" })).toHaveCount(0);
  });
});
