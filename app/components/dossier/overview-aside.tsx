import { actText } from "~/copy/nl/dossier/act-text";
import { dossierText as text } from "~/copy/nl/dossier/dossier-text";
import { requestWords } from "~/copy/nl/dossier/status-words";
import type { AdviceRequestStatus } from "~/domain/advice/advice-status";
import type { OverviewPage } from "~/server/queries/dossier/overview.server";
import { Button } from "../button";
import { FactList } from "../fact-list";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { PersonChip } from "../person-chip";
import { StatusBadge } from "../status-badge";
import { StepsList } from "../steps-list";
import { OtherActs } from "./to-do-list";

/** Beside the overview: the steps of the method, and who takes part. */
export function OverviewAside({ page }: { page: OverviewPage }) {
  const { head, steps, parties, asked, may } = page;
  const base = `/dossiers/${head.reference}`;
  const links = [
    ...(may.assign ? [{ label: actText.assign.title, href: `${base}/behandelaar` }] : []),
    ...(may.cancel ? [{ label: actText.cancel.title, href: `${base}/afgelasten` }] : []),
    ...(may.handle && head.kind === "lead" && !["evaluated", "closed", "withdrawn"].includes(head.status)
      ? [{ label: actText.correct.title, href: `${base}/aanvraag` }]
      : []),
  ];
  return (
    <>
      <Panel title={text.steps}>
        <StepsList
          steps={steps.map(({ date, isLate, ...step }) => ({
            ...step,
            ...(date === null ? {} : { date }),
            ...(isLate ? { detail: <StatusBadge tone="bad">Te laat</StatusBadge> } : {}),
          }))}
        />
      </Panel>
      <Panel title={text.who}>
        <FactList
          layout="stacked"
          facts={[
            {
              term: text.handler,
              value: parties.handlerName === null ? text.noHandler : <PersonChip name={parties.handlerName} />,
            },
            {
              term: text.organiser,
              value: (
                <PersonChip
                  name={parties.organiser.name}
                  detail={may.seeOrganiser ? contactOf(parties.organiser) : undefined}
                />
              ),
            },
            ...(asked.length > 0 ? [{ term: text.services, value: <Services asked={asked} /> }] : []),
          ]}
        />
        {may.takeOrLeave === "leave" && (
          <PageForm method="post" action={`${base}/loslaten`}>
            <input type="hidden" name="revision" value={head.revision} />
            <Button kind="quiet">{actText.release.title}</Button>
          </PageForm>
        )}
        <OtherActs links={links} />
      </Panel>
    </>
  );
}

const contactOf = ({ phone, email }: { phone: string | null; email: string | null }) =>
  [phone, email].filter(Boolean).join(", ") || undefined;

function Services({ asked }: { asked: OverviewPage["asked"] }) {
  return (
    <ul className="plain-list">
      {asked.map(({ service, status }) => (
        <li key={`${service}${status}`}>
          {service}: <span className="quiet">{requestWords[status as AdviceRequestStatus].text.toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
