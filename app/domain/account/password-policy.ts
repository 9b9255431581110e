import type { FieldProblem } from "../outcome";
import { commonPasswordWords } from "./common-passwords";
import { longestPassword, shortestPassword } from "./password-length";

/**
 * What is wrong with a new password, or null. Length does the work (a sentence is fine, no rules about signs);
 * refused are passwords that everybody tries first: well-known words with figures, one sign or a row of signs
 * repeated, and the person's own address or name.
 */
export function passwordProblem(password: string, own: { email: string; name: string }): FieldProblem | null {
  const length = Array.from(password).length;
  if (length < shortestPassword) return { code: "password_too_short", values: { min: shortestPassword } };
  if (length > longestPassword) return { code: "too_long", values: { max: longestPassword } };
  const plain = lettersAndFigures(password);
  if (isRepeated(plain) || isRow(plain) || isKnown(plain) || isOwn(plain, own)) return { code: "password_known" };
  return null;
}

const lettersAndFigures = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** "abcabcabcabc" has no more in it than "abc"; no letters or figures at all is taken for the same. */
function isRepeated(plain: string): boolean {
  return new Set(plain).size < 5 || /^(.{1,6})\1+$/u.test(plain);
}

const rows = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
];

const isRow = (plain: string) => rows.some((row) => row.includes(plain));

/** A known word, or several, with only figures around them. Common swaps such as 0 for o are undone first. */
function isKnown(plain: string): boolean {
  const letters = plain
    .replaceAll("0", "o")
    .replaceAll("1", "i")
    .replaceAll("3", "e")
    .replaceAll("4", "a")
    .replaceAll("5", "s");
  return [letters, plain].some((text) => withoutKnownWords(text.replaceAll(/\p{N}/gu, "")) === "");
}

function withoutKnownWords(text: string): string {
  return commonPasswordWords.reduce((rest, word) => rest.replaceAll(word, ""), text);
}

function isOwn(plain: string, { email, name }: { email: string; name: string }): boolean {
  const local = lettersAndFigures(email.split("@")[0] ?? "");
  const owned = [lettersAndFigures(email), local, lettersAndFigures(name)].filter((text) => text.length >= 4);
  const rest = owned.reduce((text, part) => text.replaceAll(part, ""), plain);
  return rest !== plain && rest.replaceAll(/\p{N}/gu, "").length < 4;
}
