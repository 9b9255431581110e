import { Link } from "@remix-run/react";
import { applicationText as text, versionKinds } from "~/copy/nl/dossier/application-text";
import { dossierText, fillIn } from "~/copy/nl/dossier/dossier-text";
import { formatInstant } from "~/copy/nl/format";
import type { ApplicationPage } from "~/server/queries/dossier/application-page.server";
import { AnswerValue } from "../answer-value";
import { Banner } from "../banner";
import { Diff } from "../diff";
import { FactList } from "../fact-list";
import { FileRow } from "../file-row";
import { PlaceNotice } from "../form/place-notice";
import { Panel } from "../panel";
import { DossierPage } from "./dossier-page";

type Props = { page: ApplicationPage; message: string | null };

/** The application in words, version by version, with what changed. */
export function ApplicationScreen({ page, message }: Props) {
  const { head, sections, differences, shown, versions, files, withheld } = page;
  const newest = versions.at(-1)?.number ?? shown;
  const base = `/dossiers/${head.reference}/aanvraag`;
  return (
    <DossierPage
      head={head}
      tab="application"
      message={message}
      aside={<Versions page={page} base={base} />}
      asideLabel={text.versions}
    >
      {shown !== newest && (
        <Banner kind="warning" title={fillIn(text.version, { number: shown })}>
          <Link to={base}>{fillIn(text.newest, { number: newest })}</Link>
        </Banner>
      )}
      {differences !== null && (
        <Panel
          title={fillIn(text.changed, { number: shown - 1 })}
          action={
            <Link to={`/dossiers/${head.reference}/wijziging?versie=${shown}`}>
              {text.whatItMeans}
              <span className="visually-hidden"> {fillIn(text.version, { number: shown })}</span>
            </Link>
          }
        >
          {differences.length === 0 ? (
            <p className="quiet">{text.nothingChanged}</p>
          ) : (
            <Diff
              differences={differences.map(({ label, before, after }) => ({
                term: label,
                before: before ?? undefined,
                after: after ?? undefined,
              }))}
            />
          )}
        </Panel>
      )}
      {withheld && <p className="quiet">{text.withheld}</p>}
      {sections.map(({ id, title, answers }) => (
        <Panel title={title} key={id}>
          <FactList
            facts={answers.map(({ id: question, label, answer, canCorrect }) => ({
              term: label,
              value: answer && <AnswerValue answer={answer} />,
              ...(canCorrect ? { change: { href: `${base}/${question}`, label: text.correct } } : {}),
            }))}
          />
        </Panel>
      ))}
      {page.place && (
        <Panel>
          <PlaceNotice place={page.place} />
        </Panel>
      )}
      <Panel title={text.files}>
        {files.length === 0 && <p className="quiet">{dossierText.noAttachments}</p>}
        {files.map(({ id, name, kind, size, number, at, scanned }) => (
          <FileRow
            key={id}
            name={name}
            href={`/bestanden/${id}`}
            kind={kind ?? undefined}
            size={size}
            version={number}
            at={at}
            scanned={scanned}
          />
        ))}
      </Panel>
    </DossierPage>
  );
}
function Versions({ page: { versions, shown }, base }: { page: ApplicationPage; base: string }) {
  return (
    <Panel title={text.versions}>
      <ol className="plain-list stack stack--tight">
        {versions.toReversed().map(({ number, kind, at, by, reason }) => (
          <li key={number}>
            {number === shown ? (
              <strong aria-current="true">{fillIn(text.version, { number })}</strong>
            ) : (
              <Link to={`${base}?versie=${number}`}>{fillIn(text.version, { number })}</Link>
            )}
            <span className="quiet">
              , {versionKinds[kind]}, {formatInstant(at)}, {by}
              {reason && `: ${reason}`}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
