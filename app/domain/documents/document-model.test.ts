import { describe, expect, it } from "vitest";
import { paragraphsOf, plainText } from "./document-model";

describe("a text that a person typed", () => {
  it("is one paragraph for each part between blank lines, with its own line breaks", () => {
    expect(paragraphsOf("Een\nregel twee\r\n\r\n  \nTwee  \n\n\n\nDrie")).toEqual([
      { kind: "paragraph", text: "Een\nregel twee" },
      { kind: "paragraph", text: "Twee" },
      { kind: "paragraph", text: "Drie" },
    ]);
  });

  it("without words is no paragraph", () => {
    expect(paragraphsOf(" \n\n ")).toEqual([]);
  });
});

it("the words of a text leave out which are bold", () => {
  expect(plainText([{ text: "Let op: ", bold: true }, { text: "wind" }])).toBe("Let op: wind");
});
