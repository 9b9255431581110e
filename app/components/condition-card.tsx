type Props = {
  number: number | string;
  theme?: string;
  /** Who advised it. */
  advisedBy?: React.ReactNode;
  /** StatusBadge: adopted, adapted, departed from. */
  status?: React.ReactNode;
  /** The rule or law behind it. */
  source?: React.ReactNode;
  /** Buttons or a form. */
  actions?: React.ReactNode;
  /** The text of the condition. */
  children: React.ReactNode;
};

/** One numbered condition; the number is how people speak of it. */
export function ConditionCard({ number, theme, advisedBy, status, source, actions, children }: Props) {
  return (
    <article className="condition" aria-label={`Voorschrift ${number}`}>
      <span className="condition__number" aria-hidden="true">
        {number}
      </span>
      <div className="condition__body">
        <div className="condition__head">
          {theme && <span className="condition__theme">{theme}</span>}
          {status}
        </div>
        <div className="condition__text">{children}</div>
        {(advisedBy || source) && (
          <p className="condition__foot">
            {advisedBy}
            {advisedBy && source ? " · " : null}
            {source}
          </p>
        )}
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </article>
  );
}
