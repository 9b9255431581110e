import { describe, expect, it } from "vitest";
import { fieldProblemSentence } from "./field-problems";

describe("the sentence at a field", () => {
  it("reads on from a name and from a question", () => {
    expect(fieldProblemSentence({ code: "required" }, "Naam van het evenement")).toBe("Vul in: naam van het evenement");
    expect(fieldProblemSentence({ code: "required" }, "Hoe laat begint het?")).toBe(
      "Beantwoord de vraag: Hoe laat begint het?",
    );
  });

  it("leaves abbreviations and names with capitals inside as they are", () => {
    expect(fieldProblemSentence({ code: "choose" }, "GHOR-post")).toBe("Kies: GHOR-post");
    expect(fieldProblemSentence({ code: "required" }, "KvK-nummer")).toBe("Vul in: KvK-nummer");
  });

  it("writes limits as Dutch numbers", () => {
    const problem = { code: "too_large", values: { max: 12000 } };
    expect(fieldProblemSentence(problem, "Bezoekers")).toBe("Vul een getal in van 12.000 of minder: Bezoekers");
  });

  it("tells where to look when a code has no sentence of its own", () => {
    expect(fieldProblemSentence({ code: "toString" }, "Datum")).toBe("Kijk dit antwoord na: Datum");
  });
});
