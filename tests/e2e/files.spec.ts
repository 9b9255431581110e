import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { smallPdf } from "../support/small-pdf";
import { expectAccessible } from "./accessible";
import { beginApplication } from "./pages/application";
import { signInAs } from "./sign-in-as";

const organiser = "buurt@delinde.example";
const choose = "Kies een bestand: Andere bestanden";
const pdf = (name: string, text = name) => ({ name, mimeType: "application/pdf", buffer: smallPdf(text) });
const broken = { name: "kapot.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };

async function openFiles(page: Page): Promise<string> {
  await signInAs(page, organiser);
  const path = `${await beginApplication(page)}/bijlagen`;
  await page.goto(path);
  await expect(page.getByRole("heading", { name: "Bijlagen", level: 1 })).toBeVisible();
  return path;
}

const addOther = (page: Page) => page.getByRole("button", { name: /^Toevoegen ?: Andere bestanden$/ });
const inList = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

test("adds many files at once, keeps the good ones and says what to do about the other", async ({ page }) => {
  await openFiles(page);
  await expectAccessible(page);
  await expect(page.getByText("maar niet op virussen")).toBeVisible();
  await page.getByLabel(choose).setInputFiles([pdf("één plan.pdf"), broken, pdf("tweede.pdf")]);
  await addOther(page).click();
  await expect(inList(page, "één plan.pdf")).toBeVisible();
  await expect(inList(page, "tweede.pdf")).toBeVisible();
  await expect(page.getByText("Dit bestand is beschadigd. Maak het opnieuw en kies het nog een keer")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "kapot.pdf is niet toegevoegd" })).toBeAttached();
  await expect(inList(page, "kapot.pdf")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Weghalen kapot.pdf" }).click();
  await expect(page.getByText("Dit bestand is beschadigd")).toHaveCount(0);
});

test("sends again what did not come over, and stops what is on its way", async ({ page }) => {
  await openFiles(page);
  let attempts = 0;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/bestanden/concept/**", async (route) => {
    attempts += 1;
    if (attempts === 1) return route.abort();
    if (attempts === 2) return route.continue();
    await held;
    return route.abort();
  });
  await page.getByLabel(choose).setInputFiles(pdf("plan.pdf"));
  await addOther(page).click();
  await expect(page.getByText("Het versturen is niet gelukt")).toBeVisible();
  await page.getByRole("button", { name: "Opnieuw proberen plan.pdf" }).click();
  await expect(inList(page, "plan.pdf")).toBeVisible();
  await page.getByLabel(choose).setInputFiles(pdf("niet.pdf"));
  await addOther(page).click();
  await page.getByRole("button", { name: "Stoppen niet.pdf" }).click();
  await expect(page.getByText("Gestopt")).toBeVisible();
  letGo();
  await expect(inList(page, "niet.pdf")).toHaveCount(0);
});

test("takes files that are dropped, also under an odd name, and opens them again after coming back", async ({
  page,
}) => {
  const path = await openFiles(page);
  const name = "Şükrü's <plan> & 100%.pdf";
  const bytes = [...smallPdf("gesleept")];
  const dropped = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content as number[])], fileName as string));
      return transfer;
    },
    [name, bytes] as const,
  );
  await page.locator(".upload").last().dispatchEvent("drop", { dataTransfer: dropped });
  const shown = "Şükrü's plan & 100%.pdf";
  await expect(inList(page, shown)).toBeVisible();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await signInAs(page, organiser);
  await page.goto(path);
  const coming = page.waitForEvent("download");
  await inList(page, shown).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(shown);
  expect(readFileSync(await download.path())).toEqual(smallPdf("gesleept"));
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("adds many files in one go, and says which one was refused", async ({ page }) => {
    await openFiles(page);
    await page.getByLabel(choose).setInputFiles([pdf("eerste.pdf"), broken, pdf("derde.pdf")]);
    await addOther(page).click();
    await expect(page.getByRole("alert")).toContainText("Bestand 2: Dit bestand is beschadigd");
    await expect(page.getByRole("alert")).toContainText("De andere bestanden zijn wel toegevoegd");
    await expect(inList(page, "eerste.pdf")).toBeVisible();
    await expect(inList(page, "derde.pdf")).toBeVisible();
  });
});

test.describe("on a phone, by keyboard", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("chooses, sends and takes away without a mouse", async ({ page }) => {
    await openFiles(page);
    await page.getByLabel(choose).setInputFiles(pdf("plan.pdf"));
    await page.getByLabel(choose).focus();
    await page.keyboard.press("Tab");
    await expect(addOther(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(inList(page, "plan.pdf")).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: /plan\.pdf$/ }).focus();
    await page.keyboard.press("Enter");
    await expect(inList(page, "plan.pdf")).toHaveCount(0);
  });
});
