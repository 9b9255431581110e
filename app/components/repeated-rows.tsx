import { interfaceText } from "~/copy/nl/interface";

type Props = {
  /** Legend of the list, such as "Podia". */
  legend: string;
  hint?: React.ReactNode;
  /** What one row is called, such as "podium". */
  rowName: string;
  /** One node per row: the fields of that row, with names that carry the row's number. */
  rows: readonly React.ReactNode[];
  /** Name of the submit buttons; their values are "erbij" and "weg-<index>". The page decides what a post with them does. */
  actionName?: string;
  maximum?: number;
  /** Address that the buttons post to, with the anchor of these rows, so that the page comes back at the same place. */
  formAction?: string;
};

/** Rows that people add and remove with ordinary submit buttons, so that it works without script. The form begins with a DefaultSubmit. */
export function RepeatedRows({ legend, hint, rowName, rows, actionName = "rij", maximum = 50, formAction }: Props) {
  return (
    <fieldset className="fieldset rows">
      <legend className="fieldset__legend">{legend}</legend>
      {hint && <div className="field__hint">{hint}</div>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place; the server renders the list anew
        <fieldset className="rows__row" key={index}>
          <legend className="rows__number">
            {rowName} {index + 1}
          </legend>
          <div className="rows__fields">{row}</div>
          <button
            className="button button--quiet"
            type="submit"
            name={actionName}
            value={`weg-${index}`}
            formAction={formAction}
            formNoValidate
          >
            {interfaceText.removeRow} {rowName} {index + 1}
          </button>
        </fieldset>
      ))}
      {rows.length < maximum && (
        <button
          className="button button--secondary"
          type="submit"
          name={actionName}
          value="erbij"
          formAction={formAction}
          formNoValidate
        >
          {interfaceText.addRow}: {rowName}
        </button>
      )}
    </fieldset>
  );
}
