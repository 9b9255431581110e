import { Link } from "@remix-run/react";
import { actLabels as labels } from "~/copy/nl/dossier/act-text";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import { type FormResult, fieldState } from "~/forms/field-state";
import { lastValue } from "~/forms/raw-values";
import type { TimelineItem } from "~/server/queries/dossier/timeline.server";
import { Banner } from "../banner";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { ErrorSummary } from "../error-summary";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { Timeline } from "../timeline";

export type ActResult = (FormResult & { reason?: Reason }) | undefined;

type Props = {
  title: string;
  text?: React.ReactNode;
  button: string;
  danger?: boolean;
  cancelHref: string;
  /** Where it posts to; left out: the page's own address. */
  action?: string;
  revision: number;
  recent: readonly TimelineItem[];
  result: ActResult;
  /** Why it cannot be done now: said instead of showing a form that would be refused. */
  closed?: Reason | null;
  /** Labels of the fields, for the summary of what is wrong. */
  fields: Readonly<Record<string, string>>;
  children?: (field: (name: string, initial?: string) => ReturnType<typeof fieldState>) => React.ReactNode;
};

/**
 * The form of one act. When somebody else acted while it was open, it shows what happened since, keeps what was typed
 * and may be sent again.
 */
export function ActForm({
  title,
  text,
  button,
  danger,
  cancelHref,
  action,
  revision,
  recent,
  result,
  closed,
  fields,
  children,
}: Props) {
  // A form that was filled in stays, with what was typed, whatever has become of the dossier since.
  if (closed && result === undefined) return <Closed title={title} reason={closed} href={cancelHref} />;
  const seen = recent[0]?.sequence ?? 0;
  const field = (name: string, initial?: string) =>
    fieldState(name, initial === undefined ? {} : { [name]: initial }, result);
  return (
    <>
      <ErrorSummary problems={result?.fields} labels={fields} />
      {result?.reason && !result.fields && <Refused result={result} recent={recent} />}
      <Panel title={title}>
        {text && <div>{text}</div>}
        <PageForm method="post" action={action} className="stack act-form" noValidate>
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="seen" value={seen} />
          {children?.(field)}
          <ButtonRow>
            <Button kind={danger ? "danger" : "primary"}>{button}</Button>
            <Link to={cancelHref}>{labels.cancel}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </>
  );
}

function Closed({ title, reason, href }: { title: string; reason: Reason; href: string }) {
  return (
    <Panel title={title}>
      <p>{reasons[reason]}</p>
      <p>
        <Link to={href}>{labels.back}</Link>
      </p>
    </Panel>
  );
}

function Refused({ result, recent }: { result: NonNullable<ActResult>; recent: readonly TimelineItem[] }) {
  if (result.reason !== "stale") return <Banner kind="warning" title={reasons[result.reason ?? "invalid"]} live />;
  const seen = Number(lastValue(result.values, "seen") ?? 0);
  const since = recent.filter(({ sequence }) => sequence > seen);
  return (
    <Banner kind="warning" title={labels.staleTitle} live>
      {since.length > 0 && (
        <>
          <p>{labels.staleText}</p>
          <Timeline
            label={labels.staleTitle}
            entries={since.map(({ sequence, at, by, title, detail }) => ({
              id: String(sequence),
              at,
              by,
              title,
              detail,
            }))}
          />
        </>
      )}
      <p>{labels.staleAgain}</p>
    </Banner>
  );
}
