import { groundWords, obstacleWords, decisionText as text } from "~/copy/nl/decision/decision-text";
import { decisionWords } from "~/copy/nl/dossier/status-words";
import { capitalise } from "~/copy/nl/format";
import { hearingIsFixed } from "~/domain/permit/check-grounds";
import { decisionKindIn } from "~/domain/permit/decision-choice";
import { groundsIn } from "~/domain/permit/decision-grounds";
import type { DecisionResult } from "~/forms/decision-result";
import { lastValue, type RawValues, valuesOf } from "~/forms/raw-values";
import type { DecisionPage } from "~/server/queries/decision/decision-page.server";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { FactList } from "../fact-list";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { DecidedConditions } from "./decided-conditions";

type Props = { page: DecisionPage; result: DecisionResult & { checked: NonNullable<DecisionResult["checked"]> } };

/** The decision once more before it is taken. What was typed goes along, so that going back loses nothing. */
export function DecisionCheck({ page, result }: Props) {
  const { values = {}, checked } = result;
  const kind = decisionKindIn(lastValue(values, "kind") ?? "");
  if (kind === null) return null;
  const conditions = checked.map((condition, index) => ({ ...condition, number: index + 1 }));
  const departures = page.obstacles.flatMap(({ id, obstacle, service }) => {
    const reason = lastValue(values, `departure-${id}`) ?? "";
    return reason.trim() === "" ? [] : [{ term: obstacleWords(obstacle, service).title, value: reason }];
  });
  const names = Object.keys(values).filter((name) => name !== "act");
  return (
    <>
      <Panel title={text.checkTitle} kind="attention">
        <FactList
          facts={[
            { term: text.title, value: <strong>{decisionWords[kind].text}</strong> },
            { term: text.considerations, value: <span className="prose">{lastValue(values, "considerations")}</span> },
            ...groundFacts(kind, values),
            ...departures,
            { term: text.publication, value: <span className="prose">{lastValue(values, "publicationText")}</span> },
          ]}
        />
      </Panel>
      {kind !== "refused" && kind !== "revoked" && kind !== "maintained" && (
        <DecidedConditions
          conditions={conditions.filter(({ treatment }) => treatment !== "departed")}
          departed={conditions.filter(({ treatment }) => treatment === "departed")}
        />
      )}
      <PageForm method="post" className="stack">
        {names.flatMap((name) =>
          valuesOf(values, name).map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: values of one name differ by their place alone
            <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
          )),
        )}
        <p>{text.checkText}</p>
        <ButtonRow>
          <Button name="act" value="decide" kind={kind === "revoked" || kind === "refused" ? "danger" : "primary"}>
            {text.decide[kind]}
          </Button>
          <Button name="act" value="edit" kind="secondary">
            {text.edit}
          </Button>
        </ButtonRow>
      </PageForm>
    </>
  );
}

/** The grounds and the hearing once more, as far as this decision has them. */
function groundFacts(kind: NonNullable<ReturnType<typeof decisionKindIn>>, values: RawValues) {
  const about = kind === "refused" ? "refused" : "revised";
  const grounds = groundsIn(kind, valuesOf(values, "grounds"));
  if (grounds.length === 0) return [];
  const isHeard = hearingIsFixed(kind) || lastValue(values, "heard") === "ja";
  const heard = `${lastValue(values, "heardOn")}: ${lastValue(values, "hearing")}`;
  return [
    { term: text.groundsTitle[about], value: capitalise(grounds.map((ground) => groundWords[ground]).join("; ")) },
    { term: text.heard[about], value: <span className="prose">{isHeard ? heard : text.notHeard}</span> },
  ];
}
