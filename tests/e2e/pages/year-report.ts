import { expect, type Page } from "@playwright/test";

/** Opens the report of the region about a year. */
export async function openRegionalReport(page: Page, year: number): Promise<void> {
  await page.goto("/jaarverslag");
  await page.getByRole("link", { name: `Hele regio ${year}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`Jaarverslag ${year}`);
}

/** What the open report counts for a gemeente, by the head of the column. */
export async function countsOfGemeente(page: Page, gemeente: string): Promise<Record<string, number>> {
  await page.getByText("Per gemeente", { exact: true }).first().click();
  const table = page.getByRole("table", { name: "Per gemeente" });
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: gemeente }) });
  await expect(row).toBeVisible();
  const [, ...heads] = await table.getByRole("columnheader").allInnerTexts();
  const cells = await row.getByRole("cell").allInnerTexts();
  return Object.fromEntries(heads.map((head, index) => [head, Number.parseInt(cells[index] ?? "", 10)]));
}
