import { createHash } from "node:crypto";

/** The values of one theme as the server sends them, with a version that changes with them. */
export type Theme = { css: string; version: string };

/** `line`: the first line of the file that is no value of a theme. */
export type ThemeProblem = { line: number };

const value = /^--utrecht-[a-z0-9-]+:\s*[^;{}<>@\\]+$/;

/**
 * Reads a theme: one `:root` block with values for the `--utrecht-*` names of NL Design System and nothing else, so
 * that it can change colours and letters and cannot hide, move or load anything.
 */
export function readTheme(text: string): Theme | ThemeProblem {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "));
  const block = /^\s*:root\s*\{([^{}]*)\}\s*$/.exec(plain);
  const inside = block?.[1];
  if (inside === undefined) return { line: 1 };
  const values: string[] = [];
  let at = plain.indexOf("{") + 1;
  for (const part of inside.split(";")) {
    const declared = part.trim().replace(/\s+/g, " ");
    if (declared !== "" && (!value.test(declared) || /url\s*\(|image|expression/i.test(declared))) {
      const start = at + part.length - part.trimStart().length;
      return { line: plain.slice(0, start).split("\n").length };
    }
    if (declared !== "") values.push(declared);
    at += part.length + 1;
  }
  const css = `:root{${values.join(";")}}`;
  return { css, version: createHash("sha256").update(css).digest("hex").slice(0, 12) };
}
