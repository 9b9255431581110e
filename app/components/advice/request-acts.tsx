import { Link } from "@remix-run/react";
import { adviceText as text } from "~/copy/nl/advice/advice-text";
import { type FormResult, fieldState } from "~/forms/field-state";
import type { AdviceRequestPage } from "~/server/queries/advice/advice-request.server";
import { Button } from "../button";
import { LinkButton } from "../link-button";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { requestPath } from "./request-page";

type Props = { page: AdviceRequestPage; result: FormResult | undefined };

/** What the service can do with the request now. */
export function RequestActs({ page: { head }, result }: Props) {
  const { status, canWrite, given, requestId, reference } = head;
  const begun = status === "in_progress" || status === "more_information";
  const canAsk = canWrite && (status === "asked" || status === "in_progress");
  return (
    <>
      <Panel title={text.now} kind={canWrite && status !== "given" ? "attention" : "normal"}>
        {!canWrite && <p>{text.readOnly}</p>}
        {canWrite && (
          <LinkButton to={`${requestPath("advice", requestId)}/schrijven`} kind="primary">
            {status === "given" ? text.newVersion : begun || given > 0 ? text.goOn : text.write}
          </LinkButton>
        )}
        {canWrite && status === "asked" && (
          <PageForm method="post" className="stack stack--tight">
            <Button kind="secondary" name="act" value="start">
              {text.start}
            </Button>
            <p className="quiet">{text.startHint}</p>
          </PageForm>
        )}
        <p>
          <Link to={`/dossiers/${reference}`}>{text.dossier}</Link>
        </p>
      </Panel>
      {canAsk && (
        <Panel title={text.askTitle}>
          <PageForm method="post" className="stack stack--tight">
            <TextArea {...fieldState("text", {}, result)} label={text.askLabel} hint={text.askHint} rows={3} />
            <Button kind="secondary" name="act" value="ask">
              {text.ask}
            </Button>
          </PageForm>
        </Panel>
      )}
    </>
  );
}
