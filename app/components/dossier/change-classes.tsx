import { changeText as text } from "~/copy/nl/dossier/change-text";
import type { ChangePage } from "~/server/queries/dossier/change-page.server";
import type { ClassView } from "~/server/queries/dossier/dossier-head.server";
import { ClassBadge } from "../class-badge";

/** The classes that the rules leave possible, before and after a change. */
export function ChangeClasses({ before, after }: ChangePage["classes"]) {
  const same = before.map(({ id }) => id).join() === after.map(({ id }) => id).join();
  if (after.length === 0 && before.length === 0) return <p className="quiet">{text.noClass}</p>;
  return (
    <p className="row">
      {same ? text.classStays : `${text.class}:`} {!same && <Badges classes={before} />}
      {!same && (
        <>
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{text.becomes}</span>
        </>
      )}
      <Badges classes={after} />
    </p>
  );
}

function Badges({ classes }: { classes: readonly ClassView[] }) {
  return (
    <>
      {classes.map((each, index) => (
        <span className="row" key={each.id}>
          {index > 0 && text.or} <ClassBadge {...each} showName />
        </span>
      ))}
    </>
  );
}
