type Props = { name?: string; value?: string };

/**
 * The button that Enter presses: a browser takes the first submit button of the form. Stands first in a form that
 * has other buttons (remove a row) before its primary one, and carries the same name and value as that one.
 */
export function DefaultSubmit({ name, value }: Props) {
  return (
    <button className="visually-hidden" type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true" />
  );
}
