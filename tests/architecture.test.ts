import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { idsOfShippedDocuments, shippedDocuments, wordsOfFormat } from "./support/shipped-ids";
import {
  exportedValues,
  literalsOf,
  nodesOf,
  placeOf,
  repositoryFiles,
  root,
  textOf,
  treeOf,
} from "./support/source-tree";

// What .dependency-cruiser.cjs and biome.json cannot express.

const files = repositoryFiles();
const isCode = (file: string) => /\.tsx?$/.test(file);
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file);
const code = files.filter((file) => isCode(file) && /^(app|db|scripts)\//.test(file) && !isTest(file));
const inFolder = (folder: string) => code.filter((file) => file.startsWith(folder));

describe("files", () => {
  /** A file that is longer for a reason: how long it may be, and why. */
  const longer: Record<string, { lines: number; because: string }> = {
    "db/seed/demo/evenementen.ts": { lines: 650, because: "one list of made-up evenementen" },
    "scripts/mutate-scope.mjs": { lines: 400, because: "one list of conditions to take away" },
    "tests/integration/access/expectations.ts": { lines: 450, because: "one table of who may do what" },
    "tests/integration/access/matter.ts": { lines: 480, because: "the region that the table is tried on" },
    "tests/support/component-gallery.tsx": { lines: 450, because: "one page with every component" },
  };

  const limitOf = (file: string) => {
    if (file.startsWith("app/routes/")) return 120;
    return file.startsWith("app/components/") ? 150 : 300;
  };
  const length = (file: string) => textOf(file).trimEnd().split("\n").length;

  it("are short enough to be about one thing", () => {
    const tooLong = files
      .filter((file) => isCode(file) || /\.(mjs|css)$/.test(file))
      .filter((file) => length(file) > (longer[file]?.lines ?? limitOf(file)));
    expect(tooLong.map((file) => `${file} ${length(file)}`)).toEqual([]);
  });

  it("are listed as long only while they are", () => {
    expect(Object.keys(longer).filter((file) => length(file) <= limitOf(file))).toEqual([]);
  });

  it("say by their names that the browser never gets them", () => {
    const reachesMachine = (file: string) =>
      /from "(node:[^"]+|better-sqlite3|drizzle-orm\/better-sqlite3[^"]*)"/.test(textOf(file));
    const server = [...inFolder("app/server/"), ...inFolder("db/").filter(reachesMachine)];
    expect(server.filter((file) => !/\.server\.tsx?$/.test(file))).toEqual([]);
  });

  it("are named for what they hold", () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|misc|services?\/.*)(\.server)?\.tsx?$|\/(utils?|helpers?|common|misc)\//;
    expect(code.filter((file) => vague.test(file))).toEqual([]);
    const base = (file: string) => file.split("/").at(-1) ?? "";
    const odd = code.filter(
      (file) => !file.startsWith("app/routes/") && !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(base(file)),
    );
    expect(odd).toEqual([]);
  });
});

describe("time and chance", () => {
  const places = ["app/server/clock.server.ts"];

  it("come from one place", () => {
    const found = code
      .filter((file) => !places.includes(file))
      .flatMap((file) => nodesOf(treeOf(file)).filter(readsClockOrChance).map(placeOf));
    expect(found).toEqual([]);
  });

  function readsClockOrChance(node: ts.Node): boolean {
    if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && !node.arguments?.length;
    if (!ts.isCallExpression(node)) return false;
    return ["Date", "Date.now", "Math.random", "performance.now"].includes(node.expression.getText());
  }
});

describe("acts and pages", () => {
  const calls = (file: string) => nodesOf(treeOf(file)).filter(ts.isCallExpression);
  const method = (call: ts.CallExpression) =>
    ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : "";

  it("has one function in each use case", () => {
    const other = inFolder("app/server/use-cases/").filter((file) => exportedValues(file).length !== 1);
    expect(other).toEqual([]);
  });

  it("never writes while it reads a page", () => {
    const writes = inFolder("app/server/queries/")
      .flatMap(calls)
      .filter((call) => ["insert", "update", "write", "transaction"].includes(method(call)));
    expect(writes.map(placeOf)).toEqual([]);
  });

  it("writes history in one place", () => {
    const writers = inFolder("app/")
      .flatMap(calls)
      .filter((call) => ["insert", "update", "delete"].includes(method(call)))
      .filter((call) => call.arguments[0]?.getText() === "history");
    expect(new Set(writers.map((call) => call.getSourceFile().fileName))).toEqual(
      new Set(["app/server/history.server.ts"]),
    );
  });

  it("keeps loaders and actions at ten statements", () => {
    const long = inFolder("app/routes/")
      .flatMap((file) => treeOf(file).statements.filter(ts.isFunctionDeclaration))
      .filter(({ name }) => name?.text === "loader" || name?.text === "action")
      .filter((declaration) => (declaration.body?.statements.length ?? 0) > 10);
    expect(long.map(placeOf)).toEqual([]);
  });

  it("exports from a route what Remix knows, and nothing else", () => {
    const known = /^(loader|action|default|meta|links|headers|handle|ErrorBoundary|shouldRevalidate)$/;
    const odd = inFolder("app/routes/").flatMap((file) =>
      exportedValues(file)
        .filter((name) => !known.test(name))
        .map((name) => `${file} ${name}`),
    );
    expect(odd).toEqual([]);
  });
});

describe("the region's own words", () => {
  it("reads them from the documents", () => {
    expect(shippedDocuments().length).toBeGreaterThan(0);
    expect(idsOfShippedDocuments().size).toBeGreaterThan(50);
  });

  /** Words that mean something else where they stand. */
  const homonyms: Record<string, { words: readonly string[]; because: string }> = {
    "app/domain/account/common-passwords.ts": {
      words: ["brandweer", "politie"],
      because: "words that people in this field choose as a password",
    },
    "app/server/pdf/write-structure.server.ts": { words: ["A"], because: "the PDF key of an element's attributes" },
  };

  it("stand in the documents only: no class, service, gemeente, question, fact or step is named in the program", () => {
    const ids = idsOfShippedDocuments();
    const allowed = wordsOfFormat();
    const found = inFolder("app/")
      .flatMap((file) => [...literalsOf(file)].filter(({ text }) => !homonyms[file]?.words.includes(text)))
      .filter(({ text }) => ids.has(text) && !allowed.has(text))
      .map(({ text, place }) => `${place} "${text}" of ${ids.get(text)}`);
    expect(found).toEqual([]);
  });
});

describe("documentation", () => {
  const pages = files.filter((file) => file.endsWith(".md"));

  it("names only files that exist", () => {
    const paths = /`((?:app|db|docs|scripts|tests|public|\.ci)\/[\w./$-]*[\w$-])`/g;
    const missing = pages.flatMap((page) =>
      [...textOf(page).matchAll(paths)]
        .map(([, path]) => path ?? "")
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = /\]\((?!https?:|mailto:|#)([^)#\s]+)/g;
    const missing = pages.flatMap((page) =>
      [...textOf(page).matchAll(links)]
        .map(([, path]) => path ?? "")
        .filter((path) => !existsSync(join(root, page, "..", path)))
        .map((path) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("runs commands that exist", () => {
    const sources = [...pages, "package.json", ...files.filter((file) => /^(scripts|\.ci)\//.test(file))];
    const commands = sources.flatMap((file) => [...textOf(file).matchAll(/build\/app\/([\w-]+)\.js/g)]);
    const names = [...new Set(commands.map(([, name]) => name))].filter((name) => name !== "start");
    expect(names.filter((name) => !existsSync(join(root, `scripts/${name}.ts`)))).toEqual([]);
    const scripts = [...textOf("package.json").matchAll(/scripts\/[\w-]+\.m?[jt]s/g)].map(([path]) => path);
    expect(scripts.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe("the repository", () => {
  it("knows no machine and no download address", () => {
    const machine = [root, `${homedir()}/`, "/home/", "/Users/"].map((path) =>
      path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    );
    const suspect = new RegExp(`(?<![\\w.])(${machine.join("|")})|registry\\.(npm|yarn)|"resolved":\\s*"http`);
    const texts = files.filter(
      (file) => !/\.(png|ttf|woff2?|pdf|ico|jpg)$/.test(file) && file !== "tests/architecture.test.ts",
    );
    expect(texts.filter((file) => suspect.test(textOf(file)))).toEqual([]);
  });
});
