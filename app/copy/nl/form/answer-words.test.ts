import { expect, it } from "vitest";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answer } from "~/domain/form/answers";
import type { Question } from "~/domain/handreiking/question";
import { aQuestion } from "../../../../tests/support/questions";
import { answerLine } from "./answer-words";

const line = (question: Question, answer: Answer) => answerLine(answerInWords(question, answer));

const day = (date: string, startTime: string, endDate: string, endTime: string) => ({
  startDate: date,
  startTime,
  endDate,
  endTime,
});

it.each<[string, Question, Answer, string]>([
  ["a number with its unit", aQuestion("getal"), 12000, "12.000 personen"],
  ["decimals with a comma", aQuestion("getal", { decimals: 1, unit: "m" }), 2.5, "2,5 m"],
  ["yes", aQuestion("ja_nee"), "ja", "Ja"],
  ["chosen options", aQuestion("meerkeuze"), ["blauw", "rood"], "rood; blauw"],
  ["a date", aQuestion("datum"), "2027-04-27", "27 april 2027"],
  ["a time", aQuestion("tijd"), "14:00", "14.00 uur"],
  [
    "days, also one that ends after midnight",
    aQuestion("evenementdagen"),
    [day("2026-06-27", "20:00", "2026-06-28", "02:00")],
    "zaterdag 27 juni 2026, 20.00-02.00 uur (de volgende dag)",
  ],
  ["a contact", aQuestion("contact"), { name: "An", email: "an@buurt.example" }, "An; an@buurt.example"],
  [
    "an address",
    aQuestion("adres"),
    { street: "Kerkstraat", houseNumber: "1", postcode: "7511 JH", town: "Enschede" },
    "Kerkstraat 1; 7511 JH Enschede",
  ],
  ["an organisation", aQuestion("organisatie"), { name: "Club", kvkNumber: "12345678" }, "Club; KvK-nummer 12345678"],
  [
    "rows by their columns",
    aQuestion("rijen"),
    [{ soort: "rood", lengte: 12.5 }],
    "tent 1: soort: rood, lengte: 12,5 m",
  ],
  [
    "an area with what was drawn",
    aQuestion("gebied"),
    { description: "Het veld", shapes: [{ shape: "vlak", role: "terrein", name: null, positions: [] }] },
    "Het veld; Tekening met terrein",
  ],
  ["a declaration", aQuestion("verklaring"), true, "Ja, verklaard"],
  ["nothing for an answer that does not fit the question", aQuestion("getal"), "twaalf", ""],
])("tells %s", (_, question, answer, expected) => {
  expect(line(question, answer)).toBe(expected);
});
