import { object, pipe, transform } from "zod/mini";
import { localDate } from "./date-form-fields";
import { found, singleField } from "./form-field";
import { oneOf, optional, requiredText, wholeNumber } from "./form-fields";

/** Long texts that people write at an act: a motivation, a message. */
const text = () => singleField((typed) => found(typed));

/** A field in which every line is one thing. */
const lines = () => singleField((typed) => found(typed.split("\n").map((line) => line.trim())));

/** No dossier ever has it. */
const neverShown = -1;

/**
 * The dossier as the page showed it, so that an act on an old page is noticed. A form that does not tell on what it was
 * made is treated as one that is too old.
 */
const revision = () =>
  pipe(
    optional(wholeNumber()),
    transform((shown: number | undefined) => shown ?? neverShown),
  );

/** An act that needs nothing but a reason; whether it may be empty the act itself decides. */
export const reasonForm = object({ revision: revision(), reason: text() });

/** Marks of both texts, as the page showed them, with why their difference does not matter. */
export const rulingForm = object({ revision: revision(), from: requiredText(), to: requiredText(), reason: text() });

export const plainForm = object({ revision: revision() });

/** The version of the application that the page of the warning showed. */
export const warningForm = object({ versionNumber: wholeNumber() });

export const supplementForm = object({
  revision: revision(),
  termEndsOn: localDate(),
  items: lines(),
  explanation: text(),
});

export const assignForm = object({ revision: revision(), handlerId: text() });

export const classForm = object({ revision: revision(), confirmedClass: text(), reason: text() });

export const addRequestForm = object({ revision: revision(), serviceId: text(), reason: text(), question: text() });

export const questionForm = object({ revision: revision(), question: text() });

export const passageForm = object({
  revision: revision(),
  kind: oneOf(["no_objection", "with_conditions", "objection"]),
  conditions: lines(),
  considerations: text(),
});

/** `line` says for whom: the organiser, the gemeente itself, or the id of an organisation. */
export const messageForm = object({ line: requiredText(), text: text() });

/** How much longer, in the unit that the method names, and why. */
export const extendForm = object({ revision: revision(), amount: wholeNumber(), reason: requiredText({ max: 5000 }) });

export const stopClockForm = object({
  revision: revision(),
  ground: oneOf(["consent", "applicant", "force_majeure"]),
  since: localDate(),
  termEndsOn: localDate(),
  explanation: requiredText({ max: 5000 }),
});

export const noticeForm = object({ revision: revision(), receivedOn: localDate() });
