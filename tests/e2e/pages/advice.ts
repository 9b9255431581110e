import { expect, type Page } from "@playwright/test";
import { choose } from "./questions";

/** Opens the request about this evenement from the list of the own service. */
export async function openRequest(page: Page, evenement: string): Promise<void> {
  await page.goto("/adviezen");
  await page.getByRole("table").getByRole("link", { name: evenement, exact: true }).click();
  await expect(page.getByRole("heading", { name: "Waarom u dit advies krijgt" })).toBeVisible();
}

/** The service tells that it has begun, and begins to write. */
export async function beginAdvice(page: Page): Promise<void> {
  await page.getByRole("button", { name: "In behandeling nemen" }).click();
  await expect(page.getByText("U hebt deze vraag in behandeling genomen.")).toBeVisible();
  await page.getByRole("link", { name: "Schrijf verder" }).click();
}

/** Takes over the first condition that fits this evenement; gives its words. */
export async function takeFirstOffer(page: Page): Promise<string> {
  const offer = page
    .getByRole("region", { name: /passen/ })
    .getByRole("checkbox")
    .first();
  await offer.check();
  await page.getByRole("button", { name: "Neem gekozen voorwaarden over" }).click();
  await expect(textOfCondition(page, 1)).toBeVisible();
  return textOfCondition(page, 1).inputValue();
}

export async function addOwnCondition(page: Page, number: number, text: string): Promise<void> {
  await page.getByRole("button", { name: "Voeg een eigen voorwaarde toe" }).click();
  await textOfCondition(page, number).fill(text);
}

export const textOfCondition = (page: Page, number: number) =>
  page.getByRole("group", { name: `Voorwaarde ${number}` }).getByLabel("Tekst");

/** From the form over the check to the given advice. */
export async function giveAdvice(page: Page): Promise<void> {
  await choose(page, "Conclusie", "Positief met voorwaarden");
  await page.getByRole("button", { name: "Controleer het advies" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Controleer uw advies" })).toBeVisible();
  await page.getByRole("button", { name: "Geef dit advies" }).click();
}
