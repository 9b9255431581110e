import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { beginApplication, openPart, pressSave } from "./pages/application";
import { mailedAddress } from "./pages/mailbox";
import { test } from "./parties";
import { signInAs } from "./sign-in-as";

/** Held on Sunday 8 February 2026 and evaluated by its organiser. */
const held = { organiser: "bestuur@oranje.example", name: "Dorpsfeest Delden", reference: "E-2025-0035" };

type Way = { hasScript: boolean; look: (page: Page) => Promise<void> };

/** Begins the next edition, and sees what came along, what did not and what was learnt. */
async function lookOverCopy(page: Page, look: Way["look"]): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(held.name);
  await expect(page.getByText(`Gekopieerd van ${held.name}`)).toBeVisible();
  await expect(page.getByText("Bestanden gaan niet mee.")).toBeVisible();
  await expect(page.getByText("0 van", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Zo ging het de vorige keer" })).toBeVisible();
  await look(page);
  const draft = new URL(page.url()).pathname;
  await openPart(page, draft, "Dagen en tijden");
  await expect(page.getByText("Kijk elke pagina na.")).toBeVisible();
  await expect(page.getByLabel("Datum").first()).toHaveValue("2027-02-07");
  await look(page);
  await openPart(page, draft, "Bezoekers en deelnemers");
  await expect(page.getByText(/U verwachtte .* U telde 2\.116\./)).toBeVisible();
  await look(page);
  await page.goto(`${draft}/controleren`);
  await expect(page.getByLabel("Ja, dat verklaar ik")).not.toBeChecked();
}

/** Saves a page and asks for a mail; then goes on in another browser, where nobody is signed in. */
async function goOnElsewhere(page: Page, browser: Browser, { hasScript, look }: Way): Promise<void> {
  const name = `Later verder ${hasScript ? "met" : "zonder"} script`;
  await signInAs(page, hasScript ? "feest@hetven.example" : "tocht@fietsclub.example");
  const who = (await page.locator(".site-header__who strong").textContent()) ?? "";
  const draft = await beginApplication(page);
  await openPart(page, draft, "Het evenement");
  await page.getByLabel("Hoe heet het evenement?").fill(name);
  await page.getByRole("button", { name: "Mail mij een link om later verder te gaan" }).click();
  await expect(page.getByRole("status")).toContainText("De link werkt 24 uur en één keer.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);

  const address = await mailedAddress(page, who, "/verder/");
  const device = await browser.newContext({ javaScriptEnabled: hasScript });
  const elsewhere = await device.newPage();
  await elsewhere.goto(new URL(address, page.url()).href);
  await expect(elsewhere.getByText(`U gaat verder met ${name}`)).toBeVisible();
  await expect(elsewhere.getByRole("button", { name: "Uitloggen" })).toHaveCount(0);
  await look(elsewhere);
  await elsewhere.getByRole("button", { name: "Ga verder" }).click();
  await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(name);
  expect(new URL(elsewhere.url()).pathname).toBe(draft);
  await openPart(elsewhere, draft, "Het evenement");
  await elsewhere.getByLabel("Hoe heet het evenement?").fill(`${name}, verder`);
  await pressSave(elsewhere);

  const stranger = await browser.newContext({ javaScriptEnabled: hasScript });
  const third = await stranger.newPage();
  await third.goto(new URL(address, page.url()).href);
  await expect(third.getByRole("heading", { level: 1 })).toHaveText("Deze link is al gebruikt");
  await expect(third.getByText(name)).toHaveCount(0);
  await look(third);
  await third.getByRole("button", { name: "Stuur mij een nieuwe link" }).click();
  await expect(third.getByText("Als de aanvraag er nog is")).toBeVisible();
  await device.close();
  await stranger.close();
}

type As = (email: string, options?: { javaScriptEnabled?: boolean }) => Promise<Page>;

/** Asks somebody of elsewhere, who accepts and writes; that person cannot send it in, and is let go again. */
async function writeTogether(as: As, { hasScript, look }: Way): Promise<void> {
  const name = `Samen geschreven ${hasScript ? "met" : "zonder"} script`;
  const options = { javaScriptEnabled: hasScript };
  const [asks, asked] = hasScript
    ? ["info@boerendag.example", "baan@winterpret.example"]
    : ["markt@ovcentrum.example", "show@gasgeven.example"];
  const owner = await as(asks, options);
  const draft = await beginApplication(owner);
  await owner.getByRole("link", { name: "Nodig iemand uit om mee te schrijven" }).click();
  await owner.getByLabel("E-mailadres").fill(asked);
  await owner.getByRole("button", { name: "Stuur een uitnodiging" }).click();
  await expect(owner.getByText("De uitnodiging is verstuurd.")).toBeVisible();
  await look(owner);

  const friend = await as(asked, options);
  const who = (await friend.locator(".site-header__who strong").textContent()) ?? "";
  expect((await friend.request.get(draft)).status()).toBe(404);
  await friend.goto(await mailedAddress(friend, who, "/meeschrijven/"));
  await look(friend);
  await friend.getByRole("button", { name: "Schrijf mee" }).click();
  await openPart(friend, draft, "Het evenement");
  await friend.getByLabel("Hoe heet het evenement?").fill(name);
  await pressSave(friend);
  await friend.goto(`${draft}/controleren`);
  await expect(friend.getByText("Wie u uitnodigde, dient hem in.")).toBeVisible();
  await expect(friend.getByLabel("Ja, dat verklaar ik")).toHaveCount(0);
  await look(friend);

  await owner.goto(draft);
  await expect(owner.getByRole("heading", { level: 1 })).toHaveText(name);
  await owner.goto(`${draft}/meeschrijvers`);
  await owner.getByRole("button", { name: /^Laat stoppen/ }).click();
  await expect(owner.getByText("Diegene kan niet meer bij deze aanvraag.")).toBeVisible();
  expect((await friend.request.get(draft)).status()).toBe(404);
}

test.describe("with script", () => {
  const look = expectAccessible;

  test("an application is written together with somebody of elsewhere", async ({ as }) => {
    test.slow();
    await writeTogether(as, { hasScript: true, look });
  });

  test("last year's application becomes the next edition, from the page of its dossier", async ({ as }) => {
    test.slow();
    const page = await as(held.organiser);
    await page.goto(`/mijn-dossiers/${held.reference}`);
    await page.getByRole("button", { name: "Gebruik deze aanvraag voor een nieuwe editie" }).click();
    await lookOverCopy(page, look);
  });

  test("a draft is gone on with on another device by a mailed link", async ({ page, browser }) => {
    test.slow();
    await goOnElsewhere(page, browser, { hasScript: true, look });
  });

  test("the moment of keeping is shown", async ({ page }) => {
    await signInAs(page, "feest@hetven.example");
    const draft = await beginApplication(page);
    await openPart(page, draft, "Het evenement");
    await page.getByLabel("Hoe heet het evenement?").fill("Met een tijd erbij");
    await expect(page.getByRole("status")).toContainText(/opgeslagen om \d{2}\.\d{2} uur/i);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  const look = async () => {};

  test("an application is written together with somebody of elsewhere", async ({ as }) => {
    await writeTogether(as, { hasScript: false, look });
  });

  test("last year's application becomes the next edition, from the list", async ({ page }) => {
    await signInAs(page, held.organiser);
    await page.goto("/aanvragen");
    await page
      .getByRole("button", { name: new RegExp(`^Gebruik voor een nieuwe editie.*${held.name}$`) })
      .first()
      .click();
    await lookOverCopy(page, look);
  });

  test("a draft is gone on with on another device by a mailed link", async ({ page, browser }) => {
    await goOnElsewhere(page, browser, { hasScript: false, look });
  });
});
