import { Link } from "@remix-run/react";
import { interfaceText } from "~/copy/nl/interface";

type Props = { items: readonly { label: string; href: string }[]; current: string };

export function Breadcrumb({ items, current }: Props) {
  return (
    <nav className="breadcrumb" aria-label={interfaceText.breadcrumb}>
      <ol className="breadcrumb__list">
        {items.map((item) => (
          <li key={item.href}>
            <Link to={item.href}>{item.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
