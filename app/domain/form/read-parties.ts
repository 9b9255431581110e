import { joinParts, type Reading } from "./answer-reading";
import { partName, type RawForm, textOf } from "./raw-form";
import { readText } from "./read-text";

/** Part of the answer, field name, longest text and form. */
type Part = readonly [part: string, field: string, max: number, form?: "kvk" | "telefoon" | "e_mail"];

const contactParts: readonly Part[] = [
  ["name", "naam", 200],
  ["email", "email", 254, "e_mail"],
  ["phone", "telefoon", 40, "telefoon"],
];
const organisationParts: readonly Part[] = [
  ["name", "naam", 200],
  ["kvkNumber", "kvk", 20, "kvk"],
];

/** The fields of each compound kind, by the part of the answer that they hold. */
export const partFields = {
  contact: Object.fromEntries(contactParts.map(([part, field]) => [part, field])),
  organisatie: Object.fromEntries(organisationParts.map(([part, field]) => [part, field])),
  adres: { street: "straat", houseNumber: "huisnummer", postcode: "postcode", town: "plaats" },
} as Readonly<Record<"contact" | "organisatie" | "adres", Readonly<Record<string, string>>>>;

function readParts(raw: RawForm, questionId: string, parts: readonly Part[]): Reading {
  return joinParts(
    Object.fromEntries(
      parts.map(([part, field, max, form]) => {
        const name = partName(questionId, field);
        return [part, readText(name, textOf(raw, name), max, form)];
      }),
    ),
  );
}

/** Who to speak to: name, e-mail address, telephone number; each may stay open. */
export const readContact = (raw: RawForm, questionId: string): Reading => readParts(raw, questionId, contactParts);

/** An organisation with its number in the trade register. */
export const readOrganisation = (raw: RawForm, questionId: string): Reading =>
  readParts(raw, questionId, organisationParts);

/** An address in the Netherlands or, because organisers live across the border too, in Germany. */
export function readAddress(raw: RawForm, questionId: string): Reading {
  const part = (field: string, max: number) => {
    const name = partName(questionId, field);
    return readText(name, textOf(raw, name), max);
  };
  const postcodeName = partName(questionId, "postcode");
  const postcode = textOf(raw, postcodeName);
  const isGerman = /^\s*\d{5}\s*$/.test(postcode);
  return joinParts({
    street: part("straat", 200),
    houseNumber: part("huisnummer", 20),
    postcode: readText(postcodeName, postcode, 10, isGerman ? "vrij" : "postcode"),
    town: part("plaats", 100),
  });
}
