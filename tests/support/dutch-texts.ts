import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { parse } from "yaml";
import { root } from "./source-tree";

/** A piece of Dutch that people read, with the file and line it stands in. */
export type DutchText = { at: string; text: string };

const filesIn = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end) && !file.endsWith(`.test${end}`))
    .map((file) => join(folder, file));

/** Every sentence that the program can say: the strings of the copy, with a word where a value comes. */
export const textsOfCopy = (): DutchText[] => filesIn("app/copy/nl", ".ts").flatMap(stringsOf);

function stringsOf(file: string): DutchText[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: DutchText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== null && /\s/.test(text.trim())) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `waarde${literal.text}`).join("");
}

const readByOrganisers = new Set(["label", "uitleg", "naam", "tekst", "titel", "onderwerp", "waar"]);

/** What the shipped rule documents say to people: labels, help, conditions, names. */
export function textsOfRules(): DutchText[] {
  return filesIn("db/handreikingen", ".yaml").flatMap((file) => {
    const found: DutchText[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value === "string") {
        const key = path.split(".").at(-1) ?? "";
        const isOption = /\.opties\.[^.]+$/.test(path);
        if ((readByOrganisers.has(key) || isOption) && !path.includes(".bronnen."))
          found.push({ at: `${file}${path}`, text: value });
      } else if (value !== null && typeof value === "object") {
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
      }
    };
    visit(parse(readFileSync(join(root, file), "utf8")), "");
    return found;
  });
}
