import { expect, type Page, test } from "@playwright/test";

/** The dossier of the walk that waits for a decision, as somebody who may take it. */
async function enterDecision(page: Page): Promise<void> {
  await page.goto("/loop-mee");
  const step = page.getByRole("listitem").filter({ hasText: "Neem het besluit" });
  await step.getByRole("button").click();
  await expect(page.getByRole("link", { name: "Besluit", exact: true })).toHaveAttribute("aria-current", "page");
}

const withoutReason = "Schrijf op waarom u dit zo besluit";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody with the mandate prepares a decision, loses nothing on the way, and takes it", async ({ page }) => {
    await enterDecision(page);
    await page.getByRole("button", { name: "Voeg een eigen voorschrift toe" }).click();
    await page.getByLabel("Eigen voorschrift 1").fill("Bel de buren een week vooraf.");
    await page.getByLabel("De vergunning verlenen").check();
    await page.getByRole("button", { name: "Controleer het besluit" }).click();
    await expect(page.getByRole("alert")).toContainText(withoutReason);
    await expect(page.getByLabel("De vergunning verlenen")).toBeChecked();
    await expect(page.getByLabel("Eigen voorschrift 1")).toHaveValue("Bel de buren een week vooraf.");

    await page.getByLabel("Overwegingen").fill("Het evenement past op deze plek.");
    await page.getByRole("button", { name: "Controleer het besluit" }).click();
    await expect(page.getByRole("heading", { name: "Controleer het besluit" })).toBeVisible();
    await page.getByRole("button", { name: "Wijzig" }).click();
    await expect(page.getByLabel("Overwegingen")).toHaveValue("Het evenement past op deze plek.");
    await page.getByRole("button", { name: "Controleer het besluit" }).click();
    await page.getByRole("button", { name: "Verleen de vergunning" }).click();

    await expect(page.getByText("Het besluit is genomen en bekendgemaakt.")).toBeVisible();
    await expect(page.getByRole("article").filter({ hasText: "Bel de buren" })).toContainText("Eigen voorschrift");
    await expect(page.getByLabel("Overwegingen")).toHaveCount(0);
  });
});
