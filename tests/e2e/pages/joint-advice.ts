import { expect, type Page } from "@playwright/test";
import { giveAdvice, textOfCondition } from "./advice";

/** The regional coordinator opens the joint advice to write about this evenement. */
export async function openJointRequest(page: Page, evenement: string): Promise<void> {
  await page.goto("/integraal");
  await page.getByRole("table", { name: "Te schrijven" }).getByRole("link", { name: evenement, exact: true }).click();
  await expect(page.getByRole("heading", { name: "De adviezen naast elkaar" })).toBeVisible();
}

/** Plans the meeting for this day and notes at once what was agreed. */
export async function meet(page: Page, day: string, minutes: string): Promise<void> {
  await page.getByLabel("Dag van het overleg").fill(day);
  await page.getByLabel("Begint om").fill("15:00");
  await page.getByLabel("Plek of link").fill("Kantoor van de veiligheidsregio");
  await page.getByRole("button", { name: "Plan het overleg" }).click();
  await expect(page.getByText("Het overleg is gepland.")).toBeVisible();
  await page.getByLabel("Wat is er afgesproken?").fill(minutes);
  await page.getByRole("button", { name: "Overleg is gehouden" }).click();
  await expect(page.getByText("Het overleg is vastgelegd.")).toBeVisible();
}

/** Brings the advices together; every condition that the services gave stands in the draft already. */
export async function giveJointAdvice(page: Page, text: string, conditions: readonly string[]): Promise<void> {
  await page.getByRole("link", { name: "Schrijf het gezamenlijke advies" }).click();
  await page.getByRole("textbox", { name: "Gezamenlijk advies" }).fill(text);
  await expect(page.getByText("Alle voorwaarden van de diensten staan in het advies.")).toBeVisible();
  for (const [index, condition] of conditions.entries()) {
    await expect(textOfCondition(page, index + 1)).toHaveValue(condition);
  }
  await giveAdvice(page);
  await expect(page.getByText("Het gezamenlijke advies is uitgebracht.")).toBeVisible();
}
