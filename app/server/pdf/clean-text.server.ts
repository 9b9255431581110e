// Marks that have no shape of their own: they would print as nothing and could turn the reading direction around.
const invisible = /(?!\n)\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as it can be set: composed letters, one kind of line break, no control characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/\t/g, " ")
    .replace(loneSurrogate, "\ufffd")
    .replace(invisible, "")
    .normalize("NFC");
}
