const longest = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

/** A file name that no computer reads as a path, a device or a command. */
export function safeFileName(name: string): string {
  const flat = name
    .normalize("NFC")
    .replace(unsafe, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  const named = reserved.test(flat) ? `_${flat}` : flat;
  return shorten(named) || "bestand";
}

/** Safe names in the same order, each different from the others however a computer compares them. */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name);
    const { stem, extension } = splitName(safe);
    let candidate = safe;
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${stem} (${count})${extension}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function shorten(name: string): string {
  const { stem, extension } = splitName(name);
  return [...stem].slice(0, longest - extension.length).join("") + extension;
}

function splitName(name: string): { stem: string; extension: string } {
  const match = /^(.+)(\.[A-Za-z0-9]{1,8})$/.exec(name);
  return { stem: match?.[1] ?? name, extension: match?.[2] ?? "" };
}
