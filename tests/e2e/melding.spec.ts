import { expect, type Page } from "@playwright/test";
import { saidBy } from "../support/pdf-tools";
import { asks, beginApplication, openPart, saveAndNext, signAndSend } from "./pages/application";
import { download } from "./pages/documents";
import { openFromWorklist } from "./pages/dossier";
import { choose } from "./pages/questions";
import { streetParty } from "./pages/street-party";
import { test } from "./parties";

/** Fills in everything up to the last page, which is left open. */
async function fillInStreetParty(page: Page, draft: string, name: string, gemeente: string): Promise<void> {
  await openPart(page, draft, "Uw gegevens");
  await streetParty.whoApplies(page);
  await streetParty.whatItIs(page, name);
  await streetParty.whereItIs(page, gemeente);
  await streetParty.whenItIs(page, "2026-08-22", "14:00", "20:00");
  await streetParty.howManyCome(page, 80);
  await streetParty.whatComesWithIt(page);
}

/** The heading of the panel that says what must be asked for, as things stand. */
const expected = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible();

test("a street party is a melding: the gemeente agrees, and the organiser reads it and keeps the letter", async ({
  as,
}) => {
  test.slow();
  const name = "Buurtfeest met melding";
  const page = await as("buurt@delinde.example");
  const draft = await beginApplication(page);
  await fillInStreetParty(page, draft, name, "Borne");
  await expected(page, "Een melding is genoeg");
  await saveAndNext(page);
  await page.goto(`${draft}/controleren`);
  await signAndSend(page, asks.whatIsNeeded);
  await expect(page.getByRole("heading", { level: 1, name: "Uw melding is gedaan" })).toBeVisible();
  await expect(page.getByText(/De gemeente kan uw melding verbieden tot en met .* Hoort u niets/)).toBeVisible();
  await page.getByRole("link", { name: "Volg uw aanvraag" }).click();
  await expect(page.getByText("De gemeente bekijkt uw melding.")).toBeVisible();

  const officer = await as("vergunning@borne.example");
  await openFromWorklist(officer, name);
  await expect(officer.getByText("Beoordeel de melding")).toBeVisible();
  await officer.getByRole("link", { name: "Ga akkoord" }).click();
  await officer.getByLabel("Wat wilt u de organisator meegeven?").fill("Houd de stoep vrij voor rolstoelen.");
  await officer.getByRole("button", { name: "Ga akkoord" }).click();
  await expect(officer.getByText("U bent akkoord gegaan met de melding.")).toBeVisible();

  await page.goto("/aanvragen");
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByText("De gemeente is akkoord met uw melding.")).toBeVisible();
  await expect(page.getByText("Houd de stoep vrij voor rolstoelen.")).toBeVisible();
  const letter = saidBy(await download(page, page.getByRole("button", { name: "Download de brief (PDF)" })));
  expect(letter).toContain("De melding is akkoord.");
  expect(letter).toContain("Houd de stoep vrij voor rolstoelen.");
});

test("a street party for which nothing is needed is told so, and makes no dossier", async ({ as }) => {
  test.slow();
  const name = "Buurtfeest zonder melding";
  const page = await as("feest@hetven.example");
  const draft = await beginApplication(page);
  await fillInStreetParty(page, draft, name, "Hengelo");
  await choose(page, "Is het evenement in het centrum van Hengelo?", "Nee");
  await expected(page, "U hoeft niets aan te vragen");
  await saveAndNext(page);
  await page.goto(`${draft}/controleren`);
  await signAndSend(page, asks.whatIsNeeded);
  await expect(page.getByRole("heading", { level: 1, name: "U hoeft niets meer te doen" })).toBeVisible();
  await expect(page.getByText("Er zijn hooguit 100 mensen tegelijk aanwezig.")).toBeVisible();
  await expect(page.getByText("Kenmerk")).toHaveCount(0);
  await page.getByRole("link", { name: "Naar uw aanvragen" }).click();
  const entry = page.getByRole("listitem").filter({ hasText: name });
  await expect(entry).toContainText("Geen melding of vergunning nodig");
});
