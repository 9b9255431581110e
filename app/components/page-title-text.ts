import { interfaceText } from "~/copy/nl/interface";

/** The text of `<title>`: what is special first, so that tabs can be told apart. For `meta` of a route. */
export function pageTitleText(...parts: readonly string[]): string {
  return [...parts, interfaceText.product].join(" - ");
}
