import { Link } from "@remix-run/react";
import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { formatInstant, formatInstantDate } from "~/copy/nl/format";
import { interfaceText } from "~/copy/nl/interface";
import type { FormResult } from "~/forms/field-state";
import type { AdviceRequestPage, ThreadView } from "~/server/queries/advice/advice-request.server";
import { Disclosure } from "../disclosure";
import { ErrorSummary } from "../error-summary";
import { FileRow } from "../file-row";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { AdviceBody } from "./advice-body";
import { DeltaPanels, RulingsPanel } from "./delta-panels";
import { OtherAdvicePanel } from "./other-advice";
import { ReasonsPanel } from "./reasons-panel";
import { RequestActs } from "./request-acts";
import { RequestPage, requestPath } from "./request-page";
import { ThemeFacts } from "./theme-facts";

type Props = { page: AdviceRequestPage; result: FormResult | undefined; message: string | null };

/** What a service reads before it answers, in the order in which it matters. */
export function AdviceRequestScreen({ page, result, message }: Props) {
  const { head, themes, shared, files, changes, rulings, own, others, messages } = page;
  const newest = own[0];
  return (
    <RequestPage
      head={head}
      of="advice"
      message={message}
      aside={<RequestActs page={page} result={result} />}
      asideLabel={text.now}
    >
      <ErrorSummary problems={result?.fields} labels={{ text: text.askLabel }} />
      {newest && changes.length > 0 && (
        <DeltaPanels
          changes={changes}
          newest={newest}
          takeOverAt={head.canWrite && head.status !== "given" ? requestPath("advice", head.requestId) : null}
        />
      )}
      <RulingsPanel rulings={rulings} />
      <ReasonsPanel page={page} />
      <Panel title={text.themes} action={<Link to={`/dossiers/${head.reference}/aanvraag`}>{text.whole}</Link>}>
        {themes.map((theme) => (
          <section key={theme.id} className="stack stack--tight" aria-label={theme.name}>
            <h3>{theme.name}</h3>
            <ThemeFacts facts={theme.facts} />
            {theme.attachments.length > 0 && (
              <p className="quiet">
                {text.leans}: {theme.attachments.join(", ").toLowerCase()}
              </p>
            )}
          </section>
        ))}
        {shared.length > 0 && (
          <Disclosure summary={text.shared}>
            <ThemeFacts facts={shared} />
          </Disclosure>
        )}
      </Panel>
      <Panel title={text.files}>
        {files.length === 0 && <p className="quiet">{text.noFiles}</p>}
        {files.map((file) => (
          <Thread key={file.id} file={file} />
        ))}
      </Panel>
      <OwnAdvice page={page} />
      <OtherAdvicePanel others={others} />
      {messages.length > 0 && (
        <Panel title={text.messages}>
          {messages.map(({ id, author, at, text: line }) => (
            <div key={id}>
              <p className="quiet">
                {author}, {formatInstant(at)}
              </p>
              <p className="prose">{line}</p>
            </div>
          ))}
        </Panel>
      )}
    </RequestPage>
  );
}

/** The own advice with its earlier versions; the newest stands above when something changed since. */
function OwnAdvice({ page: { head, own, changes } }: { page: AdviceRequestPage }) {
  const [newest, ...earlier] = own;
  if (newest === undefined || (changes.length > 0 && earlier.length === 0)) return null;
  const isTold = changes.length === 0 && newest.versionNumber < head.versionNumber;
  return (
    <Panel title={text.own}>
      {changes.length === 0 && head.canWrite && <p>{text.unchanged}</p>}
      {isTold && (
        <p>
          {text.told(head.versionNumber)} <Link to={`/dossiers/${head.reference}/wijziging`}>{text.toChange}</Link>
        </p>
      )}
      {changes.length === 0 && <AdviceBody advice={newest} />}
      {earlier.map((advice) => (
        <Disclosure key={advice.id} summary={`${text.version(advice.number)}: ${advice.conclusion.text}`}>
          <AdviceBody advice={advice} />
        </Disclosure>
      ))}
    </Panel>
  );
}

function Thread({ file }: { file: ThreadView }) {
  const { id, name, kind, size, number, at, scanned, isOwn, earlier } = file;
  return (
    <div>
      <FileRow
        name={name}
        href={`/bestanden/${id}`}
        size={size}
        version={number}
        at={at}
        scanned={scanned}
        {...(kind === null ? {} : { kind })}
      >
        {isOwn && <StatusBadge tone="active">{text.ofTheme}</StatusBadge>}
      </FileRow>
      {earlier.length > 0 && (
        <Disclosure summary={text.earlier} quiet>
          {earlier.map((version) => (
            <p key={version.id}>
              <a href={`/bestanden/${version.id}`}>
                {name}, {interfaceText.version} {version.number}
              </a>
              , {formatInstantDate(version.at)}
            </p>
          ))}
        </Disclosure>
      )}
    </div>
  );
}
