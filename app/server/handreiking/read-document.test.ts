import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { problemLine, problemSentence } from "~/copy/nl/handreiking-problems";
import { hasErrors } from "~/domain/handreiking/problem";
import { proofread } from "~/domain/handreiking/proofread/proofread";
import { coastRegion, riverRegion } from "../../../tests/support/rule-documents";
import { ruleMistakes } from "../../../tests/support/seeded-rule-mistakes";
import { wordMistakes } from "../../../tests/support/seeded-word-mistakes";
import { type LocatedProblem, readDocument } from "./read-document.server";

function problemsIn(yaml: string): readonly LocatedProblem[] {
  const read = readDocument(yaml);
  if (!read.ok) return read.problems;
  return read.kind === "handreiking" ? read.locate(proofread(read.document)) : [];
}

describe("seeded mistakes", () => {
  it("are absent from the documents they are seeded in", () => {
    for (const document of [riverRegion(), coastRegion()]) {
      expect(hasErrors(problemsIn(stringify(document)))).toBe(false);
    }
  });

  it.each([...wordMistakes, ...ruleMistakes])(
    "$what is reported with its line and remedy",
    ({ seed, code, says, at }) => {
      const document = riverRegion();
      seed(document);
      const yaml = stringify(document);
      const problems = problemsIn(yaml);
      expect(problems.map(problemLine).join("\n")).toContain(says);
      const found = problems.filter((one) => one.code === code && problemSentence(one).includes(says));
      expect(found.map((one) => one.line)).toContain(lineOfSeed(yaml, at));
    },
  );
});

/** The line that holds the text, or ends with it ("text$"); "text#2" means the second such line. */
function lineOfSeed(yaml: string, at: string): number | undefined {
  const [text = "", nth = "1"] = at.split("#");
  const holds = (line: string) => (text.endsWith("$") ? line.endsWith(text.slice(0, -1)) : line.includes(text));
  const found = yaml.split("\n").flatMap((line, index) => (holds(line) ? [index + 1] : []));
  return found[Number(nth) - 1];
}

describe("input that is no document", () => {
  const first = (text: string) => problemsIn(text).map((one) => ({ line: one.line, text: problemSentence(one) }))[0];

  it.each([
    ["", "Het bestand bevat geen document."],
    ["- een\n- twee", "Het bestand bevat geen document."],
    ["formaat: handreiking/2", 'Het formaat is niet bekend. Bedoelde u "handreiking/1"?'],
    ["titel: [open", "Dit is geen geldige YAML."],
    ["titel: a\ntitel: b", "Dit veld staat hier al."],
    ["feiten:\n\t- a", "Er staat een tab aan het begin van de regel."],
    ["__proto__: { a: 1 }\nformaat: handreiking/1", "Het veld"],
    [
      `a: &a [x]\nb: &b [${"*a,".repeat(200)}]\nc: [${"*b,".repeat(200)}]`,
      "Het bestand verwijst te vaak naar zichzelf",
    ],
  ])("%j is answered in Dutch", (text, says) => {
    expect(first(text)?.text).toContain(says);
  });

  it("names the line of a syntax error", () => {
    expect(first("formaat: handreiking/1\ntitel: a\ntitel: b")?.line).toBe(3);
  });

  it("keeps the content as written beside the document", () => {
    const read = readDocument(stringify(coastRegion()));
    expect(read.ok && read.content).toEqual(coastRegion());
  });
});
