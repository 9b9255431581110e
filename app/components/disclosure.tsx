import { classNames } from "./class-names";

type Props = { summary: React.ReactNode; open?: boolean; quiet?: boolean; children: React.ReactNode };

/** The browser's own details element: folds without script and by keyboard. */
export function Disclosure({ summary, open, quiet, children }: Props) {
  return (
    <details className={classNames("disclosure", quiet && "disclosure--quiet")} open={open}>
      <summary className="disclosure__summary">{summary}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
