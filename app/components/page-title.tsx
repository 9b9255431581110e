type Props = {
  title: string;
  /** A small line above, such as "Publiek (4 van 11)". */
  kicker?: React.ReactNode;
  /** Place, date and the like under the title. */
  subtitle?: React.ReactNode;
  /** State and class badges, a deadline. */
  badges?: React.ReactNode;
  /** Links or buttons at the right. */
  actions?: React.ReactNode;
};

/** The one h1 of the page, with what must be known about it at a glance. */
export function PageTitle({ title, kicker, subtitle, badges, actions }: Props) {
  return (
    <div className="page-title">
      <div className="page-title__text">
        {kicker && <p className="page-title__kicker">{kicker}</p>}
        <h1>{title}</h1>
        {subtitle && <p className="page-title__subtitle">{subtitle}</p>}
        {badges && <div className="page-title__badges">{badges}</div>}
      </div>
      {actions && <div className="page-title__actions">{actions}</div>}
    </div>
  );
}
