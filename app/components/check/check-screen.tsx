import { checkText } from "~/copy/nl/check/check-text";
import { checkFields } from "~/domain/check/read-check";
import { choicesState, fieldState } from "~/forms/field-state";
import type { CheckQuestions } from "~/server/queries/public/check-page.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { DefaultSubmit } from "../default-submit";
import { ErrorSummary } from "../error-summary";
import { fieldLabels } from "../form/field-labels";
import type { FormApi } from "../form/form-api";
import { QuestionOnPage } from "../form/question-on-page";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { checkPath } from "./check-paths";

/** A few questions whose answers stand in the address: nothing is stored and the page can be passed on. */
export function CheckScreen({ page }: { page: CheckQuestions }) {
  const { questions, fields, problems, kept, isFirst } = page;
  const result = { fields: problems };
  const form: FormApi = {
    field: (name) => fieldState(name, fields, result),
    choices: (name) => choicesState(name, fields, result),
    action: checkPath,
  };
  const asked = questions.map(({ question }) => question);
  return (
    <Page
      kind="form"
      head={
        <PageTitle
          kicker={isFirst ? undefined : checkText.title}
          title={isFirst ? checkText.title : checkText.more}
          subtitle={isFirst ? checkText.intro : checkText.moreIntro}
        />
      }
    >
      <ErrorSummary problems={problems} labels={fieldLabels(asked, problems)} />
      {isFirst && Object.keys(problems).length === 0 && (
        <ul>
          {checkText.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <Panel>
        <form method="get" action={checkPath} className="stack stack--wide" noValidate>
          <DefaultSubmit />
          <KeptAnswers kept={kept} />
          {questions.map(({ question, why }) => (
            <QuestionOnPage key={question.id} question={question} why={why} form={form} />
          ))}
          <ButtonRow>
            <Button>{checkText.next}</Button>
            {!isFirst && (
              <Button kind="secondary" name={checkFields.result} value="nu">
                {checkText.show}
              </Button>
            )}
          </ButtonRow>
        </form>
      </Panel>
    </Page>
  );
}

/** What was said on other pages, to go along. */
export function KeptAnswers({ kept }: { kept: readonly (readonly [string, string])[] }) {
  return kept.map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
}
