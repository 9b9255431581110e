import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { beginApplication, openPart, pressSave } from "./pages/application";
import { select } from "./pages/questions";
import { signInAs } from "./sign-in-as";

const organiser = "buurt@delinde.example";
const track =
  '<gpx><trk><trkseg><trkpt lat="52.489" lon="6.51"/><trkpt lat="52.401" lon="6.669"/></trkseg></trk></gpx>';

type Look = (page: Page) => Promise<void>;
/** The checks of a page need its script to run. */
const nothingMore: Look = async () => {};

async function begin(page: Page): Promise<string> {
  await signInAs(page, organiser);
  const draft = await beginApplication(page);
  await openPart(page, draft, "De plek");
  return draft;
}

/** A route from a file and a terrain from coordinates, put in the table, mended and looked at on the map. */
async function drawInTable(page: Page, look: Look): Promise<void> {
  await page.getByText("Hebt u een tekening als bestand?").click();
  await page.getByLabel(/^Tekening/).fill(track);
  await page.getByRole("button", { name: "Zet de tekening in de tabel" }).click();
  await expect(page.getByRole("group", { name: "rij 1" }).getByLabel("Coördinaten")).toHaveValue(/^52\.489, 6\.51/);
  await select(page, "In welke gemeente is het evenement?", "Twenterand");
  await page.getByRole("button", { name: "Voeg toe: rij" }).click();
  const terrain = page.getByRole("group", { name: "rij 2" });
  await terrain.getByLabel("Een vlak").check();
  await terrain.getByLabel("Waarvoor is het?").selectOption({ label: "Terrein" });
  await terrain.getByLabel("Naam").fill("Weiland");
  await terrain.getByLabel("Coördinaten").fill("52,489; 6,51\nbij de kerk");
  await pressSave(page);
  await expect(page.getByRole("alert").getByRole("link", { name: /Regel 2 is geen coördinaat/ })).toBeVisible();
  await look(page);
  await terrain.getByLabel("Coördinaten").fill("52,489; 6,51\n52,489; 6,52\n52,482; 6,52");
  await page.getByLabel("Waar is het evenement precies?").fill("Weiland aan de Dorpsstraat");
  await pressSave(page);
}

async function findOnCheckPage(page: Page, draft: string, look: Look): Promise<void> {
  await page.goto(`${draft}/controleren`);
  const place = page.getByRole("region", { name: "Waar ligt dit?" });
  await expect(place.getByText("Twenterand behandelt de aanvraag. Ook Hellendoorn kijkt mee.")).toBeVisible();
  await expect(place.getByRole("img", { name: /Kaart van de plek/ })).toBeVisible();
  await expect(place.getByRole("listitem")).toHaveText([/^Route, .* m lang$/, /^Terrein: Weiland, .* m²$/]);
  await expect(place.getByText("CBS/Kadaster, CC BY 4.0")).toBeVisible();
  await look(page);
}

test("a place is filled in as a table and shown on a map", async ({ page }) => {
  const draft = await begin(page);
  await drawInTable(page, expectAccessible);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("De plek");
  await findOnCheckPage(page, draft, expectAccessible);
});

test("a place that is being filled in stays on the page while the page saves itself", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "Voeg toe: rij" }).click();
  const row = page.getByRole("group", { name: "rij 1" });
  await row.getByLabel("Een punt").check();
  await row.getByLabel("Coördinaten").fill("52.2215,");
  await row.getByLabel("Naam").fill("Podium");
  await expect(page.getByText(/opgeslagen om/i).last()).toBeVisible();
  await row.getByLabel("Coördinaten").fill("52.2215, 6.8937");
  await expect(page.getByText("De plek ligt in de gemeente Enschede.")).toBeVisible();
  await expect(row.getByLabel("Naam")).toHaveValue("Podium");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a place is filled in as a table and shown on a map", async ({ page }) => {
    const draft = await begin(page);
    await drawInTable(page, nothingMore);
    await findOnCheckPage(page, draft, nothingMore);
  });
});
