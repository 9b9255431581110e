import { expect } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { test } from "./parties";
import { signInAs } from "./sign-in-as";

test("the adopted report tells its message in words, figures and files", async ({ page }) => {
  await signInAs(page, "vergunning@enschede.example");
  await page.goto("/jaarverslag");
  await page.getByRole("link", { name: "Hele regio 2025" }).click();
  await expect(page.getByText(/^Vastgesteld op .* door /)).toBeVisible();
  await expect(page.getByRole("figure").first()).toContainText(/de meeste dossiers: \d+/);
  await expect(page.getByText("Controlegetal")).toBeVisible();
  await expectAccessible(page);

  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Cijfers downloaden (CSV)" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^jaarverslag-2025-.*\.csv$/);
  const [pdf] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Verslag als PDF" }).click(),
  ]);
  expect(pdf.suggestedFilename()).toMatch(/^jaarverslag-Evaluatie-2025-\d+\.pdf$/);

  await page.goto("/jaarverslag/2025/GM0141");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Jaarverslag");
});

test("the report of the year tells how dossiers held when they changed", async ({ page }) => {
  await signInAs(page, "coordinatie@veiligheidsregio-twente.example");
  await page.goto("/jaarverslag/2026/regio");
  const changes = page.getByRole("region", { name: "Wijzigingen en waarschuwingen" });
  await expect(changes.getByRole("figure").first()).toContainText(/van de \d+ wijzigingen kwamen? na het besluit/);
  await expect(changes.getByRole("row", { name: /^Waarschuwing aan de burgemeester/ })).toContainText("uur");
  const decisions = page.getByRole("region", { name: "Vergunningen en voorschriften" });
  const departure = decisions.getByRole("table", { name: "Waar de burgemeester van afweek" }).getByRole("row").last();
  await expect(departure).toContainText("heeft nog niet geadviseerd");
  await expect(departure).toContainText("burgemeester");
  await expect(decisions.getByText("gemist:").first()).toBeVisible();
  for (const folded of await changes.locator("summary").all()) await folded.click();
  await expectAccessible(page);
});

test("what must be read stands first for the burgemeester and the loco-burgemeester, and leads to the warning", async ({
  as,
}) => {
  for (const who of ["burgemeester@haaksbergen.example", "loco@haaksbergen.example"]) {
    const page = await as(who);
    await page.goto("/werk");
    const first = page.getByRole("main").getByRole("heading", { level: 2 }).first();
    await expect(first).toHaveText("Eerst lezen");
    await expectAccessible(page);
    await page.getByRole("link", { name: /^Lees de waarschuwing: Monstertruckdag/ }).click();
    await expect(page.getByRole("button", { name: "Ik heb dit gelezen" })).toBeVisible();
    await expectAccessible(page);
  }
  const officer = await as("vergunning@haaksbergen.example");
  await officer.goto("/werk");
  await officer.getByRole("link", { name: "Advies vervallen (1)" }).click();
  await expect(officer.getByText("1 dossier", { exact: true })).toBeVisible();
  await expect(officer.getByRole("link", { name: "Advies vervallen (1)" })).toHaveAttribute("aria-current", "true");
  await expectAccessible(officer);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one coordinator writes, and only another one adopts", async ({ as, page }) => {
    await signInAs(page, "coordinatie@veiligheidsregio-twente.example");
    await page.goto("/jaarverslag/2025/GM0153");
    await page.getByRole("link", { name: /^Tekst schrijven ?: In het kort/ }).click();
    await page.getByLabel("Uw tekst").fill("Een rustig jaar.");
    await page.getByRole("button", { name: "Tekst opslaan" }).click();
    await expect(page.getByText("De tekst is opgeslagen.")).toBeVisible();
    await expect(page.getByText("Een rustig jaar.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Verslag vaststellen" })).toHaveCount(0);

    const other = await as("coordinatie2@veiligheidsregio-twente.example", { javaScriptEnabled: false });
    await other.goto("/jaarverslag/2025/GM0153");
    await other.getByRole("link", { name: "Verslag vaststellen" }).click();
    await other.getByRole("button", { name: "Vaststellen" }).click();
    await expect(other.getByText("Het verslag is vastgesteld.")).toBeVisible();
    await expect(other.getByRole("link", { name: /^Tekst wijzigen/ })).toHaveCount(0);
  });

  test("an officer evaluates an evenement that is over, and finds what was wrong in the numbers", async ({ page }) => {
    await signInAs(page, "vergunning@dinkelland.example");
    await page.goto("/evaluaties");
    await page.getByRole("main").getByRole("row").getByRole("link").first().click();
    await page.getByLabel("Hoeveel incidenten waren er?").fill("twee");
    await page.getByRole("button", { name: "Evaluatie opslaan" }).click();
    await expect(page.getByRole("alert")).toContainText("Vul een heel getal in");
    await page.getByLabel("Hoeveel incidenten waren er?").fill("2");
    await page.getByLabel("Wat moet de volgende keer anders?").fill("Eerder beginnen met de opbouw.");
    await page.getByRole("button", { name: "Evaluatie opslaan" }).click();
    await expect(page.getByText("Uw evaluatie is opgeslagen.")).toBeVisible();
    await expect(page.getByLabel("Wat moet de volgende keer anders?")).toHaveValue("Eerder beginnen met de opbouw.");
  });
});
