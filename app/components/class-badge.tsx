import { interfaceText } from "~/copy/nl/interface";
import { classNames } from "./class-names";

type Props = {
  /** The class's own letter or short name. */
  id: string;
  /** Place in the ordered list of classes, 0 is the lightest. */
  position: number;
  /** How many classes the handreiking has. */
  count: number;
  /** The full name, such as "risicovol evenement". */
  name?: string;
  showName?: boolean;
  size?: "normal" | "large";
};

/** The letter in a square. The colour follows from the place among the classes, so a region may have any number of them. */
export function ClassBadge({ id, position, count, name, showName, size = "normal" }: Props) {
  const level = position >= count - 1 ? "highest" : position <= 0 ? "lowest" : "middle";
  return (
    <span className={classNames("class-badge", `class-badge--${level}`, size === "large" && "class-badge--large")}>
      <span className="visually-hidden">{interfaceText.classWord} </span>
      <span className="class-badge__letter">{id}</span>
      {name && <span className={showName ? "class-badge__name" : "visually-hidden"}>{name}</span>}
    </span>
  );
}
