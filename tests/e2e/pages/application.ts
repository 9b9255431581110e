import { expect, type Page } from "@playwright/test";

/** Begins an application; gives its address. */
export async function beginApplication(page: Page): Promise<string> {
  await page.goto("/aanvragen/nieuw");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page).toHaveURL(/\/aanvragen\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Goes to a part of the application from its list of parts. */
export async function openPart(page: Page, draft: string, part: string): Promise<void> {
  await page.goto(draft);
  await page.getByRole("main").getByRole("link", { name: part, exact: true }).click();
  await onPart(page, part);
}

export const onPart = (page: Page, part: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(part);

/** Presses the button of a part, whatever comes of it: what is wrong may have to be put right first. */
export const pressSave = (page: Page) => page.getByRole("button", { name: "Opslaan en verder" }).last().click();

/** Saves a part that is filled in, and waits until that is done, because what follows may begin on another page. */
export async function saveAndNext(page: Page): Promise<void> {
  const here = new URL(page.url()).pathname;
  await pressSave(page);
  await expect(page).not.toHaveURL((url) => url.pathname === here);
}

/** Without script, questions that hang on an answer come up with a button; with script by themselves. */
export async function updateQuestions(page: Page, hasScript: boolean): Promise<void> {
  if (!hasScript) await page.getByRole("button", { name: "Werk de vragen bij" }).click();
}

/** Signs on the page on which everything is looked over, and sends it in. */
export async function signAndSend(page: Page, asked: string): Promise<void> {
  await page.getByLabel(asked, { exact: true }).check();
  await page.getByLabel("Ja, dat verklaar ik").check();
  await page.getByRole("button", { name: /Aanvraag indienen|Afronden/ }).click();
  await expect(page).toHaveURL(/\/ingediend$/);
}

/** What can be asked for in the signature. */
export const asks = {
  permit: "Een vergunning voor het evenement",
  whatIsNeeded: "Een melding als dat genoeg is, en anders een vergunning",
} as const;
