import type { FieldProblem } from "~/domain/outcome";

/** What every form field takes. `useZodForm().field(name)` and `fieldState(...)` give name, defaultValue, problem and registration. */
export type FieldProps = {
  name: string;
  /** Always visible. A question mark makes it a question: the messages read on from it. */
  label: string;
  /** One sentence between label and field. */
  hint?: React.ReactNode;
  /** Adds "(niet verplicht)" and takes away aria-required. */
  optional?: boolean;
  /** false for an answer that may stay empty without being called optional (soft submission). */
  required?: boolean;
  problem?: FieldProblem;
  defaultValue?: string;
  /** The group stands in a list of rows or beside others, and the label is small. */
  compact?: boolean;
  registration?: FieldRegistration;
};

/** What react-hook-form hangs on an input; absent where a page sends no script. */
export type FieldRegistration = {
  onChange: (event: { target: unknown; type?: string }) => unknown;
  onBlur: (event: { target: unknown; type?: string }) => unknown;
  ref: (element: HTMLElement | null) => void;
};

export type Option = { value: string; label: string; hint?: string };

/** The id of the (first) input of a field; the error summary links to it. */
export function fieldId(name: string): string {
  return `veld-${name.replaceAll(/[^\w-]/g, "_")}`;
}

/** The ids that describe a field, in the order a reader hears them. */
export function describedBy(name: string, hint: unknown, problem: unknown): string | undefined {
  const ids = [hint ? `${fieldId(name)}-uitleg` : "", problem ? `${fieldId(name)}-fout` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
