import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type BannerKind = "info" | "warning" | "error" | "good";

type Props = {
  kind?: BannerKind;
  title: string;
  /** Announce at once; only for what changed through the reader's own act. */
  live?: boolean;
  actions?: React.ReactNode;
  children?: React.ReactNode;
};

const icons: Record<BannerKind, IconName> = { info: "info", warning: "warning", error: "warning", good: "check" };

/** A message that belongs to the whole page: under review, late, not allowed, done. */
export function Banner({ kind = "info", title, live, actions, children }: Props) {
  return (
    <div className={classNames("banner", `banner--${kind}`)} role={live ? "alert" : undefined}>
      <Icon name={icons[kind]} />
      <div className="banner__body">
        <p className="banner__title">{title}</p>
        {children && <div className="banner__text">{children}</div>}
        {actions && <div className="button-row">{actions}</div>}
      </div>
    </div>
  );
}
