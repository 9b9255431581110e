import { Link } from "@remix-run/react";
import { adviceText as text } from "~/copy/nl/dossier/advice-text";
import { changeText } from "~/copy/nl/dossier/change-text";
import type { AdvicePage } from "~/server/queries/dossier/advice-page.server";
import { Banner } from "../banner";
import { EmptyState } from "../empty-state";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";
import { AdviceRequestPanel } from "./advice-request-panel";
import { DossierPage } from "./dossier-page";
import { RulingList } from "./ruling-list";

type Props = { page: AdvicePage; message: string | null };

/** Who was asked, who answered what, and whether it still holds. */
export function AdviceScreen({ page, message }: Props) {
  const { head, requests, concepts, canAdd, canSend, rulings } = page;
  const base = `/dossiers/${head.reference}/advies`;
  return (
    <DossierPage head={head} tab="advice" message={message}>
      {canSend && (
        <Banner
          kind="info"
          title={concepts > 0 ? text.conceptsTitle : text.noConceptsTitle}
          actions={<LinkButton to={`${base}/versturen`}>{text.send}</LinkButton>}
        >
          {concepts > 0 ? text.conceptsText : text.noConceptsText}
        </Banner>
      )}
      {requests.length === 0 && <EmptyState title={text.none}>{text.noneText}</EmptyState>}
      {requests.some(({ status }) => status === "expired") && (
        <p>
          <Link to={`/dossiers/${head.reference}/wijziging`}>{text.whatChanged}</Link>
        </p>
      )}
      {requests.map((request) => (
        <AdviceRequestPanel key={request.id} request={request} base={base} />
      ))}
      {rulings.length > 0 && (
        <Panel title={changeText.rulings}>
          <RulingList rulings={rulings} />
        </Panel>
      )}
      {canAdd && (
        <p>
          <Link to={`${base}/toevoegen`}>{text.add}</Link>
        </p>
      )}
    </DossierPage>
  );
}
