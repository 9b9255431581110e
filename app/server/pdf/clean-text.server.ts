// Marks that have no shape of their own: they would print as nothing and could turn the reading direction around.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
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
