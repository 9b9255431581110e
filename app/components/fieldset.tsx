type Props = { legend: string; hint?: React.ReactNode; children: React.ReactNode };

/** Fields that belong together under one legend, which screen readers say before each of them. */
export function Fieldset({ legend, hint, children }: Props) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset__legend">{legend}</legend>
      {hint && <div className="field__hint">{hint}</div>}
      <div className="stack">{children}</div>
    </fieldset>
  );
}
