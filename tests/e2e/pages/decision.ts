import { expect, type Page } from "@playwright/test";
import { choose } from "./questions";

/** Grants the permit with every advised condition adopted, over the check to the decision. */
export async function grantPermit(page: Page, considerations: string): Promise<void> {
  await choose(page, "Wat besluit u?", "De vergunning verlenen");
  await page.getByLabel("Overwegingen").fill(considerations);
  await page.getByRole("button", { name: "Controleer het besluit" }).click();
  await page.getByRole("button", { name: "Verleen de vergunning" }).click();
  await expect(page.getByText("Het besluit is genomen en bekendgemaakt.")).toBeVisible();
}
