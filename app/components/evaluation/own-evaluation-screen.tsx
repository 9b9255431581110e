import { ownText } from "~/copy/nl/dossier/own-dossier-text";
import { evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import { formatDateRange } from "~/copy/nl/format";
import type { OwnEvaluationPage } from "~/server/queries/evaluation/own-evaluation.server";
import { Breadcrumb } from "../breadcrumb";
import { MessageArea } from "../message-area";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import type { EvaluationResult } from "./evaluation-form";
import { EvaluationParts } from "./evaluation-parts";

type Props = { page: OwnEvaluationPage; result: EvaluationResult; message: string | null };

/** An organiser tells how the evenement went. */
export function OwnEvaluationScreen({ page, result, message }: Props) {
  const { name, reference, firstDay, lastDay } = page;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: ownText.applications, href: "/aanvragen" },
              { label: name, href: `/mijn-dossiers/${reference}` },
            ]}
            current={text.title}
          />
          <PageTitle
            title={text.title}
            kicker={`${name}, ${reference}`}
            subtitle={formatDateRange(firstDay, lastDay)}
          />
          <MessageArea message={message} />
        </>
      }
    >
      <EvaluationParts view={page} result={result} showOthers={false} />
    </Page>
  );
}
