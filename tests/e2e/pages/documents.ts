import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { openTab } from "./dossier";

/** What comes of a link or button that gives a file. */
export async function download(page: Page, control: Locator): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent("download"), control.click()]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** Makes a document of the dossier that is open, and downloads it. */
export async function makeDocument(page: Page, name: string): Promise<Uint8Array> {
  await openTab(page, "Documenten");
  await page.getByRole("button", { name: `${name} maken` }).click();
  await expect(page.getByText("Het document is gemaakt.")).toBeVisible();
  const row = page.getByRole("row", { name: new RegExp(`^${name} `) }).first();
  return download(page, row.getByRole("link", { name: "Downloaden (PDF)" }));
}
