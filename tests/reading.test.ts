import { describe, expect, it } from "vitest";
import { type DutchText, textsOfCopy, textsOfRules } from "./support/dutch-texts";

/** Words that officials write and nobody says; most have a plain one beside them. */
const officialese = [
  "aangaande",
  "alsmede",
  "alvorens",
  "behoudens",
  "bescheiden",
  "betreffende",
  "bovengenoemde",
  "conform",
  "dan wel",
  "derhalve",
  "desalniettemin",
  "desbetreffende",
  "dient te",
  "dienen te",
  "doch",
  "evenwel",
  "gaarne",
  "gelieve",
  "geschiedt",
  "heden",
  "hieromtrent",
  "hetgeen",
  "indien",
  "ingevolge",
  "inzake",
  "jegens",
  "middels",
  "nochtans",
  "omtrent",
  "onderhavige",
  "ongeldige invoer",
  "reeds",
  "respectievelijk",
  "teneinde",
  "ten aanzien van",
  "ten behoeve van",
  "ter zake",
  "tevens",
  "thans",
  "voornoemde",
  "voorts",
  "welke u",
  "zulks",
];
const mostWords = 20;

const sentencesOf = (text: string): string[] =>
  text.replace(/(art|lid|bijv|nr|blz|m\.u\.v|t\.a\.v|o\.a|d\.w\.z)\. ?/gi, "$1 ").split(/(?<=[.?:;])\s+|\n+/);

const words = (sentence: string): number => sentence.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word)).length;

/** What is wrong with a text for somebody who reads B1, sentence by sentence. */
function hardToRead({ at, text }: DutchText): string[] {
  const long = sentencesOf(text)
    .filter((sentence) => words(sentence) > mostWords)
    .map((sentence) => `${at} has a sentence of ${words(sentence)} words: ${sentence}`);
  const stiff = officialese
    .filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "iu").test(text))
    .map((word) => `${at} says "${word}": ${text}`);
  const familiar = /(?<!\p{L})(je|jij|jou|jouw|jullie)(?!\p{L})/iu.test(text)
    ? [`${at} does not say "u": ${text}`]
    : [];
  const loud = /!(?=\s|$)/.test(text) ? [`${at} shouts: ${text}`] : [];
  return [...long, ...stiff, ...familiar, ...loud];
}

describe("the reading check", () => {
  it.each([
    ["Deze zin is kort. Gelieve te wachten.", 'says "gelieve"'],
    ["Vul je naam in.", 'does not say "u"'],
    ["Gelukt!", "shouts"],
    [`${"woord ".repeat(21).trim()}.`, "a sentence of 21 words"],
  ])("finds what is wrong in %j", (text, found) => {
    expect(hardToRead({ at: "hier", text }).join()).toContain(found);
  });

  it("finds nothing in a plain sentence", () => {
    expect(hardToRead({ at: "hier", text: "U hoort binnen twee weken van ons. Bel gerust." })).toEqual([]);
  });

  it("finds nothing in all that the program says", () => {
    const texts = textsOfCopy();
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.flatMap(hardToRead)).toEqual([]);
  });

  it("finds nothing in what the shipped handreikingen say to people", () => {
    const texts = textsOfRules();
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.flatMap(hardToRead)).toEqual([]);
  });
});
