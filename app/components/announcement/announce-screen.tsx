import { announcementText as text } from "~/copy/nl/announcement/announcement-text";
import { formText } from "~/copy/nl/form/pages";
import { announceFields } from "~/forms/announce-post";
import { choicesState, type FormResult, fieldState } from "~/forms/field-state";
import type { AnnouncePage } from "~/server/queries/announcement/announce-page.server";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { DefaultSubmit } from "../default-submit";
import { ErrorSummary } from "../error-summary";
import { fieldLabels } from "../form/field-labels";
import type { FormApi } from "../form/form-api";
import { applicationsPath } from "../form/paths";
import { QuestionOnPage } from "../form/question-on-page";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { announcePath } from "./announcement-paths";

type Props = { page: AnnouncePage; result: FormResult | undefined };

/** The few questions with which a date and a place are reserved. */
export function AnnounceScreen({ page: { questions, fields, replaces }, result }: Props) {
  const form: FormApi = {
    field: (name) => fieldState(name, fields, result),
    choices: (name) => choicesState(name, fields, result),
    action: announcePath,
  };
  const asked = questions.map(({ question }) => question);
  const isNew = replaces === null;
  const title = isNew ? text.title : text.changeTitle;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb items={[{ label: formText.applications, href: applicationsPath }]} current={title} />
          <PageTitle title={title} subtitle={isNew ? text.intro : text.changeIntro} />
        </>
      }
    >
      <ErrorSummary problems={result?.fields} labels={fieldLabels(asked, result?.fields ?? {})} />
      <ul>
        {text.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Panel>
        <PageForm method="post" action={announcePath} className="stack stack--wide" noValidate>
          <DefaultSubmit name={announceFields.act} value="bekijk" />
          {replaces !== null && <input type="hidden" name={announceFields.replaces} value={replaces} />}
          {asked.map(({ id }) => (
            <input key={id} type="hidden" name={announceFields.shown} value={id} />
          ))}
          {questions.map(({ question, why }) => (
            <QuestionOnPage key={question.id} question={question} why={why} form={form} />
          ))}
          <ButtonRow>
            <Button name={announceFields.act} value="bekijk">
              {text.look}
            </Button>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
