import { expect, type Page } from "@playwright/test";
import { smallPdf } from "../../support/small-pdf";

/** A file as an organiser has it: its own content, so that each has a hash of its own. */
export type Attachment = { document: string; name: string; content: Buffer };

export const pdfFor = (document: string): Attachment => ({
  document,
  name: `${document.toLowerCase().replaceAll(" ", "-")}.pdf`,
  content: smallPdf(document),
});

/** Adds a file to a document that the page asks for, as a new version when there is one already. */
export async function attach(page: Page, { document, name, content }: Attachment): Promise<void> {
  await page
    .getByLabel(new RegExp(`^(Kies een bestand|Nieuwe versie toevoegen): ${document}$`))
    .setInputFiles({ name, mimeType: "application/pdf", buffer: content });
  await page.getByRole("button", { name: new RegExp(`^Toevoegen ?: ${document}$`) }).click();
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
}

/** The documents that are asked for and not there yet. */
export async function documentsAsked(page: Page): Promise<string[]> {
  const labels = await page.getByText(/^Kies een bestand: /).allTextContents();
  return labels.map((label) => label.replace("Kies een bestand: ", "")).filter((name) => name !== "Andere bestanden");
}
