import { Link } from "@remix-run/react";
import { changeText as text, weightWords } from "~/copy/nl/dossier/change-text";
import type { ChangePage, DifferenceView } from "~/server/queries/dossier/change-page.server";
import { Diff } from "../diff";
import { EmptyState } from "../empty-state";
import { FactList } from "../fact-list";
import { Panel } from "../panel";
import { ChangeAside } from "./change-aside";
import { ChangeClasses } from "./change-classes";
import { DossierPage } from "./dossier-page";
import { RulingList } from "./ruling-list";

type Props = { page: ChangePage; message: string | null };

/** What a change comes to: what differs, and what that does to class, advice, attachments and steps. */
export function ChangeScreen({ page, message }: Props) {
  const { head, shown, rulings } = page;
  return (
    <DossierPage
      head={head}
      tab="application"
      title={text.title}
      message={message}
      aside={<ChangeAside page={page} />}
      asideLabel={text.which}
    >
      {shown === null ? <EmptyState title={text.none}>{text.noneText}</EmptyState> : <Comparison page={page} />}
      {rulings.length > 0 && (
        <Panel title={text.rulings}>
          <RulingList rulings={rulings} />
        </Panel>
      )}
    </DossierPage>
  );
}

function Comparison({ page }: { page: ChangePage }) {
  const { shown, differences, classes, requests, advice, attachments, steps } = page;
  return (
    <>
      <Panel title={shown === null ? text.title : text.heading(shown.before, shown.after)}>
        <ChangeClasses {...classes} />
        <h3>{text.differences}</h3>
        {differences.length === 0 ? (
          <p>{text.noDifferences}</p>
        ) : (
          <Diff differences={differences.map(differenceOf)} caption={text.differences} />
        )}
        <p>
          <Link to={`/dossiers/${page.head.reference}/aanvraag`}>{text.application}</Link>
        </p>
      </Panel>
      <Panel title={text.requests}>
        <Names
          groups={[
            [text.appear, requests.appear],
            [text.fallAway, requests.fallAway],
            [text.expires, advice.expires],
            [text.holdsAgain, advice.holdsAgain],
            [text.holds, advice.holds],
          ]}
          none={text.noAdvice}
        />
      </Panel>
      <Panel title={text.attachments}>
        <Names
          groups={[
            [text.missing, attachments.missing],
            [text.notAsked, attachments.notAsked],
          ]}
          none={text.noAttachments}
        />
      </Panel>
      <Panel title={text.steps}>
        {steps.length === 0 ? (
          <p>{text.noSteps}</p>
        ) : (
          <FactList facts={steps.map(({ name, before, after }) => ({ term: name, value: text.step(before, after) }))} />
        )}
      </Panel>
    </>
  );
}

const differenceOf = ({ term, before, after, weight, ruleHref }: DifferenceView) => ({
  term,
  before: before ?? undefined,
  after: after ?? undefined,
  consequence: (
    <>
      {weightWords[weight]}
      {ruleHref !== null && (
        <>
          {" "}
          <Link to={ruleHref}>
            {text.rule}
            <span className="visually-hidden"> {term}</span>
          </Link>
        </>
      )}
    </>
  ),
});

function Names({ groups, none }: { groups: readonly (readonly [string, readonly string[]])[]; none: string }) {
  const filled = groups.filter(([, names]) => names.length > 0);
  if (filled.length === 0) return <p>{none}</p>;
  return <FactList facts={filled.map(([term, names]) => ({ term, value: names.join(", ") }))} />;
}
