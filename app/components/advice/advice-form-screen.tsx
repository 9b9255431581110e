import { Link } from "@remix-run/react";
import { adviceFormText as text } from "~/copy/nl/advice/form-text";
import type { AdviceResult } from "~/forms/advice-result";
import { useOneAtATime } from "~/forms/use-one-at-a-time";
import { useSettled } from "~/forms/use-settled";
import type { AdviceFormPage } from "~/server/queries/advice/advice-form.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { CheckboxGroup } from "../checkbox-group";
import { DefaultSubmit } from "../default-submit";
import { Disclosure } from "../disclosure";
import { ErrorSummary } from "../error-summary";
import { MessageArea } from "../message-area";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { adviceLabels, ConclusionField } from "./conclusion-field";
import { ConditionRows } from "./condition-rows";
import { DeltaPanels } from "./delta-panels";
import { OffersField } from "./offers-field";
import { RefusalBanner } from "./refusal-banner";
import { RequestPage, requestPath } from "./request-page";
import { StaleDraft } from "./stale-draft";
import { ThemeFacts } from "./theme-facts";

type Props = { page: AdviceFormPage; result: AdviceResult | undefined };

/** The form in which a service writes its advice, with what the organiser answered at each theme. */
export function AdviceFormScreen(current: Props) {
  const { page, result } = useSettled(current);
  const { head, themes, shared, offers, others, revision, savedAt, delta } = page;
  const draft = result?.draft ?? page.draft;
  const oneAtATime = useOneAtATime();
  const finding = (id: string) => ({
    name: `finding-${id}`,
    rows: 4,
    required: false,
    defaultValue: draft.findings[id] ?? "",
    problem: result?.fields?.[`finding-${id}`],
  });
  return (
    <RequestPage head={head} of="advice" title={text.title}>
      {delta !== null && <DeltaPanels changes={delta.changes} newest={delta.earlier} takeOverAt={null} />}
      <ErrorSummary problems={result?.fields} labels={adviceLabels(draft)} />
      {result?.reason === "stale" ? (
        <StaleDraft theirs={page.draft} themes={themes} />
      ) : (
        <RefusalBanner reason={result?.reason} />
      )}
      <PageForm
        method="post"
        className="stack advice-form"
        noValidate
        onSubmit={oneAtATime}
        key={`${revision} ${result?.reason ?? ""}`}
        action={`${requestPath("advice", head.requestId)}/schrijven`}
      >
        <DefaultSubmit name="act" value="save" />
        <input type="hidden" name="revision" value={revision} />
        {savedAt === null ? <p className="quiet">{text.unsaved}</p> : <MessageArea message={text.saved(savedAt)} />}
        <Panel title={text.findings}>
          <p className="quiet">{text.findingsHint}</p>
          {themes.map((theme) => (
            <div key={theme.id} className="stack stack--tight theme-block">
              <TextArea {...finding(theme.id)} label={text.finding(theme.name)} />
              <Disclosure summary={text.answered} quiet>
                <ThemeFacts facts={theme.facts} stacked />
              </Disclosure>
            </div>
          ))}
          <div className="stack stack--tight theme-block">
            <TextArea {...finding("")} label={text.generalFinding} />
            <Disclosure summary={text.answered} quiet>
              <ThemeFacts facts={shared} stacked />
            </Disclosure>
          </div>
          <TextArea
            name="residualRisk"
            label={text.residualRisk}
            hint={text.residualRiskHint}
            rows={3}
            optional
            defaultValue={draft.residualRisk}
          />
        </Panel>
        <Panel>
          <ConditionRows conditions={draft.conditions} themes={themes} result={result} />
          <OffersField offers={offers} themes={themes} />
        </Panel>
        <Panel>
          <ConclusionField conclusion={draft.conclusion} result={result} />
        </Panel>
        {others.length > 0 && (
          <Panel title={text.also}>
            <Disclosure summary={text.alsoLabel} open={draft.alsoReliesOn.length > 0}>
              <CheckboxGroup
                name="alsoReliesOn"
                label={text.alsoLabel}
                hint={text.alsoHint}
                required={false}
                compact
                options={others.map(({ id, label }) => ({ value: id, label }))}
                defaultValues={draft.alsoReliesOn}
              />
            </Disclosure>
          </Panel>
        )}
        <ButtonRow>
          <Button name="act" value="check">
            {text.check}
          </Button>
          <Button kind="secondary" name="act" value="save" formNoValidate>
            {text.save}
          </Button>
          <Link to={requestPath("advice", head.requestId)}>{text.back}</Link>
        </ButtonRow>
      </PageForm>
    </RequestPage>
  );
}
