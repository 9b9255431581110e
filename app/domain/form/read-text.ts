import type { TextForm } from "../handreiking/reserved";
import { nothingRead, problem, type Reading, read } from "./answer-reading";
import { cleanLine, cleanLines } from "./clean-text";

type Form = (text: string) => { value: string } | { code: string };

const emailAddress = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]{2,}$/;

/** How a short text must look, and how it is kept. */
const forms: Readonly<Record<TextForm, Form>> = {
  vrij: (text) => ({ value: text }),
  kvk: (text) => {
    const digits = text.replace(/[\s.]/g, "");
    return /^\d{8}$/.test(digits) ? { value: digits } : { code: "not_a_kvk_number" };
  },
  telefoon: (text) => {
    const digits = text.replace(/\(0\)/, "").replace(/[\s().\-/]/g, "");
    const known = /^0[1-9]\d{8}$/.test(digits) || /^(\+|00)[1-9]\d{7,13}$/.test(digits);
    return known ? { value: text } : { code: "not_a_phone" };
  },
  e_mail: (text) => (text.length <= 254 && emailAddress.test(text) ? { value: text } : { code: "not_an_email" }),
  postcode: (text) => {
    const parts = /^([1-9]\d{3}) ?([a-z]{2})$/i.exec(text);
    return parts ? { value: `${parts[1]} ${parts[2]?.toUpperCase()}` } : { code: "not_a_postcode" };
  },
  url: (text) => {
    const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    return /^https?:\/\/[^\s/@?#]+\.[^\s/@?#.]{2,}(?:[/?#]\S*)?$/i.test(full) ? { value: full } : { code: "not_a_url" };
  },
};

/** A line of text in the form asked for. */
export function readText(name: string, text: string, maxLength: number, form: TextForm = "vrij"): Reading<string> {
  if (text.length > maxLength * 4 + 1000) return problem(name, "too_long", { max: maxLength });
  const line = cleanLine(text);
  if (line === "") return nothingRead;
  if (line.length > maxLength) return problem(name, "too_long", { max: maxLength });
  const found = forms[form](line);
  return "value" in found ? read(found.value) : problem(name, found.code);
}

/** Text of several lines. */
export function readLongText(name: string, text: string, maxLength: number): Reading<string> {
  // Checked before cleaning too, so that a megabyte costs nothing.
  if (text.length > maxLength * 4 + 1000) return problem(name, "too_long", { max: maxLength });
  const lines = cleanLines(text);
  if (lines === "") return nothingRead;
  return lines.length > maxLength ? problem(name, "too_long", { max: maxLength }) : read(lines);
}
