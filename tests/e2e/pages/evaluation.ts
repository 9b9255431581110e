import { expect, type Page } from "@playwright/test";

export type Evaluation = { attendance: string; incidents: string; lesson: string };

/** Finds the evenement among those that wait for the own organisation and tells how it went. */
export async function evaluate(page: Page, evenement: string, said: Evaluation): Promise<void> {
  await page.goto("/evaluaties");
  await page.getByRole("table").getByRole("link", { name: evenement, exact: true }).click();
  await page.getByLabel("Hoeveel mensen waren er op het drukste moment?").fill(said.attendance);
  await page.getByLabel("Hoeveel incidenten waren er?").fill(said.incidents);
  await page.getByLabel("Wat moet de volgende keer anders?").fill(said.lesson);
  await page.getByRole("button", { name: "Evaluatie opslaan" }).click();
  await expect(page.getByText("Uw evaluatie is opgeslagen.")).toBeVisible();
}
