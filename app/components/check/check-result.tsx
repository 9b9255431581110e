import { atGemeente, checkText } from "~/copy/nl/check/check-text";
import { checkFields } from "~/domain/check/read-check";
import type { CheckResult } from "~/server/queries/public/check-result.server";
import { AnswerValue } from "../answer-value";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { Disclosure } from "../disclosure";
import { FactList } from "../fact-list";
import { LinkButton } from "../link-button";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { CheckDeadline } from "./check-deadline";
import { CheckDemands } from "./check-demands";
import { checkPath } from "./check-paths";
import { KeptAnswers } from "./check-screen";
import { CheckTrack } from "./check-track";

/** What an evenement needs, with the reason of everything and what can be done next. */
export function CheckResultScreen({ page }: { page: CheckResult }) {
  const { outlook, gemeente, kept } = page;
  const isFree = outlook.track.certain === "vrij";
  return (
    <Page
      kind="form"
      head={
        <PageTitle
          kicker={checkText.title}
          title={checkText.resultTitle}
          subtitle={atGemeente(gemeente.name, page.firstDay)}
        />
      }
    >
      <CheckTrack track={outlook.track} />
      {!isFree && <CheckDeadline page={page} />}
      {!isFree && <CheckDemands page={page} />}
      <Elsewhere page={page} />
      <Panel title={checkText.contact(gemeente.name)}>
        {gemeente.phone === null && gemeente.email === null ? (
          <p>{checkText.noContact}</p>
        ) : (
          <FactList
            facts={[
              { term: checkText.phone, value: gemeente.phone },
              {
                term: checkText.email,
                value: gemeente.email && <a href={`mailto:${gemeente.email}`}>{gemeente.email}</a>,
              },
            ].filter(({ value }) => value !== null)}
          />
        )}
      </Panel>
      <Panel kind={isFree ? "normal" : "attention"}>
        <PageForm method="post" action={`${checkPath}?index`} className="stack stack--tight">
          <KeptAnswers kept={kept} />
          <p>{isFree ? checkText.takeFree : checkText.takeHelp}</p>
          <ButtonRow>
            <Button kind={isFree ? "secondary" : "primary"}>{checkText.take}</Button>
          </ButtonRow>
        </PageForm>
      </Panel>
      <Answers page={page} />
      <p className="quiet">
        {checkText.notBinding} {checkText.print}
      </p>
      <ButtonRow>
        <LinkButton to={checkPath} kind="quiet">
          {checkText.again}
        </LinkButton>
      </ButtonRow>
    </Page>
  );
}

function Elsewhere({ page: { elsewhere } }: { page: CheckResult }) {
  if (elsewhere.length === 0) return null;
  return (
    <Panel title={checkText.elsewhere}>
      <ul>
        {elsewhere.map(({ id, name, where, help, url }) => (
          <li key={id}>
            <strong>{url === null ? name.nl : <a href={url}>{name.nl}</a>}</strong> ({where.nl}). {help?.nl}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Answers({ page: { answers, kept } }: { page: CheckResult }) {
  const address = new URLSearchParams(kept.map(([name, value]) => [name, value]));
  return (
    <Disclosure summary={checkText.answers}>
      <FactList
        facts={answers.map(({ id, label, answer }) => ({
          term: label.nl,
          value: answer && <AnswerValue answer={answer} />,
          change: {
            href: `${checkPath}?${address}&${new URLSearchParams({ [checkFields.change]: id })}`,
            label: checkText.change,
          },
        }))}
      />
    </Disclosure>
  );
}
