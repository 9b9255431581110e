import { expect, type Page } from "@playwright/test";

/** Finds a dossier in the worklist by the name of the evenement and opens it. */
export async function openFromWorklist(page: Page, name: string): Promise<void> {
  await page.goto("/werk");
  await page.getByLabel("Naam, plek of kenmerk").fill(name);
  await page.getByRole("button", { name: "Toon", exact: true }).click();
  await page.getByRole("table").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

export const openTab = (page: Page, tab: string) =>
  page.getByRole("navigation", { name: "Onderdelen van het dossier" }).getByRole("link", { name: tab }).click();

/** The officer takes the dossier and finds it complete. */
export async function declareComplete(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Neem in behandeling" }).click();
  await expect(page.getByText("De behandelaar is gewijzigd.")).toBeVisible();
  await page.getByRole("button", { name: "Verklaar volledig" }).click();
  await expect(page.getByText("De aanvraag is volledig verklaard.")).toBeVisible();
}

/** The officer reads the scan and takes over the class that the rules propose. */
export async function confirmProposedClass(page: Page, proposed: string): Promise<void> {
  await page.getByRole("link", { name: "Naar het voorstel" }).click();
  await expect(
    page.getByRole("radiogroup", { name: "Klasse" }).getByRole("radio", { checked: true }),
  ).toHaveAccessibleName(proposed);
  await page.getByRole("button", { name: "Stel de klasse vast" }).click();
  await expect(page.getByText("De klasse is vastgesteld.")).toBeVisible();
}

/** The officer sends the requests that stand ready, having seen to whom they go. */
export async function sendRequests(page: Page, services: readonly string[]): Promise<void> {
  await page.getByRole("link", { name: "Bekijk en verstuur" }).first().click();
  const list = page.getByRole("main").getByRole("listitem");
  for (const service of services) await expect(list.filter({ hasText: service }).first()).toBeVisible();
  await page.getByRole("button", { name: "Verstuur", exact: true }).click();
  await expect(page.getByText("De adviesvragen zijn verstuurd.")).toBeVisible();
}
