import { fillIn } from "~/copy/nl/dossier/dossier-text";
import { scanText as text } from "~/copy/nl/dossier/scan-text";
import { formatInstant } from "~/copy/nl/format";
import type { ProfileView, ScanPage } from "~/server/queries/dossier/scan-page.server";
import { DataTable } from "../data-table";
import { Disclosure } from "../disclosure";
import { Panel } from "../panel";
import type { ActResult } from "./act-form";
import { ConfirmClass } from "./confirm-class";
import { DossierPage } from "./dossier-page";
import { pointsText } from "./points-text";
import { RuleList } from "./rule-list";
import { ScanOutcome } from "./scan-outcome";

/** The risk scan with every reason, and the class that the gemeente lays down. */
export function ScanScreen({ page, result }: { page: ScanPage; result: ActResult }) {
  const { head, profiles, notApplied, standing } = page;
  return (
    <DossierPage head={head} tab="scan">
      {page.confirmed.length > 0 && <Confirmed page={page} />}
      <ScanOutcome page={page} />
      {page.canConfirm && <ConfirmClass page={page} result={result} />}
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
        <RuleList rules={notApplied} />
      </Disclosure>
    </DossierPage>
  );
}

function Profile({ profile: { name, score, questions } }: { profile: ProfileView }) {
  return (
    <Panel title={name} action={<strong>{fillIn(text.profileSum, { points: pointsText(score) })}</strong>}>
      <DataTable
        caption={name}
        captionHidden
        rows={questions}
        rowKey={({ rule }) => rule}
        rowTone={({ answered }) => (answered ? undefined : "attention")}
        columns={[
          { key: "question", label: text.question, isRowHeader: true, cell: (row) => row.name },
          { key: "answer", label: text.answer, cell: (row) => (row.answered ? row.answer : text.unanswered) },
          { key: "points", label: text.points, align: "end", nowrap: true, cell: (row) => pointsText(row.points) },
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
