import { Link } from "@remix-run/react";
import { bindingWords } from "~/copy/nl/advice/advice-words";
import { adviceFormText as form } from "~/copy/nl/advice/form-text";
import { jointText as text } from "~/copy/nl/advice/joint-text";
import { formatList } from "~/copy/nl/format";
import { readJointFindings } from "~/domain/advice/joint-findings";
import type { AdviceResult } from "~/forms/advice-result";
import { useOneAtATime } from "~/forms/use-one-at-a-time";
import { useSettled } from "~/forms/use-settled";
import type { JointFormPage, PartCondition } from "~/server/queries/advice/joint-request.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { CheckboxGroup } from "../checkbox-group";
import { DefaultSubmit } from "../default-submit";
import { ErrorSummary } from "../error-summary";
import { MessageArea } from "../message-area";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { adviceLabels, ConclusionField } from "./conclusion-field";
import { ConditionRows } from "./condition-rows";
import { DeltaPanels } from "./delta-panels";
import { NormFields } from "./norm-list";
import { RefusalBanner } from "./refusal-banner";
import { RequestPage, requestPath } from "./request-page";
import { StaleDraft } from "./stale-draft";

type Props = { page: JointFormPage; result: AdviceResult | undefined };

/** The form in which the regional coordinator writes the advice of the services together. */
export function JointFormScreen(current: Props) {
  const { page, result } = useSettled(current);
  const { head, themes, conflicts, offers, notes, revision, savedAt, waitingFor, delta } = page;
  const draft = result?.draft ?? page.draft;
  const oneAtATime = useOneAtATime();
  const norms = conflicts.map(({ norm }) => norm);
  const { disagreements, capacity } = readJointFindings(draft.findings);
  const noteOf = (threadId: string) => {
    const note = notes[threadId];
    if (note === undefined) return null;
    return note.doubles.length > 0
      ? `${text.from(note.service)}. ${text.double(formatList(note.doubles))}`
      : text.from(note.service);
  };
  return (
    <RequestPage head={head} of="joint" title={text.writeTitle}>
      {delta && <DeltaPanels changes={delta.changes} newest={delta.earlier} takeOverAt={null} />}
      <ErrorSummary problems={result?.fields} labels={adviceLabels(draft, norms)} />
      {result?.reason === "stale" ? (
        <StaleDraft theirs={page.draft} themes={themes} />
      ) : (
        <RefusalBanner reason={result?.reason} />
      )}
      {waitingFor.length > 0 && <Banner title={text.waitingFor(formatList(waitingFor))}>{text.waitingText}</Banner>}
      <PageForm
        method="post"
        className="stack advice-form"
        noValidate
        onSubmit={oneAtATime}
        key={`${revision} ${result?.reason ?? ""}`}
        action={`${requestPath("joint", head.requestId)}/schrijven`}
      >
        <DefaultSubmit name="act" value="save" />
        <input type="hidden" name="revision" value={revision} />
        {savedAt === null ? <p className="quiet">{form.unsaved}</p> : <MessageArea message={form.saved(savedAt)} />}
        <Panel title={text.text}>
          <TextArea
            name="finding-"
            label={text.text}
            hint={text.textHint}
            rows={8}
            required={false}
            defaultValue={draft.findings[""] ?? ""}
            problem={result?.fields?.["finding-"]}
          />
          <TextArea
            name="residualRisk"
            label={form.residualRisk}
            hint={form.residualRiskHint}
            rows={3}
            optional
            defaultValue={draft.residualRisk}
          />
          <TextArea
            name="disagreements"
            label={text.disagreements}
            hint={text.disagreementsHint}
            rows={3}
            optional
            defaultValue={disagreements}
          />
          <TextArea name="capacity" label={text.capacity} rows={3} optional defaultValue={capacity} />
        </Panel>
        <Panel title={text.norms}>
          <NormFields conflicts={conflicts} findings={draft.findings} result={result} />
        </Panel>
        <Panel>
          <ConditionRows conditions={draft.conditions} themes={themes} result={result} noteOf={noteOf} />
          <PartOffers offers={offers} />
        </Panel>
        <Panel>
          <ConclusionField conclusion={draft.conclusion} result={result} />
        </Panel>
        <ButtonRow>
          <Button name="act" value="check">
            {form.check}
          </Button>
          <Button kind="secondary" name="act" value="save" formNoValidate>
            {form.save}
          </Button>
          <Link to={requestPath("joint", head.requestId)}>{form.back}</Link>
        </ButtonRow>
      </PageForm>
    </RequestPage>
  );
}

function PartOffers({ offers }: { offers: readonly PartCondition[] }) {
  return (
    <section className="stack stack--tight offers" aria-label={text.partConditions}>
      <h3>{text.partConditions}</h3>
      <p className="quiet">{text.partConditionsHint}</p>
      {offers.length === 0 && <p>{text.noPartConditions}</p>}
      {offers.length > 0 && (
        <>
          <CheckboxGroup
            name="take"
            label={text.partConditionsLabel}
            required={false}
            compact
            options={offers.map((offer) => ({
              value: offer.threadId,
              label: offer.text,
              hint: [offer.service, offer.theme, bindingWords[offer.binding]].filter(Boolean).join(" · "),
            }))}
          />
          <ButtonRow>
            <Button kind="secondary" name="act" value="take" formNoValidate>
              {form.take}
            </Button>
          </ButtonRow>
        </>
      )}
    </section>
  );
}
