type Props = { title: string; children?: React.ReactNode; action?: React.ReactNode };

/** Nothing here, why that is, and what can be done. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children && <div className="quiet">{children}</div>}
      {action}
    </div>
  );
}
