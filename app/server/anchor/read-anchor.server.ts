import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";

const pieceSize = 1 << 20;

/**
 * The lines of an anchor file as it is now, or null when there is no such file. Read piece by piece at every call; what
 * is added meanwhile is left out, so that a history that is read later knows every entry that a line names.
 */
export function readAnchor(path: string): (() => Iterable<string>) | null {
  if (!existsSync(path)) return null;
  const { size } = statSync(path);
  return () => linesOf(path, size);
}

/** The last lines, enough to know how the file ends. */
export function endOfAnchor(path: string): { lines: string[]; isTorn: boolean } {
  const file = openSync(path, "r");
  try {
    const { size } = statSync(path);
    const piece = Buffer.alloc(Math.min(size, 4096));
    readSync(file, piece, 0, piece.length, size - piece.length);
    const lines = piece.toString("latin1").split("\n");
    return { lines: lines.filter((line) => line !== ""), isTorn: lines.at(-1) !== "" };
  } finally {
    closeSync(file);
  }
}

function* linesOf(path: string, size: number): Generator<string> {
  const file = openSync(path, "r");
  try {
    const piece = Buffer.allocUnsafe(pieceSize);
    let rest = "";
    let read = 0;
    while (read < size) {
      const got = readSync(file, piece, 0, Math.min(pieceSize, size - read), read);
      if (got === 0) break;
      read += got;
      const lines = (rest + piece.toString("latin1", 0, got)).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}
