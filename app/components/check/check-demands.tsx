import { checkText } from "~/copy/nl/check/check-text";
import { becauseSentence } from "~/copy/nl/form/because";
import { classBecause, classTitle, openQuestionsShown, outlookText } from "~/copy/nl/form/outlook";
import { sourcesLine } from "~/copy/nl/form/why";
import type { Reason } from "~/domain/form/reason";
import type { CheckResult } from "~/server/queries/public/check-result.server";
import { ClassBadge } from "../class-badge";
import { Panel } from "../panel";

/** The expected class, the documents and the services, each with why. */
export function CheckDemands({ page }: { page: CheckResult }) {
  const isSure = page.outlook.track.certain !== null;
  return (
    <>
      <ExpectedClass page={page} isSure={isSure} />
      <Documents page={page} isSure={isSure} />
      <Services page={page} isSure={isSure} />
    </>
  );
}

type Props = { page: CheckResult; isSure: boolean };

function ExpectedClass({ page: { outlook }, isSure }: Props) {
  const expected = outlook.class;
  if (expected === null) return null;
  const open = openQuestionsShown(expected.openQuestions);
  return (
    <Panel title={isSure ? checkText.class : checkText.classIfPermit}>
      <p className="row">
        {expected.possible.map(({ id, name, position }) => (
          <ClassBadge
            key={id}
            id={id}
            position={position}
            count={expected.count}
            name={name.nl}
            showName={expected.possible.length === 1}
          />
        ))}
        {expected.possible.length !== 1 && <strong>{classTitle(expected)}</strong>}
      </p>
      {classBecause(expected).map((sentence) => (
        <p key={sentence}>
          {checkText.because}: {sentence}.
        </p>
      ))}
      {isSure && !expected.certain && (
        <>
          <p>{checkText.classOpen}</p>
          <ul>
            {open.shown.map(({ id, label }) => (
              <li key={id}>{label.nl}</li>
            ))}
            {open.more && <li>{open.more}</li>}
          </ul>
        </>
      )}
      <p className="quiet">{outlookText.classHelp}</p>
    </Panel>
  );
}

function Documents({ page: { outlook }, isSure }: Props) {
  return (
    <Panel title={isSure ? checkText.documents : checkText.documentsIfPermit}>
      {outlook.attachments.length === 0 && outlook.attachmentsOpen === 0 && <p>{checkText.noDocuments}</p>}
      {outlook.attachments.length > 0 && (
        <ul>
          {outlook.attachments.map(({ document, name, because, sources }) => (
            <li key={document}>
              <strong>{name.nl}</strong>
              <Why because={because} source={sourcesLine(sources)} />
            </li>
          ))}
        </ul>
      )}
      {outlook.attachmentsOpen > 0 && <p>{checkText.documentsOpen}</p>}
    </Panel>
  );
}

function Services({ page: { services }, isSure }: Props) {
  const certain = services.filter(({ isCertain }) => isCertain);
  const maybe = services.filter(({ isCertain }) => !isCertain).map(({ name }) => name);
  return (
    <Panel title={isSure ? checkText.services : checkText.servicesIfPermit}>
      {services.length === 0 && <p>{checkText.noServices}</p>}
      {certain.length > 0 && (
        <ul>
          {certain.map(({ id, name, because }) => (
            <li key={id}>
              <strong>{name}</strong>
              <Why because={because} />
            </li>
          ))}
        </ul>
      )}
      {maybe.length > 0 && <p>{checkText.maybe(maybe, certain.length > 0)}</p>}
    </Panel>
  );
}

function Why({ because, source }: { because: readonly Reason[]; source?: string | undefined }) {
  const sentence = becauseSentence(because);
  return (
    <span className="quiet">
      {sentence !== "" && `, want ${sentence}`}
      {source && ` (${source})`}
    </span>
  );
}
