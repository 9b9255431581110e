import { bindingWords, adviceText as text } from "~/copy/nl/dossier/advice-text";
import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { conclusionWords, requestWords } from "~/copy/nl/dossier/status-words";
import { formatDate, formatInstant } from "~/copy/nl/format";
import type { GivenView, RequestView } from "~/server/queries/dossier/advice-page.server";
import { Banner } from "../banner";
import { ConditionCard } from "../condition-card";
import { Deadline } from "../deadline";
import { Diff } from "../diff";
import { FactList } from "../fact-list";
import { LinkButton } from "../link-button";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";

const paths = { question: "vraag", remove: "weglaten", withdraw: "intrekken", no_reaction: "zonder-reactie" } as const;

/** One request: to whom, why, until when, and what came back. */
export function AdviceRequestPanel({ request, base }: { request: RequestView; base: string }) {
  const { id, kind, service, status, given, due, acts, isOwn } = request;
  const words = requestWords[status];
  return (
    <Panel
      title={kind === "joint" ? `${text.joint}: ${service}` : service}
      id={`advies-${id}`}
      kind={status === "expired" || (due !== null && due.daysLeft < 0) ? "attention" : "normal"}
      action={
        <span className="row">
          {given?.holds && (
            <StatusBadge tone={conclusionWords[given.conclusion].tone}>
              {conclusionWords[given.conclusion].text}
            </StatusBadge>
          )}
          <StatusBadge tone={words.tone}>{words.text}</StatusBadge>
        </span>
      }
    >
      {due && <Deadline {...due} />}
      <FactList facts={factsOf(request)} />
      {given && <Given given={given} service={service} />}
      {(acts.length > 0 || isOwn) && (
        <div className="button-row">
          {isOwn && <LinkButton to={`/adviezen/${id}`}>{text.answer}</LinkButton>}
          {acts.map((act) => (
            <LinkButton
              key={act}
              to={`${base}/${id}/${paths[act]}`}
              kind={act === "no_reaction" ? "secondary" : "quiet"}
            >
              {text.acts[act]}
              <span className="visually-hidden">: {service}</span>
            </LinkButton>
          ))}
        </div>
      )}
    </Panel>
  );
}

function factsOf({ why, question, askedOn, closingReason, given }: RequestView) {
  return [
    ...(why.length > 0 ? [{ term: text.why, value: <List items={why} /> }] : []),
    ...(question ? [{ term: text.questionOfGemeente, value: <span className="pre-line">{question}</span> }] : []),
    ...(askedOn ? [{ term: text.asked, value: formatDate(askedOn) }] : []),
    ...(closingReason ? [{ term: text.reason, value: <span className="pre-line">{closingReason}</span> }] : []),
    ...(given
      ? [
          { term: text.givenBy, value: `${given.by}, ${formatInstant(given.at)}` },
          { term: text.basedOn, value: fillIn(text.basedOnVersion, { number: given.versionNumber }) },
        ]
      : []),
  ];
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Given({ given, service }: { given: GivenView; service: string }) {
  const { findings, residualRisk, conditions, holds, changes, conclusion } = given;
  return (
    <>
      {!holds && (
        <Banner kind="warning" title={`${text.expiredTitle} (${conclusionWords[conclusion].text.toLowerCase()})`}>
          <p>{text.expiredText}</p>
          <Diff caption={`${service}: ${text.expiredText}`} differences={changes} />
        </Banner>
      )}
      {findings.length > 0 && (
        <div>
          <h3>{text.findings}</h3>
          {findings.map(({ theme, text: found }) => (
            <div key={theme ?? ""}>
              {(theme !== null || findings.length > 1) && <h4>{theme ?? text.general}</h4>}
              <p className="pre-line">{found}</p>
            </div>
          ))}
        </div>
      )}
      {residualRisk && (
        <div>
          <h3>{text.residualRisk}</h3>
          <p className="pre-line">{residualRisk}</p>
        </div>
      )}
      {conditions.length > 0 && (
        <div>
          <h3>{text.conditions}</h3>
          {conditions.map(({ number, text: words, theme, binding }) => (
            <ConditionCard
              key={number}
              number={number}
              theme={theme ?? undefined}
              status={<StatusBadge>{bindingWords[binding]}</StatusBadge>}
            >
              {words}
            </ConditionCard>
          ))}
        </div>
      )}
    </>
  );
}
