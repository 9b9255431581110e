import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";

export type Copied = { sha256: string; size: number };

/** Copies a file so that it survives a power cut, and takes the hash of what was really written. */
export async function copyFile(from: string, to: string): Promise<Copied> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const source = await open(from, "r");
  const target = await open(to, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of source.createReadStream({ autoClose: false })) {
      hash.update(chunk);
      size += chunk.length;
      await target.writeFile(chunk);
    }
    await target.sync();
  } finally {
    await source.close();
    await target.close();
  }
  await syncFolder(dirname(to));
  return { sha256: hash.digest("hex"), size };
}

/** The hash of a file, read piece by piece. */
export async function hashOfFile(path: string): Promise<Copied> {
  const file = await open(path, "r");
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      hash.update(chunk);
      size += chunk.length;
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/** A new or renamed file is there for sure after a power cut when its folder is written out. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
