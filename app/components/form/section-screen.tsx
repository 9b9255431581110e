import { useEffect, useRef } from "react";
import { fill, formText } from "~/copy/nl/form/pages";
import { formatInstantTime } from "~/copy/nl/format";
import { choicesState, type FormResult, fieldState } from "~/forms/field-state";
import { sectionFields, shownValue } from "~/forms/section-post";
import { type AutosaveState, useAutosave } from "~/forms/use-autosave";
import type { AnswerConflict } from "~/server/queries/form/section-conflict.server";
import type { SectionPage } from "~/server/queries/form/section-page.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { ErrorSummary } from "../error-summary";
import { fieldId } from "../field-props";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { ConflictBanner } from "./conflict-banner";
import { CopiedBanner } from "./copied-banner";
import { fieldLabels } from "./field-labels";
import type { FormApi } from "./form-api";
import { lastRowField, rowsIn } from "./last-row-field";
import { OutlookPanel } from "./outlook-panel";
import { applicationsPath, draftPath, sectionPath } from "./paths";
import { PlaceNotice } from "./place-notice";
import { QuestionOnPage } from "./question-on-page";
import { DefaultButton, SectionButtons } from "./section-buttons";

/** What the server said about the last post of this page. */
export type SectionResult = FormResult & {
  conflicts?: readonly AnswerConflict[];
  /** The question that has a row more or less. */
  rows?: string;
};

/** Rows that moved must be drawn anew, because inputs keep what was typed by their place. */
export const drawnAs = (page: SectionPage, result: SectionResult | undefined): string =>
  `${page.section.id} ${result?.rows ?? ""} ${result?.rows ? rowsIn(result, result.rows) : ""}`;

type Props = { page: SectionPage; result: SectionResult | undefined; isAdded: boolean };

/** One page of the application with what its answers lead to beside it. */
export function SectionScreen({ page: loaded, result, isAdded }: Props) {
  const action = sectionPath(loaded.draft.id, loaded.section.id);
  const questionsOf = (page: SectionPage) => page.questions.map(({ question }) => question);
  const sent = useRef<HTMLFormElement>(null);
  const autosave = useAutosave(`${action}/bijwerken`, loaded, sent);
  const page = autosave.page;
  const { draft, section } = page;
  useFocusOn(lastRowField(questionsOf(loaded), result));

  const form: FormApi = {
    field: (name) => fieldState(name, page.fields, result),
    choices: (name) => choicesState(name, page.fields, result),
    action,
  };

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
            current={section.title.nl}
          />
          <PageTitle
            kicker={fill(formText.step, { position: page.position, count: page.count })}
            title={section.title.nl}
            subtitle={section.help?.nl}
          />
        </>
      }
      aside={<OutlookPanel outlook={page.outlook} draftId={draft.id} />}
    >
      <ErrorSummary
        key={useAttempt(result)}
        problems={result?.fields}
        labels={fieldLabels(questionsOf(page), result?.fields ?? {})}
      />
      {result?.conflicts && <ConflictBanner conflicts={result.conflicts} />}
      {draft.copied && <CopiedBanner from={draft.copied} />}
      {isAdded && <Banner title={formText.newQuestions}>{formText.savedFirst}</Banner>}
      <Panel>
        <PageForm
          method="post"
          action={action}
          className="stack stack--wide"
          ref={sent}
          noValidate
          onSubmit={autosave.hold}
          onChange={autosave.touch}
        >
          <DefaultButton />
          {page.questions.map(({ question, mark }) => (
            <input key={question.id} type="hidden" name={sectionFields.shown} value={shownValue(question.id, mark)} />
          ))}
          {page.questions.map(({ question, why }) => (
            <QuestionOnPage
              key={question.id}
              question={question}
              why={why}
              form={form}
              learnt={page.learnt[question.id]}
            />
          ))}
          {page.place && <PlaceNotice place={page.place} />}
          <SectionButtons changesItself={page.changesItself} />
        </PageForm>
        <MessageArea message={savedMessage(autosave.state, draft.savedAt)} />
      </Panel>
    </Page>
  );
}

function savedMessage(state: AutosaveState, savedAt: number): string | null {
  if (state === "saved") return fill(formText.saved, { time: formatInstantTime(savedAt) });
  return state === "failed" ? formText.saveFailed : null;
}

/** After a row was added the reader goes on in it. */
function useFocusOn(name: string | undefined) {
  useEffect(() => {
    if (name !== undefined) document.getElementById(fieldId(name))?.focus();
  }, [name]);
}

/** Counts the answers of the server, so that the same problem twice is announced twice. */
function useAttempt(result: SectionResult | undefined): number {
  const last = useRef({ result, count: 0 });
  if (last.current.result !== result) last.current = { result, count: last.current.count + 1 };
  return last.current.count;
}
