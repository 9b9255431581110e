import type { FieldProblem } from "~/domain/outcome";
import type { FieldRegistration } from "./field-props";

/** What a group of fields (address, contact) needs for each of its parts; `form.field` has this shape. */
export type FieldState = {
  name: string;
  defaultValue?: string;
  problem?: FieldProblem;
  registration?: FieldRegistration;
};

export type FieldOf = (name: string) => FieldState;
