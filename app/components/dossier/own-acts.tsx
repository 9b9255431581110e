import { Link } from "@remix-run/react";
import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { ownText as text } from "~/copy/nl/dossier/own-dossier-text";
import { copiedText } from "~/copy/nl/form/copied-words";
import type { OwnDossierPage } from "~/server/queries/own-dossier/own-dossier.server";
import { Button } from "../button";
import { PageForm } from "../page-form";
import { Panel } from "../panel";

/** What an organiser can do with an application that was sent in. */
export function OwnActs({ page: { may, reference, versions, applicationId } }: { page: OwnDossierPage }) {
  const base = `/mijn-dossiers/${reference}`;
  const hasLinks = may.withdraw || may.cancel || may.evaluate !== null;
  if (!may.change && !may.copy && !hasLinks) return null;
  return (
    <Panel title={text.acts}>
      {may.change && (
        <PageForm method="post" action={`${base}/wijzigen`} className="stack stack--tight">
          <p>{text.changeHelp}</p>
          {versions > 1 && <p className="quiet">{fillIn(text.versions, { count: versions })}</p>}
          <div className="button-row">
            <Button kind="secondary">{text.change}</Button>
          </div>
        </PageForm>
      )}
      {may.copy && (
        <PageForm method="post" action="/aanvragen/nieuw" className="stack stack--tight">
          <p>{copiedText.nextHelp}</p>
          <div className="button-row">
            <Button kind="secondary" name="kopie" value={applicationId}>
              {copiedText.nextFromDossier}
            </Button>
          </div>
        </PageForm>
      )}
      {hasLinks && (
        <ul className="plain-list">
          {may.evaluate !== null && (
            <li>
              <Link to={`${base}/evaluatie`}>{may.evaluate === "again" ? text.evaluated : text.evaluate}</Link>
            </li>
          )}
          {may.withdraw && (
            <li>
              <Link to={`${base}/intrekken`}>{text.withdraw}</Link>
            </li>
          )}
          {may.cancel && (
            <li>
              <Link to={`${base}/afgelasten`}>{text.cancel}</Link>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}
