const slash = 0x2f;
const hash = 0x23;
const longest = 20;

export type NameSeen = (name: string, start: number, end: number) => void;

/**
 * Reports each of the wanted names of a PDF wherever its bytes stand, also inside strings and streams: which bytes a
 * reader takes for an object depends on the reader. `/J#61vaScript` is the same name as `/JavaScript`.
 */
export function forEachName(bytes: Buffer, wanted: ReadonlySet<string>, seen: NameSeen): void {
  const mayBegin = new Uint8Array(256);
  mayBegin[hash] = 1;
  for (const name of wanted) mayBegin[name.charCodeAt(0)] = 1;
  const last = bytes.length - 1;
  for (let at = 0; at < last; at += 1) {
    if (bytes[at] !== slash || mayBegin[bytes[at + 1] ?? 0] === 0) continue;
    const { name, end } = nameAt(bytes, at + 1);
    if (wanted.has(name)) seen(name, at, end);
  }
}

function nameAt(bytes: Buffer, from: number): { name: string; end: number } {
  let name = "";
  let at = from;
  while (at < bytes.length && name.length <= longest) {
    const byte = bytes[at] ?? 0;
    if (endsName(byte)) break;
    const escaped = byte === hash ? Number.parseInt(bytes.toString("latin1", at + 1, at + 3), 16) : Number.NaN;
    name += String.fromCharCode(Number.isNaN(escaped) ? byte : escaped);
    at += Number.isNaN(escaped) ? 1 : 3;
  }
  return { name, end: at };
}

/** White space and the signs that have a meaning of their own: ( ) < > [ ] { } / % */
const endsName = (byte: number): boolean => byte <= 32 || "()<>[]{}/%".includes(String.fromCharCode(byte));
