import { object } from "zod/mini";
import { found, singleField } from "./form-field";
import { wholeNumber } from "./form-fields";

/** One part of the yearly report; emptying it is allowed. */
export const reportTextForm = object({ revision: wholeNumber(), text: singleField((typed) => found(typed)) });

export const adoptForm = object({ revision: wholeNumber() });
