import { Link } from "@remix-run/react";
import { changeText as text } from "~/copy/nl/dossier/change-text";
import type { ChangePage } from "~/server/queries/dossier/change-page.server";
import { Panel } from "../panel";

/** Every change of the application, and the texts on which the gemeente can rule. */
export function ChangeAside({ page }: { page: ChangePage }) {
  const { changes, shown, openTexts, head } = page;
  const base = `/dossiers/${head.reference}/wijziging`;
  return (
    <>
      {changes.length > 0 && (
        <Panel title={text.which}>
          <ol className="plain-list stack stack--tight">
            {changes.toReversed().map(({ number, at }) => (
              <li key={number}>
                {number === shown?.after ? (
                  <strong aria-current="true">{text.version(number, at)}</strong>
                ) : (
                  <Link to={`${base}?versie=${number}`}>{text.version(number, at)}</Link>
                )}
              </li>
            ))}
          </ol>
        </Panel>
      )}
      {openTexts.length > 0 && (
        <Panel title={text.openTexts}>
          <p className="quiet">{text.openTextsHint}</p>
          <ul className="plain-list stack stack--tight">
            {openTexts.map(({ question, href }) => (
              <li key={href}>
                <Link to={href}>{question}</Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
