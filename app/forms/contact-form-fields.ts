import { type FieldSchema, found, singleField, wrong } from "./form-field";

/** Loose on purpose: a mailbox proves itself by answering, not by a pattern. */
export function email(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const fits = text.length <= 254 && /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+$/.test(text);
    return fits ? found(text) : wrong("not_an_email");
  });
}

/** Dutch numbers of ten digits and numbers with a country code (Germany is near); kept as typed, spaces made single. */
export function phone(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const digits = text.replaceAll(/[\s().-]/g, "");
    const fits = /^0[1-9]\d{8}$/.test(digits) || /^(\+|00)[1-9]\d{6,14}$/.test(digits);
    return fits ? found(text.replaceAll(/\s+/g, " ")) : wrong("not_a_phone");
  });
}

/** Takes "7511jh" and gives "7511 JH"; SA, SD and SS are never given out. */
export function postcode(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const match = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(text);
    const letters = match?.[2]?.toUpperCase();
    if (!match || !letters || ["SA", "SD", "SS"].includes(letters)) return wrong("not_a_postcode");
    return found(`${match[1]} ${letters}`);
  });
}

/** Eight digits of the trade register; older numbers are written with spaces or points. */
export function kvkNumber(): FieldSchema<string> {
  return singleField((text) => {
    if (text === "") return wrong("required");
    const digits = text.replaceAll(/[\s.]/g, "");
    return /^\d{8}$/.test(digits) ? found(digits) : wrong("not_a_kvk_number");
  });
}
