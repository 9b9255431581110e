import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument as parseYaml, type YAMLError } from "yaml";
import { type BibliotheekDocument, bibliotheekDocument } from "~/domain/handreiking/document/bibliotheek-document";
import { type GemeenteDocument, gemeenteDocument } from "~/domain/handreiking/document/gemeente-document";
import { type HandreikingDocument, handreikingDocument } from "~/domain/handreiking/document/handreiking-document";
import { parseDocument } from "~/domain/handreiking/document/parse-document";
import { nearestWord } from "~/domain/handreiking/nearest-word";
import { type Path, type Problem, problem } from "~/domain/handreiking/problem";

/** A problem with the line of the file on which it stands; null when the file as a whole is meant. */
export type LocatedProblem = Problem & { readonly line: number | null };

type Read<K extends string, D> = {
  readonly ok: true;
  readonly kind: K;
  /** The document as written, for canonical JSON and its hash. */
  readonly content: unknown;
  readonly document: D;
  readonly locate: (problems: readonly Problem[]) => readonly LocatedProblem[];
};
export type ReadDocument =
  | Read<"handreiking", HandreikingDocument>
  | Read<"gemeente", GemeenteDocument>
  | Read<"bibliotheek", BibliotheekDocument>
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

const formats = ["handreiking/1", "gemeente/1", "bibliotheek/1"] as const;
const longestText = 4_000_000;
const mostAliases = 100;

/** Reads the YAML (or JSON) text of a rule document and checks its structure; bad input is answered, never thrown. */
export function readDocument(text: string): ReadDocument {
  if (text.length > longestText) return refused([problem("VORM", "too-long", [], { most: longestText })]);
  const lines = new LineCounter();
  const yaml = parseYaml(text, { lineCounter: lines, stringKeys: true, prettyErrors: false });
  if (yaml.errors.length > 0) {
    return {
      ok: false,
      problems: yaml.errors.map((error) => located(syntaxProblem(error), lines.linePos(error.pos[0]).line)),
    };
  }
  const locate = (problems: readonly Problem[]) =>
    problems.map((one) => located(one, lineOf(yaml.contents, one.path, lines)));
  let content: unknown;
  try {
    content = yaml.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return refused([problem("VORM", "too-many-aliases", [])]);
  }
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return refused([problem("VORM", "empty-file", [])]);
  const format: unknown = "formaat" in content ? content.formaat : undefined;
  switch (format) {
    case "handreiking/1": {
      const parsed = parseDocument(handreikingDocument, content);
      return parsed.ok
        ? { ok: true, kind: "handreiking", content, document: parsed.value, locate }
        : { ok: false, problems: locate(parsed.problems) };
    }
    case "gemeente/1": {
      const parsed = parseDocument(gemeenteDocument, content);
      return parsed.ok
        ? { ok: true, kind: "gemeente", content, document: parsed.value, locate }
        : { ok: false, problems: locate(parsed.problems) };
    }
    case "bibliotheek/1": {
      const parsed = parseDocument(bibliotheekDocument, content);
      return parsed.ok
        ? { ok: true, kind: "bibliotheek", content, document: parsed.value, locate }
        : { ok: false, problems: locate(parsed.problems) };
    }
    default: {
      const suggestion = typeof format === "string" ? (nearestWord(format, formats) ?? "") : "";
      return {
        ok: false,
        problems: locate([problem("VORM", "unknown-format", ["formaat"], { values: formats, suggestion })]),
      };
    }
  }
}

const located = (one: Problem, line: number | null): LocatedProblem => ({ ...one, line });
const refused = (problems: readonly Problem[]): ReadDocument => ({
  ok: false,
  problems: problems.map((one) => located(one, null)),
});

function syntaxProblem(error: YAMLError): Problem {
  if (error.code === "DUPLICATE_KEY") return problem("DUBBEL", "duplicate-key", []);
  if (error.code === "TAB_AS_INDENT") return problem("VORM", "tab-as-indent", []);
  return problem("VORM", "syntax", [], { detail: error.code });
}

/**
 * Follows a path as far as the file goes. The schema wraps single values in lists and texts in objects, so a key that
 * the file does not have means the place reached so far.
 */
function lineOf(top: Node | null, path: Path, lines: LineCounter): number | null {
  let node: unknown = top;
  let offset = top?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) continue;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      node = node.items[key] ?? node;
      offset = rangeStart(node) ?? offset;
    }
  }
  return lines.linePos(offset).line;
}

function rangeStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}
