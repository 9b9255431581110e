import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

type Props = Omit<React.ButtonHTMLAttributes<HTMLButtonElement>, "className"> & { kind?: ButtonKind };

/** One primary a page, verb first. Never disabled while a form is incomplete: people learn what is missing by pressing. */
export function Button({ kind = "primary", type = "submit", children, ...rest }: Props) {
  return (
    <button {...rest} type={type} className={classNames("button", `button--${kind}`)}>
      {children}
    </button>
  );
}
