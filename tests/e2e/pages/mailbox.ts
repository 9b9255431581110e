import { expect, type Page } from "@playwright/test";

/** The newest address that was mailed to this person and begins like this; mail comes after a few seconds. */
export async function mailedAddress(page: Page, to: string, begin: string): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    await page.goto("/demo/mail");
    const mails = await page.locator("main details", { hasText: to }).allTextContents();
    found = mails.flatMap((mail) => new RegExp(`${begin}[\\w-]+`).exec(mail) ?? [])[0];
    expect(found).toBeDefined();
  }).toPass();
  return found ?? "";
}
