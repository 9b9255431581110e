/** Buttons of one form, the primary one first. */
export function ButtonRow({ children }: { children: React.ReactNode }) {
  return <div className="button-row">{children}</div>;
}
