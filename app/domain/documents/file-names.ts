import { safeFileName } from "../files/file-name";

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * Names for files that travel together, in the same order: no name is a path or a device, and each differs from the
 * others however a computer compares them.
 */
export function uniqueFileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = safeFileName(name).replace(/[. ]+$/, "");
    const { stem, extension } = splitName(reserved.test(safe) ? `_${safe}` : safe);
    let candidate = stem + extension;
    for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${stem} (${count})${extension}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function splitName(name: string): { stem: string; extension: string } {
  const match = /^(.+)(\.[A-Za-z0-9]{1,8})$/.exec(name);
  return { stem: match?.[1] ?? name, extension: match?.[2] ?? "" };
}
