const longestName = 120;

/**
 * The name under which a file is shown and given back: the last part of what the browser sent, without control
 * characters and marks that turn the reading direction around, not longer than 120 characters, extension kept.
 */
export function safeFileName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"<>:|?*]/g, "")
    .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^[. ]+/, "")
    .trim();
  if (clean === "") return "bestand";
  const characters = Array.from(clean);
  if (characters.length <= longestName) return clean;
  const extension = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? "";
  return (
    characters
      .slice(0, longestName - extension.length)
      .join("")
      .trimEnd() + extension
  );
}
