import { expect, test } from "@playwright/test";
import { addOwnCondition, beginAdvice, giveAdvice, takeFirstOffer, textOfCondition } from "./pages/advice";
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
      await beginAdvice(page);

      await page.getByRole("button", { name: "Controleer het advies" }).click();
      await expect(page.getByRole("alert")).toContainText("Kies: conclusie");

      await page.getByLabel("Algemene bevindingen").fill("De route is vrij.");
      await takeFirstOffer(page);
      await addOwnCondition(page, 2, "Houd de poort open.");
      await page.getByRole("button", { name: "Voorwaarde 2 omhoog" }).click();
      await expect(textOfCondition(page, 1)).toHaveValue("Houd de poort open.");
      await expect(page.getByLabel("Algemene bevindingen")).toHaveValue("De route is vrij.");

      await giveAdvice(page);
      await expect(page.getByText("Uw advies is gegeven.")).toBeVisible();
      await expect(page.getByText("Uw advies geldt.")).toBeVisible();
      await expect(page.getByRole("article", { name: "Voorschrift 1" })).toContainText("Houd de poort open.");
    });
  });
}
