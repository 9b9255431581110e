import { useId } from "react";
import { classNames } from "./class-names";

type Props = {
  title?: string;
  level?: 2 | 3;
  /** attention: the thing that asks something now. */
  kind?: "normal" | "plain" | "attention";
  /** At the right of the title: a link or a badge. */
  action?: React.ReactNode;
  id?: string;
  children: React.ReactNode;
};

/** A white block with its own heading. */
export function Panel({ title, level = 2, kind = "normal", action, id, children }: Props) {
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const className = classNames("panel", kind !== "normal" && `panel--${kind}`);
  if (!title) {
    return (
      <div className={className} id={id}>
        {children}
      </div>
    );
  }
  return (
    <section className={className} id={id} aria-labelledby={titleId}>
      <div className="panel__head">
        <Heading id={titleId}>{title}</Heading>
        {action}
      </div>
      {children}
    </section>
  );
}
