import { expect, type Page, test } from "@playwright/test";
import { signInAs } from "./sign-in-as";

// Each test answers for a service of its own, so that they can run beside each other on one region.
const ways = [
  { with: "script", javaScriptEnabled: true, email: "advies@ghor.example" },
  { with: "no script", javaScriptEnabled: false, email: "advies@politie.example" },
] as const;

for (const way of ways) {
  test.describe(`an adviser with ${way.with}`, () => {
    test.use({ javaScriptEnabled: way.javaScriptEnabled });

    test("answers a request, from the list to the given advice", async ({ page }) => {
      await signInAs(page, way.email);
      await expect(page.getByRole("heading", { level: 1, name: "Adviezen" })).toBeVisible();
      await page.getByRole("table").getByRole("link").first().click();
      await expect(page.getByRole("heading", { name: "Waarom u dit advies krijgt" })).toBeVisible();
      await page.getByRole("button", { name: "In behandeling nemen" }).click();
      await expect(page.getByText("U hebt deze vraag in behandeling genomen.")).toBeVisible();
      await page.getByRole("link", { name: "Schrijf verder" }).click();

      await page.getByRole("button", { name: "Controleer het advies" }).click();
      await expect(page.getByRole("alert")).toContainText("Kies: conclusie");

      await page.getByLabel("Algemene bevindingen").fill("De route is vrij.");
      await page
        .getByRole("region", { name: /passen/ })
        .getByRole("checkbox")
        .first()
        .check();
      await page.getByRole("button", { name: "Neem gekozen voorwaarden over" }).click();
      await expect(page.getByRole("group", { name: "Voorwaarde 1" })).toBeVisible();
      await page.getByRole("button", { name: "Voeg een eigen voorwaarde toe" }).click();
      await textOf(page, 2).fill("Houd de poort open.");
      await page.getByRole("button", { name: "Voorwaarde 2 omhoog" }).click();
      await expect(textOf(page, 1)).toHaveValue("Houd de poort open.");
      await expect(page.getByLabel("Algemene bevindingen")).toHaveValue("De route is vrij.");

      await page.getByLabel("Positief met voorwaarden").check();
      await page.getByRole("button", { name: "Controleer het advies" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Controleer uw advies" })).toBeVisible();
      await expect(page.getByRole("article", { name: "Voorschrift 1" })).toContainText("Houd de poort open.");
      await page.getByRole("button", { name: "Geef dit advies" }).click();
      await expect(page.getByText("Uw advies is gegeven.")).toBeVisible();
      await expect(page.getByText("Uw advies geldt.")).toBeVisible();
    });
  });
}

const textOf = (page: Page, number: number) =>
  page.getByRole("group", { name: `Voorwaarde ${number}` }).getByLabel("Tekst");
