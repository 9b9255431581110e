import { Icon } from "./icon";

type Props = { name: string /** Role, organisation or both. */; detail?: string; href?: string };

export function PersonChip({ name, detail, href }: Props) {
  return (
    <span className="person">
      <Icon name="person" />
      <span>
        {href ? <a href={href}>{name}</a> : <span className="person__name">{name}</span>}
        {detail && <span className="person__detail">{detail}</span>}
      </span>
    </span>
  );
}
