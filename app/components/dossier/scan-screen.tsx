import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { scanText as text } from "~/copy/nl/dossier/scan-text";
import { formatInstant, formatList, formatNumber } from "~/copy/nl/format";
import type { Range } from "~/domain/handreiking/assessment";
import type { ProfileView, RuleView, ScanPage } from "~/server/queries/dossier/scan-page.server";
import { ClassBadge } from "../class-badge";
import { DataTable } from "../data-table";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";
import { DossierPage } from "./dossier-page";
import { ScoreLine } from "./score-line";

/** The risk scan with every reason, and the class that the gemeente lays down. */
export function ScanScreen({ page, result }: { page: ScanPage; result: ActResult }) {
  const { head, profiles, notApplied, standing } = page;
  return (
    <DossierPage head={head} tab="scan">
      {page.confirmed.length > 0 && <Confirmed page={page} />}
      <Outcome page={page} />
      {page.canConfirm && <Confirm page={page} result={result} />}
      {head.status === "received" && <p className="quiet">{text.notYet}</p>}
      {profiles.map((profile) => (
        <Profile key={profile.id} profile={profile} />
      ))}
      {standing.map((sentence) => (
        <p className="quiet" key={sentence}>
          {sentence}
        </p>
      ))}
      <Disclosure summary={fillIn(text.notApplied, { count: notApplied.length })}>
        <Rules rules={notApplied} />
      </Disclosure>
    </DossierPage>
  );
}

function Outcome({ page }: { page: ScanPage }) {
  const { proposed, total, most, possible, dependsOn, because, wouldChange } = page;
  return (
    <Panel title={text.result}>
      {total && <p>{sumOf(total, most)}</p>}
      {total && <ScoreLine {...page} total={total} />}
      {proposed ? (
        <p className="row">
          <span>{text.proposed}:</span> <ClassBadge {...proposed} showName size="large" />
        </p>
      ) : (
        <div>
          <p>
            <strong>{text.undetermined}</strong>
          </p>
          {possible.length > 0 && <p>{fillIn(text.possible, { classes: formatList(possible, "of") })}</p>}
          {dependsOn.length > 0 && <p>{fillIn(text.dependsOn, { facts: formatList(dependsOn) })}</p>}
        </div>
      )}
      {because.length > 0 && (
        <div>
          <h3>{text.because}</h3>
          <Rules rules={because} />
        </div>
      )}
      {proposed && (
        <div>
          <h3>{text.wouldChange}</h3>
          {wouldChange.length === 0 ? (
            <p className="quiet">{text.wouldChangeNone}</p>
          ) : (
            <ul>
              {wouldChange.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Panel>
  );
}

const points = ({ min, max }: Range): string =>
  min === max ? formatNumber(min, 2) : `${formatNumber(min, 2)} tot ${formatNumber(max, 2)}`;

function sumOf(total: Range, most: number): string {
  const values = { points: points(total), min: formatNumber(total.min, 2), max: formatNumber(total.max, 2) };
  const sentence = total.min === total.max ? text.sum : text.sumOpen;
  return `${fillIn(sentence, { ...values, most: formatNumber(most, 2) })}.`;
}

function Rules({ rules }: { rules: readonly RuleView[] }) {
  return (
    <ul className="plain-list stack stack--tight">
      {rules.map(({ rule, sentence, sources }) => (
        <li key={rule}>
          {sentence}
          <span className="facts__source">
            {rule}
            {sources.length > 0 && `, ${sources.join("; ")}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Profile({ profile: { name, score, questions } }: { profile: ProfileView }) {
  return (
    <Panel title={name} action={<strong>{fillIn(text.profileSum, { points: points(score) })}</strong>}>
      <DataTable
        caption={name}
        captionHidden
        rows={questions}
        rowKey={({ rule }) => rule}
        rowTone={({ answered }) => (answered ? undefined : "attention")}
        columns={[
          { key: "question", label: text.question, isRowHeader: true, cell: (row) => row.name },
          { key: "answer", label: text.answer, cell: (row) => (row.answered ? row.answer : text.unanswered) },
          { key: "points", label: text.points, align: "end", nowrap: true, cell: (row) => points(row.points) },
          {
            key: "source",
            label: text.source,
            cell: (row) => (
              <span className="quiet">
                {row.rule}, {row.source}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Confirmed({ page: { confirmed, classes } }: { page: ScanPage }) {
  return (
    <Panel title={text.confirmed}>
      <ol className="plain-list stack stack--tight">
        {confirmed.map(({ id, proposed, reason, by, at }) => (
          <li key={at}>
            <p>
              {fillIn(text.confirmedBy, { id, by, moment: formatInstant(at) })} (
              {classes.find((one) => one.id === id)?.name})
            </p>
            {proposed !== null && proposed !== id && <p>{fillIn(text.differed, { proposed })}</p>}
            {reason && <p className="quiet">{reason}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Confirm({ page, result }: { page: ScanPage; result: ActResult }) {
  const { head, recent, classes, proposed } = page;
  return (
    <ActForm
      title={text.confirm}
      text={text.confirmText}
      button={text.confirmButton}
      cancelHref={`/dossiers/${head.reference}`}
      revision={head.revision}
      recent={recent}
      result={result}
      fields={{ confirmedClass: text.class, reason: text.reason }}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field("confirmedClass", proposed?.id)}
            label={text.class}
            options={classes.map(({ id, name }) => ({
              value: id,
              label: `${id}: ${name}`,
              ...(id === proposed?.id ? { hint: text.proposed } : {}),
            }))}
          />
          <TextArea {...field("reason")} label={text.reason} hint={text.reasonHint} required={false} rows={4} />
        </>
      )}
    </ActForm>
  );
}
