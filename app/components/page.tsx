import { classNames } from "./class-names";

type Props = {
  /** form: 18 px and a column of 640 px; work: 16 px and the full width. */
  kind: "form" | "work";
  /** Above the columns: breadcrumb, title, messages, tabs. */
  head?: React.ReactNode;
  /** The side column; goes under the rest below 900 px. */
  aside?: React.ReactNode;
  /** Name of the side column for those who do not see it. */
  asideLabel?: string;
  children: React.ReactNode;
};

/** The frame of every page inside `main`. */
export function Page({ kind, head, aside, asideLabel, children }: Props) {
  return (
    <div className={classNames("page-width", "stack", kind === "form" ? "form-page" : "work-page")}>
      {head}
      <div className={classNames("columns", !aside && "columns--single")}>
        <div className="columns__main stack">{children}</div>
        {aside && (
          <aside className="columns__aside" aria-label={asideLabel}>
            {aside}
          </aside>
        )}
      </div>
    </div>
  );
}
