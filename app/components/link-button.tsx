import { Link } from "@remix-run/react";
import type { ButtonKind } from "./button";
import { classNames } from "./class-names";

type Props = {
  to: string;
  kind?: ButtonKind;
  /** A file to save, or a page outside the application: an ordinary link. */
  download?: boolean;
  children: React.ReactNode;
};

/** Looks like a button, is a link: it goes somewhere and changes nothing. */
export function LinkButton({ to, kind = "primary", download, children }: Props) {
  const className = classNames("button", `button--${kind}`);
  if (download) {
    return (
      <a href={to} className={className} download>
        {children}
      </a>
    );
  }
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  );
}
