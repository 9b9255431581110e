import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allKinds, aQuestion, aQuestionOfEachKind } from "../../../tests/support/questions";
import type { Question } from "../handreiking/question";
import { localDate } from "../time/local-date";
import { answerFits } from "./answer-fits";
import { rawFormOf } from "./raw-form";
import { readAnswer } from "./read-answer";
import { readSection } from "./read-section";
import { writeFields } from "./write-fields";

const limits = { today: localDate("2026-05-01"), pastAllowed: false };

const answerTo = (question: Question, fields: Record<string, string | string[]>) =>
  readAnswer(
    rawFormOf(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()]))),
    question,
    limits,
  );

/** The answer of a question with one field, or the code of its problem. */
const said = (question: Question, text: string) => {
  const { answer, problems } = answerTo(question, { vraag: text });
  return problems.vraag?.code ?? answer;
};

describe("a text", () => {
  it("is kept on one line without invisible characters", () => {
    expect(said(aQuestion("tekst"), "  Zomer\u0000feest\t\u202eop\r\nhet plein ")).toBe("Zomerfeest op het plein");
  });

  it("may be as long as the question says and no longer", () => {
    const question = aQuestion("tekst", { maxLength: 5 });
    expect(said(question, "abcde")).toBe("abcde");
    expect(answerTo(question, { vraag: "abcdef" }).problems.vraag).toEqual({ code: "too_long", values: { max: 5 } });
    expect(said(aQuestion("lange_tekst"), "x".repeat(1_000_000))).toBe("too_long");
  });

  it("keeps the lines of a long text", () => {
    expect(said(aQuestion("lange_tekst"), "een\r\n\r\ntwee\rdrie\n")).toBe("een\n\ntwee\ndrie");
  });

  it.each([
    ["kvk", "1234 5678", "12345678"],
    ["kvk", "1234567", "not_a_kvk_number"],
    ["kvk", "１２３４５６７８", "not_a_kvk_number"],
    ["telefoon", "053 - 123 45 67", "053 - 123 45 67"],
    ["telefoon", "+49 (0)2562 9310", "+49 (0)2562 9310"],
    ["telefoon", "12345", "not_a_phone"],
    ["telefoon", "0031 6 12 34 56 78", "0031 6 12 34 56 78"],
    ["e_mail", "An.Jansen+feest@buurt.example", "An.Jansen+feest@buurt.example"],
    ["e_mail", "an@buurt", "not_an_email"],
    ["e_mail", "an@buurt.nl, jan@buurt.nl", "not_an_email"],
    ["postcode", "7511jh", "7511 JH"],
    ["postcode", "0511 JH", "not_a_postcode"],
    ["url", "www.feest.example/programma", "https://www.feest.example/programma"],
    ["url", "javascript:alert(1)", "not_a_url"],
    ["url", "https://", "not_a_url"],
  ] as const)("in the form %s reads %s as %s", (form, typed, expected) => {
    expect(said(aQuestion("tekst", { form }), typed)).toBe(expected);
  });
});

describe("a number", () => {
  it.each([
    ["1.500", 1500],
    ["12 000", 12_000],
    ["0", 0],
    ["-0", 0],
    ["250.000", 250_000],
    ["250.001", "too_large"],
    ["-1", "too_small"],
    ["2,5", "not_a_whole_number"],
    ["2.5", "not_a_whole_number"],
    ["1.50", "not_a_whole_number"],
    ["1e3", "not_a_whole_number"],
    ["0x10", "not_a_whole_number"],
    ["Infinity", "not_a_whole_number"],
    ["ongeveer 300", "not_a_whole_number"],
    ["٣", "not_a_whole_number"],
    ["9".repeat(1000), "not_a_whole_number"],
    ["   ", undefined],
  ])("reads %s as %s where a whole number is asked", (typed, expected) => {
    expect(said(aQuestion("getal"), typed)).toBe(expected);
  });

  it.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1.500", 1500],
    ["1.234,56", 1234.56],
    ["0,1", 0.1],
    ["0,123", "too_many_decimals"],
    [",5", "not_a_number"],
    ["1,2,3", "not_a_number"],
  ])("reads %s as %s where decimals are allowed", (typed, expected) => {
    expect(said(aQuestion("getal", { decimals: 2, max: null }), typed)).toBe(expected);
  });
});

describe("a choice", () => {
  it("is one of the options", () => {
    expect(said(aQuestion("keuze"), "rood")).toBe("rood");
    expect(said(aQuestion("keuze"), "groen")).toBe("not_an_option");
    expect(said(aQuestion("keuze"), "__proto__")).toBe("not_an_option");
    expect(said(aQuestion("ja_nee"), "true")).toBe("not_an_option");
    expect(said(aQuestion("ja_nee"), "nee")).toBe("nee");
    expect(said(aQuestion("keuze"), "")).toBeUndefined();
  });

  it("of several keeps the order of the question, each once", () => {
    expect(answerTo(aQuestion("meerkeuze"), { vraag: ["blauw", "rood", "blauw"] }).answer).toEqual(["rood", "blauw"]);
  });

  it("of which nothing was chosen is no answer", () => {
    expect(answerTo(aQuestion("meerkeuze"), {})).toEqual({ problems: {} });
    expect(answerTo(aQuestion("meerkeuze"), { vraag: ["", ""] })).toEqual({ problems: {} });
    expect(answerTo(aQuestion("meerkeuze"), { vraag: ["rood", "groen"] }).problems.vraag?.code).toBe("not_an_option");
  });
});

describe("a date or a time", () => {
  it.each([
    ["27-4-2027", "2027-04-27"],
    ["2027-04-27", "2027-04-27"],
    ["27 april 2027", "2027-04-27"],
    ["29-02-2027", "no_such_date"],
    ["29-02-2028", "2028-02-29"],
    ["morgen", "not_a_date"],
    ["1".repeat(100_000), "not_a_date"],
  ])("reads the date %s as %s", (typed, expected) => {
    expect(said(aQuestion("datum"), typed)).toBe(expected);
  });

  it.each([
    ["14.00", "14:00"],
    ["9:30", "09:30"],
    ["14 uur", "14:00"],
    ["25.00", "not_a_time"],
    ["14.60", "not_a_time"],
  ])("reads the time %s as %s", (typed, expected) => {
    expect(said(aQuestion("tijd"), typed)).toBe(expected);
  });
});

describe("a person, an organisation, an address", () => {
  it("may be half filled in", () => {
    expect(answerTo(aQuestion("contact"), { "vraag.naam": "An Jansen" }).answer).toEqual({ name: "An Jansen" });
  });

  it("keeps the good parts beside a wrong one", () => {
    const { answer, problems } = answerTo(aQuestion("contact"), { "vraag.naam": "An", "vraag.email": "an@" });
    expect(answer).toEqual({ name: "An" });
    expect(problems).toEqual({ "vraag.email": { code: "not_an_email" } });
  });

  it("takes a German postcode in an address", () => {
    expect(answerTo(aQuestion("adres"), { "vraag.postcode": "48599", "vraag.plaats": "Gronau" }).answer).toEqual({
      postcode: "48599",
      town: "Gronau",
    });
  });
});

describe("what a browser may send", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "ja", "-1", "1.500", "24.00", "0"));
  const name = fc.oneof(
    text,
    fc
      .tuple(fc.constantFrom(...allKinds), fc.constantFrom("", ".naam", ".aantal", ".0.datum", ".0.soort", ".tekening"))
      .map(([kind, part]) => `q_${kind}${part}`),
  );
  const form = fc.array(fc.tuple(name, fc.array(text, { maxLength: 3 })), { maxLength: 30 });

  it("never breaks the reading, and every answer fits its question", () => {
    const questions = aQuestionOfEachKind();
    fc.assert(
      fc.property(form, (entries) => {
        const { answers } = readSection({}, new Map(entries), questions, limits);
        expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
        for (const question of questions) {
          const answer = answers[question.id];
          if (answer !== undefined) expect(answerFits(question, answer)).toBe(true);
        }
      }),
    );
  });

  it("comes back the same after it was shown and sent again", () => {
    const questions = aQuestionOfEachKind();
    fc.assert(
      fc.property(form, (entries) => {
        const once = readSection({}, new Map(entries), questions, limits).answers;
        const again = readSection({}, rawFormOf(writeFields(questions, once)), questions, limits);
        expect(again.answers).toEqual(once);
      }),
    );
  });

  it("does not touch answers of questions that were not on the page", () => {
    const { answers } = readSection(
      { ander: "blijft" },
      rawFormOf({ vraag: ["", "nieuw"] }),
      [aQuestion("tekst")],
      limits,
    );
    expect(answers).toEqual({ ander: "blijft", vraag: "nieuw" });
  });

  it("keeps the answer that was there when the new one cannot be read, and takes it away when it was emptied", () => {
    const before = { vraag: 12 };
    const sent = (typed: string) => readSection(before, rawFormOf({ vraag: [typed] }), [aQuestion("getal")], limits);
    expect(sent("twaalf").answers).toEqual({ vraag: 12 });
    expect(sent("").answers).toEqual({});
  });
});
