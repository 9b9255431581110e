import { obstacleWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";
import { Banner } from "../banner";
import { Panel } from "../panel";

/** In plain words what keeps the permit from being given, what to do about it, and who may decide. */
export function ObstaclesPanel({ page }: { page: DecisionPage }) {
  const { head, obstacles, mode, withinMandate, mayDepart, isTooEarly } = page;
  if (isTooEarly) return <Banner title={text.notYet}>{text.notYetText}</Banner>;
  return (
    <>
      {!withinMandate && <Banner title={text.mandate}>{text.mandateText(head.class?.id ?? "")}</Banner>}
      {obstacles.length === 0 && mode !== "read" && <Banner kind="good" title={text.clear} />}
      {obstacles.length > 0 && (
        <Panel title={text.obstacles} kind="attention">
          <p>
            {mayDepart ? text.obstaclesBurgemeester : mode === "review" ? text.obstaclesReview : text.obstaclesText}
          </p>
          <ul className="stack stack--tight">
            {obstacles.map(({ id, obstacle, service }) => {
              const { title, todo } = obstacleWords(obstacle, service);
              return (
                <li key={id}>
                  <strong>{title}</strong> {todo}
                </li>
              );
            })}
          </ul>
        </Panel>
      )}
    </>
  );
}
