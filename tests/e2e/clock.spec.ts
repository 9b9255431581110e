import { expect, type Page } from "@playwright/test";
import { test } from "./own-region";

const evenement = "Kunstroute Oldenzaal";
const noScript = { javaScriptEnabled: false };

/** The newest edition; the worklist has the one of last year too. */
async function openClock(page: Page, name: string): Promise<void> {
  await page.goto(`/werk?q=${encodeURIComponent(name)}`);
  await page.getByRole("table").getByRole("link", { name, exact: true }).first().click();
  await page.getByRole("link", { name: "Alles over de termijn" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Termijn om te besluiten" })).toBeVisible();
}

const act = async (page: Page, name: string) => {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
};

/** The row of the clock that begins with these words. */
const row = (page: Page, what: string) => page.getByRole("row").filter({ hasText: what });

test("the term to decide is extended, stands still and runs again, and the organiser reads why", async ({ as }) => {
  test.slow();
  const officer = await as("vergunning@oldenzaal.example", noScript);
  await openClock(officer, evenement);
  await expect(officer.getByText("8 weken na 28 april 2026 = 23 juni 2026.")).toBeVisible();

  await act(officer, "Termijn verlengen");
  await expect(officer.getByText("Ten hoogste 8 weken.")).toBeVisible();
  await officer.getByLabel("Met hoeveel weken?").fill("9");
  await officer.getByRole("button", { name: "Verleng de termijn" }).click();
  await expect(officer.getByText(/^Beantwoord de vraag: Waarom/).first()).toBeVisible();
  await officer.getByLabel("Waarom hebt u meer tijd nodig?").fill("Wij wachten op de waterbeheerder.");
  await officer.getByRole("button", { name: "Verleng de termijn" }).click();
  await expect(officer.getByText("Vul een getal in van 8 of minder: Met hoeveel weken?").first()).toBeVisible();
  await officer.getByLabel("Met hoeveel weken?").fill("4");
  await officer.getByRole("button", { name: "Verleng de termijn" }).click();
  await expect(officer.getByText("De termijn is verlengd.").first()).toBeVisible();
  await expect(officer.getByText("verlengd met 4 weken: 21 juli 2026")).toBeVisible();
  await officer.goto(`${officer.url().replace(/termijn.*$/, "")}verdagen`);
  await expect(officer.getByText("De termijn is al een keer verlengd.")).toBeVisible();
  await expect(officer.getByRole("button", { name: "Verleng de termijn" })).toHaveCount(0);
  await officer.getByRole("link", { name: "Terug naar het dossier" }).click();

  await act(officer, "Termijn laten stilstaan");
  await officer.getByLabel("Overmacht").check();
  await officer.getByLabel("Op welke dag kwam de instemming binnen").fill("2026-04-30");
  await officer.getByLabel("Tot en met welke dag staat de termijn stil?").fill("2026-05-14");
  await officer.getByLabel("Toelichting").fill("Het stadhuis is dicht na een brand.");
  await officer.getByRole("button", { name: "Laat de termijn stilstaan" }).click();
  await expect(officer.getByText("Tot en met 14 mei 2026, of tot u de termijn eerder laat lopen.")).toBeVisible();
  await expect(row(officer, "Opgeschort tot en met 14 mei 2026")).toContainText("14 dagen stil");

  const organiser = await as("markt@ovcentrum.example", noScript);
  await organiser.goto("/aanvragen");
  await organiser.getByRole("link", { name: evenement, exact: true }).first().click();
  await expect(organiser.getByText("verlengd met 4 weken")).toContainText("Wij wachten op de waterbeheerder.");
  await expect(organiser.getByText("door overmacht")).toContainText("Het stadhuis is dicht na een brand.");

  await act(officer, "Termijn weer laten lopen");
  await officer.getByRole("button", { name: "Laat de termijn weer lopen" }).click();
  await expect(officer.getByText("De termijn loopt weer.").first()).toBeVisible();
});

test("an outage lets the term of an organiser go on, and nobody but the administrator writes it down", async ({
  as,
}) => {
  test.slow();
  const administrator = await as("beheer@veiligheidsregio-twente.example", noScript);
  await administrator.getByRole("link", { name: "Storingen" }).click();
  await administrator.getByRole("link", { name: "Leg een storing vast" }).click();
  await administrator.getByLabel("Op welke dag begon de storing?").fill("2026-04-30");
  await administrator.getByLabel("Hoe laat begon de storing?").fill("20:00");
  await administrator.getByLabel("Wat was er aan de hand?").fill("De stroom viel uit.");
  await administrator.getByRole("button", { name: "Leg vast" }).click();
  await expect(administrator.getByText("De storing is vastgelegd.")).toBeVisible();
  const found = row(administrator, "De stroom viel uit.");
  await expect(found).toContainText("30 april 2026 om 20.00 uur");
  await found.getByRole("link").click();
  await administrator.getByLabel("Op welke dag was de storing voorbij?").fill("2026-04-30");
  await administrator.getByLabel("Hoe laat was de storing voorbij?").fill("19:00");
  await administrator.getByRole("button", { name: "Leg het einde vast" }).click();
  await expect(administrator.getByText(/^Het einde ligt voor het begin/).first()).toBeVisible();
  await administrator.getByLabel("Hoe laat was de storing voorbij?").fill("21:30");
  await administrator.getByRole("button", { name: "Leg het einde vast" }).click();
  await expect(row(administrator, "De stroom viel uit.")).toContainText("30 april 2026 om 21.30 uur");

  const officer = await as("vergunning@hellendoorn.example", noScript);
  await openClock(officer, "Winterloop Hellendoornse Berg");
  await expect(row(officer, "Storing van de site")).toContainText(
    "De organisator kan aanvullen tot en met 30 maart 2026.",
  );
  const answer = await officer.goto("/beheer/storingen");
  expect(answer?.status()).toBe(403);
});
