import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { test } from "./own-region";
import { asks, openPart, saveAndNext, signAndSend } from "./pages/application";
import { openFromWorklist, openTab } from "./pages/dossier";

const name = "Toerdag Haarveld";
const noScript = { javaScriptEnabled: false };
const gone = "Dit advies geldt niet meer (positief met voorwaarden)";

/** The organiser writes the same thing in other words. */
async function rewordDescription(page: Page): Promise<void> {
  await page.goto("/aanvragen");
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByRole("button", { name: "Geef een wijziging door" }).click();
  await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
  const draft = new URL(page.url()).pathname;
  await openPart(page, draft, "Het evenement");
  await page
    .getByLabel("Wat gaat er gebeuren?")
    .fill("Ritten met fiets, skeeler, motor en auto, hoogstens 5.000 bezoekers.");
  await saveAndNext(page);
  await page.goto(`${draft}/controleren`);
  await signAndSend(page, asks.permit);
}

test("an officer rules that other words for the same thing do not matter, and the advice on them holds again", async ({
  as,
  region,
}) => {
  test.slow();
  await region.restartAt("2026-06-02T09:00:00+02:00");
  await rewordDescription(await as("show@gasgeven.example", noScript));

  const officer = await as("vergunning@haaksbergen.example");
  await openFromWorklist(officer, name);
  const dossier = new URL(officer.url()).pathname;
  await openTab(officer, "Advies");
  await expect(officer.getByText(gone)).toHaveCount(2);

  await officer.goto(`${dossier}/wijziging`);
  await officer.getByRole("link", { name: "Maakt dit verschil niet uit?" }).click();
  await expect(officer.getByText("Het advies van GHOR en Politie rust op die tekst.")).toBeVisible();
  await officer.getByRole("button", { name: "Leg vast dat het niet uitmaakt" }).click();
  await expect(officer.getByRole("alert")).toContainText("waarom maakt het niet uit?");
  await expectAccessible(officer);
  await officer.getByLabel("Waarom maakt het niet uit?").fill("Het zijn andere woorden voor dezelfde ritten.");
  await officer.getByRole("button", { name: "Leg vast dat het niet uitmaakt" }).click();
  await expect(officer.getByText("De gemeente vindt dat dit verschil niet uitmaakt.")).toBeVisible();
  await expectAccessible(officer);

  await openTab(officer, "Advies");
  await expect(officer.getByText(gone)).toHaveCount(0);
  await expect(officer.getByText("Gegeven", { exact: true })).toHaveCount(2);
  const adviser = await as("advies@ghor.example", noScript);
  await adviser.goto("/adviezen?lijst=open");
  await expect(adviser.getByRole("table").getByRole("link", { name, exact: true })).toHaveCount(0);
});
