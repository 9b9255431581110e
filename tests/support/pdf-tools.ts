import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const packages = {
  pdfinfo: "poppler-utils",
  pdftotext: "poppler-utils",
  pdfdetach: "poppler-utils",
  pdffonts: "poppler-utils",
  qpdf: "qpdf",
} as const;

/** What a program of Debian says about a PDF; `%` among the arguments stands for the file. */
export function askTool(command: keyof typeof packages, bytes: Uint8Array, args: readonly string[]): string {
  return inFolder(bytes, (file, folder) => run(command, folder, args, file));
}

/** The words on the pages; a form feed ends a page. */
export const textOf = (bytes: Uint8Array, ...more: string[]) => askTool("pdftotext", bytes, [...more, "%", "-"]);

/** The structure tree with its words, as a screen reader walks it. */
export const structureOf = (bytes: Uint8Array) => askTool("pdfinfo", bytes, ["-struct-text", "%"]);

export const words = (text: string) => text.replace(/\s+/g, " ").trim();

/** What is said, with what stands on several pages put together again. */
export const saidBy = (bytes: Uint8Array) => words(structureOf(bytes)).replaceAll('" "', "");

/** The files inside a PDF by name, taken out by a program that knows nothing of ours. */
export function detachFiles(bytes: Uint8Array): Record<string, Uint8Array> {
  return inFolder(bytes, (file, folder) => {
    run("pdfdetach", folder, ["-saveall", "-o", folder, "%"], file);
    const names = readdirSync(folder).filter((name) => name !== "document.pdf");
    return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  });
}

function run(command: keyof typeof packages, folder: string, args: readonly string[], file: string): string {
  try {
    return execFileSync(
      command,
      args.map((arg) => (arg === "%" ? file : arg)),
      { cwd: folder, encoding: "utf8" },
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(`${command} is missing: install the Debian package ${packages[command]}.`, { cause: error });
    }
    throw error;
  }
}

function inFolder<T>(bytes: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "paraat-pdf-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
