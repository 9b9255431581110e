import type { FieldState } from "../field-group";

/** What the fields of a question need to know of the form around them; `useCheckedForm` gives the first two. */
export type FormApi = {
  field: (name: string) => FieldState;
  choices: (name: string) => Omit<FieldState, "defaultValue"> & { defaultValues: readonly string[] };
  /** Where the buttons at rows post to. */
  action: string;
};

/** Where a question stands on its page, for links to it. */
export const questionAnchor = (id: string): string => `vraag-${id}`;
