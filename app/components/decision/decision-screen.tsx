import { Link } from "@remix-run/react";
import { decisionText as text } from "~/copy/nl/decision/decision-text";
import { changeText } from "~/copy/nl/dossier/change-text";
import { formatInstant } from "~/copy/nl/format";
import { reasons } from "~/copy/nl/reasons";
import type { DecisionResult } from "~/forms/decision-result";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";
import { Banner } from "../banner";
import { Diff } from "../diff";
import { DossierPage } from "../dossier/dossier-page";
import { RulingList } from "../dossier/ruling-list";
import { ErrorSummary } from "../error-summary";
import { Panel } from "../panel";
import { AdvisedList } from "./advised-list";
import { DecisionCheck } from "./decision-check";
import { DecisionForm } from "./decision-form";
import { decisionLabels } from "./decision-labels";
import { ObstaclesPanel } from "./obstacles-panel";
import { TakenDecision } from "./taken-decision";

type Props = { page: DecisionPage; result: DecisionResult | undefined; message: string | null };

/** Where the gemeente decides: what stands in the way, the form, the check, and the decisions that were taken. */
export function DecisionScreen({ page, result, message }: Props) {
  const { head, mode, decisions, review } = page;
  const [newest, ...earlier] = decisions;
  const checked = mode !== "read" && result?.checked !== undefined ? { ...result, checked: result.checked } : null;
  return (
    <DossierPage head={head} tab="decision" message={message}>
      {checked === null && <ErrorSummary problems={result?.fields} labels={decisionLabels(page)} />}
      <Refusal page={page} result={result} />
      {checked !== null && <DecisionCheck page={page} result={checked} />}
      {checked === null && review && <ReviewPanel page={page} review={review} />}
      {checked === null && (decisions.length === 0 || review !== null) && <ObstaclesPanel page={page} />}
      {checked === null && mode !== "read" && <DecisionForm page={page} result={result} />}
      {mode === "read" && decisions.length === 0 && page.advised.length > 0 && <AdvisedList advised={page.advised} />}
      {checked === null && newest && (
        <>
          <TakenDecision decision={newest} />
          <p>
            <Link to={`/dossiers/${head.reference}/documenten`}>{text.documents}</Link>
          </p>
          {earlier.map((decision) => (
            <TakenDecision key={decision.id} decision={decision} folded />
          ))}
        </>
      )}
    </DossierPage>
  );
}

function Refusal({ page, result }: Pick<Props, "page" | "result">) {
  const reason = result?.reason;
  if (reason === undefined || reason === "invalid") return null;
  if (reason !== "stale") return <Banner kind="warning" title={reasons[reason]} live />;
  return (
    <Banner kind="warning" title={text.staleTitle} live>
      <p>{text.staleText}</p>
      <ul>
        {page.recent.slice(0, 3).map(({ sequence, title, by, at }) => (
          <li key={sequence}>
            {title} ({by}, {formatInstant(at)})
          </li>
        ))}
      </ul>
    </Banner>
  );
}

function ReviewPanel({ page, review }: { page: DecisionPage; review: NonNullable<DecisionPage["review"]> }) {
  const before = page.head.class?.id ?? "";
  const rises = review.proposedClass !== null && review.proposedClass !== before;
  return (
    <Panel kind="attention" title={text.reviewTitle}>
      <p>{review.changes.length === 0 ? text.reviewNothing : text.reviewText}</p>
      <Diff
        caption={text.reviewText}
        differences={review.changes.map(({ term, before: was, after }) => ({
          term,
          ...(was === null ? {} : { before: was }),
          ...(after === null ? {} : { after }),
        }))}
      />
      {review.rulings.length > 0 && (
        <>
          <h3>{changeText.rulings}</h3>
          <RulingList rulings={review.rulings} />
        </>
      )}
      {rises && (
        <p>
          <strong>{text.reviewClass(before, review.proposedClass ?? "")}</strong>
        </p>
      )}
    </Panel>
  );
}
