import { interfaceText } from "~/copy/nl/interface";

/** What is special first, so that tabs can be told apart; the product's name last, and once. */
export function pageTitleText(title: string): string {
  return title.endsWith(interfaceText.product) ? title : `${title} - ${interfaceText.product}`;
}
