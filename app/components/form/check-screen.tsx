import { Form, Link } from "@remix-run/react";
import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { fill, formText } from "~/copy/nl/form/pages";
import { trackWords } from "~/copy/nl/form/track-words";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import { choicesState, type FormResult, fieldState } from "~/forms/field-state";
import { sectionFields, shownValue } from "~/forms/section-post";
import { signingFields } from "~/forms/signing-post";
import type { CheckPage, MissingOnPage } from "~/server/queries/form/check-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ErrorSummary } from "../error-summary";
import { fieldId } from "../field-props";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { AnsweredSection } from "./answered-section";
import { type FormApi, questionAnchor } from "./form-api";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, checkPath, draftPath, filesPath, sectionPath } from "./paths";
import { QuestionOnPage } from "./question-on-page";

type Props = { page: CheckPage; result: (FormResult & { reason: Reason }) | undefined };

/** Everything that was answered, what is missing, and the signature. */
export function CheckScreen({ page, result }: Props) {
  const { draft, sections, outlook } = page;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: formText.applications, href: applicationsPath },
              { label: draft.name || formText.unnamed, href: draftPath(draft.id) },
            ]}
            current={formText.checkTitle}
          />
          <PageTitle title={formText.checkTitle} subtitle={formText.checkIntro} />
        </>
      }
      aside={<OutlookPanel outlook={outlook} draftId={draft.id} />}
    >
      <ErrorSummary problems={result?.fields} labels={labelsOf(page)} />
      {result && !result.fields && <Banner kind="warning" title={reasons[result.reason]} live />}
      <Missing page={page} />
      {sections.map(({ id, title, answers }) => (
        <AnsweredSection key={id} title={title} answers={answers} changeHref={sectionPath(draft.id, id)} />
      ))}
      <Panel title={formText.filesTitle} action={<Link to={filesPath(draft.id)}>{formText.changeFiles}</Link>}>
        {page.files.length === 0 ? (
          <p className="quiet">{formText.noFiles}</p>
        ) : (
          <ul className="plain-list">
            {page.files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </Panel>
      <Signing page={page} result={result} />
    </Page>
  );
}

function labelsOf({ hard, signing }: CheckPage): Record<string, string> {
  const asked = signing?.questions.map(({ question }) => [question.id, question.label.nl]) ?? [];
  return Object.fromEntries([...hard.map(({ id, label }) => [id, label.nl]), ...asked]);
}

function Missing({ page }: { page: CheckPage }) {
  const { draft, hard, soft, attachments } = page;
  if (hard.length + soft.length + attachments.length === 0) {
    return (
      <Banner kind="good" title={formText.completeTitle}>
        {formText.completeText}
      </Banner>
    );
  }
  return (
    <>
      {hard.length > 0 && (
        <Banner kind="error" title={formText.hardTitle}>
          <p>{formText.hardText}</p>
          <ul className="plain-list">
            {hard.map((one) => (
              <MissingLine key={one.id} draftId={draft.id} missing={one} />
            ))}
          </ul>
        </Banner>
      )}
      {soft.length + attachments.length > 0 && (
        <Banner kind="warning" title={formText.softTitle}>
          <p>{formText.softText}</p>
          <ul className="plain-list">
            {soft.map((one) => (
              <MissingLine key={one.id} draftId={draft.id} missing={one} />
            ))}
            {attachments.map(({ document, name }) => (
              <li key={document}>
                <Link to={filesPath(draft.id)}>{fill(formText.attachmentMissing, { name: name.nl })}</Link>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

/** The summary above links to this line; the line links to where it can be filled in. */
function MissingLine({ draftId, missing }: { draftId: string; missing: MissingOnPage }) {
  const { id, section, label, problem } = missing;
  return (
    <li id={fieldId(id)}>
      <Link to={`${sectionPath(draftId, section)}#${questionAnchor(id)}`}>
        {problem.code === "required" ? label.nl : fieldProblemSentence(problem, label.nl)}
      </Link>
    </li>
  );
}

function Signing({ page: { draft, signing, outlook }, result }: Props) {
  if (signing === null) return null;
  const isFree = outlook.track.certain === "vrij";
  const form: FormApi = {
    field: (name) => fieldState(name, signing.fields, result),
    choices: (name) => choicesState(name, signing.fields, result),
    action: checkPath(draft.id),
  };
  return (
    <Panel title={isFree ? formText.sendFree : formText.send}>
      {isFree && <p>{trackWords.vrij.text}</p>}
      <Form method="post" action={form.action} className="stack" noValidate>
        <input type="hidden" name={signingFields.section} value={signing.id} />
        <input type="hidden" name={signingFields.reviewed} value={signing.reviewed} />
        {signing.questions.map(({ question, mark }) => (
          <input key={question.id} type="hidden" name={sectionFields.shown} value={shownValue(question.id, mark)} />
        ))}
        {signing.questions.map(({ question, why }) => (
          <QuestionOnPage key={question.id} question={question} why={why} form={form} />
        ))}
        <ButtonRow>
          <Button>{isFree ? formText.submitFree : formText.submit}</Button>
        </ButtonRow>
      </Form>
    </Panel>
  );
}
