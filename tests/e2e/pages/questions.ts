import type { Locator, Page } from "@playwright/test";

type Where = Page | Locator;

/** One of a few options that are all on the page. */
export const choose = (where: Where, question: string | RegExp, option: string) =>
  where.getByRole("radiogroup", { name: question }).getByRole("radio", { name: option, exact: true }).check();

/** One of many options, from a list that opens. */
export const select = (where: Where, question: string, option: string) =>
  where.getByLabel(question).selectOption({ label: option });

/** Any number of options. */
export async function tick(where: Where, question: string, ...options: readonly string[]): Promise<void> {
  const group = where.getByRole("group", { name: question });
  for (const option of options) await group.getByRole("checkbox", { name: option, exact: true }).check();
}
