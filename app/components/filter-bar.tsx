import { interfaceText } from "~/copy/nl/interface";
import { Button } from "./button";

type Props = {
  /** Address of the list; the filters are its query. */
  action?: string;
  label?: string;
  submitLabel?: string;
  /** Compact fields, usually SelectField with `compact`. */
  children: React.ReactNode;
};

/** A GET form over a list: everything the list depends on stands in its address. */
export function FilterBar({ action, label = interfaceText.filters, submitLabel = "Toon", children }: Props) {
  return (
    <form className="filter-bar" method="get" action={action} aria-label={label}>
      {children}
      <Button kind="secondary">{submitLabel}</Button>
    </form>
  );
}
