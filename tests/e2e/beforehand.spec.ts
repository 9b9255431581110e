import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { test } from "./own-region";
import { asks, openPart, saveAndNext, signAndSend } from "./pages/application";
import { choose } from "./pages/questions";
import { streetParty } from "./pages/street-party";
import { signInAs } from "./sign-in-as";

const next = (page: Page) => page.getByRole("button", { name: "Verder" }).click();

const title = (page: Page) => page.getByRole("heading", { level: 1 });

async function chooseDays(page: Page, date: string, begin: string, end: string): Promise<void> {
  await page.getByLabel("Datum").fill(date);
  await page.getByLabel("Begint om").fill(begin);
  await page.getByLabel("Eindigt om").fill(end);
}

async function answerFirst(page: Page, gemeente: string, people: number): Promise<void> {
  await page.getByLabel("In welke gemeente is het evenement?").selectOption({ label: gemeente });
  await page.getByLabel("Wat voor evenement is het?").selectOption({ label: "Buurtfeest of straatfeest" });
  await chooseDays(page, "2026-09-12", "14:00", "20:00");
  await page.getByLabel("Hoeveel mensen zijn er").fill(String(people));
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with script" : "without script";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`somebody without an account learns what is needed and takes the answers along, ${how}`, async ({ page }) => {
      test.slow();
      await page.goto("/");
      await page.getByRole("link", { name: "Wat heb ik nodig?" }).click();
      await next(page);
      await expect(page.getByRole("alert")).toContainText("In welke gemeente is het evenement?");
      if (javaScriptEnabled) await expectAccessible(page);
      await answerFirst(page, "Hengelo", 80);
      await next(page);
      await choose(page, /centrum van Hengelo/, "Nee");
      await next(page);
      await expect(page.getByRole("heading", { name: "U hoeft niets aan te vragen" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByText("Uw antwoorden", { exact: true }).click();
      await page.getByRole("link", { name: /^Wijzig ?: Hoeveel mensen/ }).click();
      await page.getByLabel("Hoeveel mensen zijn er").fill("300");
      await next(page);
      await page.getByRole("button", { name: "Laat de uitkomst nu zien" }).click();
      await expect(page.getByRole("heading", { name: "U hebt een vergunning nodig" })).toBeVisible();
      await expect(page.getByText(/Dien in uiterlijk 20 juni 2026 \(over \d+ dagen\)/)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByRole("button", { name: "Neem deze antwoorden mee" }).click();
      await expect(title(page)).toHaveText("Inloggen");
      await page.getByLabel("E-mailadres").fill("buurt@delinde.example");
      await page.getByLabel(/^Wachtwoord/).fill("oefenen-met-paraat");
      await page.getByRole("button", { name: "Inloggen" }).click();
      await expect(title(page)).toHaveText("Uw antwoorden gaan mee");
      await expect(page.getByText("300 personen")).toBeVisible();
      await page.getByRole("button", { name: "Begin met deze antwoorden" }).click();
      await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
      await openPart(page, new URL(page.url()).pathname, "Bezoekers en deelnemers");
      await expect(page.getByLabel("Hoeveel mensen zijn er")).toHaveValue("300");
    });

    test(`an organiser announces an evenement, sees what is near, and applies under the same number, ${how}`, async ({
      page,
      browser,
      region,
    }) => {
      test.slow();
      const name = "Feest na aankondiging";
      await signInAs(page, "buurt@delinde.example");
      await page.getByRole("link", { name: "Mijn aanvragen" }).click();
      await page.getByRole("link", { name: "Evenement vooraf aankondigen" }).click();
      await page.getByLabel("Hoe heet het evenement?").fill(name);
      await next(page);
      await expect(page.getByRole("alert")).toContainText("Waar is het evenement precies?");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByLabel("Waar is het evenement precies?").fill("Marktplein");
      await page.getByLabel("In welke gemeente is het evenement?").selectOption({ label: "Hof van Twente" });
      await chooseDays(page, "2026-08-27", "14:00", "20:00");
      await next(page);
      await expect(title(page)).toHaveText("Klopt dit?");
      await expect(page.getByRole("row", { name: /Hofpop in het park/ })).toContainText("Aangekondigd");
      await expect(page.getByRole("row", { name: /Nacht van Veldzicht/ })).toContainText("Aangevraagd");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Kondig dit evenement aan" }).click();
      await expect(title(page)).toHaveText(name);
      const reference = new URL(page.url()).pathname.split("/").at(-1) ?? "";

      const officer = await (await browser.newContext({ baseURL: region.url })).newPage();
      await signInAs(officer, "vergunning@hof-van-twente.example");
      await officer.getByRole("link", { name: /Aangekondigd \(/ }).click();
      await officer.getByRole("link", { name }).click();
      await expect(officer.getByText("Dit is nog geen aanvraag.")).toBeVisible();
      await expect(officer.getByRole("button", { name: "Maak er een aanvraag van" })).toHaveCount(0);

      await page.getByRole("button", { name: "Maak er een aanvraag van" }).click();
      await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
      const draft = new URL(page.url()).pathname;
      await openPart(page, draft, "Uw gegevens");
      await streetParty.whoApplies(page);
      await expect(page.getByLabel("Hoe heet het evenement?")).toHaveValue(name);
      await page.getByLabel("Wat voor evenement is het?").selectOption({ label: "Buurtfeest of straatfeest" });
      await page.getByLabel("Wat gaat er gebeuren?").fill("Muziek en spelletjes op het plein.");
      await saveAndNext(page);
      await page.goto(`${draft}/controleren`);
      await signAndSend(page, asks.whatIsNeeded);
      await expect(page.getByText(reference).first()).toBeVisible();
    });
  });
}
