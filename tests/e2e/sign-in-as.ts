import { expect, type Page } from "@playwright/test";

/** The password of every demonstration account, as the README gives it. */
const demoPassword = "oefenen-met-paraat";

/** Signs in as somebody of the demonstration; also without script. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto("/aanmelden");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel(/^Wachtwoord/).fill(demoPassword);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("button", { name: "Uitloggen" })).toBeVisible();
}
