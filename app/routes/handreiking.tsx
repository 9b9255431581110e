import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdviceTerm } from "~/components/advice-term";
import { Banner } from "~/components/banner";
import { ClassBadge } from "~/components/class-badge";
import { DataTable } from "~/components/data-table";
import { Disclosure } from "~/components/disclosure";
import { FilterBar } from "~/components/filter-bar";
import { Page } from "~/components/page";
import { PageTitle } from "~/components/page-title";
import { Panel } from "~/components/panel";
import { RuleTable } from "~/components/rule-table";
import { ScanTable } from "~/components/scan-table";
import { SelectField } from "~/components/select-field";
import { formatDate } from "~/copy/nl/format";
import { readingText as text } from "~/copy/nl/handreiking/reading-text";
import { localDateAt } from "~/domain/time/instant";
import { requireApp } from "~/server/http/require-context.server";
import { readHandreiking } from "~/server/queries/handreiking-page.server";

export const meta: MetaFunction = () => [{ title: text.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = requireApp({ context });
  return readHandreiking(app, localDateAt(app.clock.now()), new URL(request.url).searchParams.get("gemeente"));
}

export default function HandreikingRoute() {
  const page = useLoaderData<typeof loader>();
  const { chapters } = text;
  return (
    <Page
      kind="work"
      head={<PageTitle title={page.title} subtitle={text.version(page.version, formatDate(page.validFrom))} />}
    >
      <p>{text.intro}</p>
      {page.note !== null && <p className="quiet">{page.note}</p>}
      <FilterBar submitLabel={text.show}>
        <SelectField
          name="gemeente"
          label={text.gemeenteLabel}
          emptyLabel={text.gemeenteNone}
          defaultValue={page.gemeente ?? ""}
          options={page.gemeenten.map(({ id, name }) => ({ value: id, label: name }))}
          compact
        />
      </FilterBar>
      {page.local !== null && (
        <Banner kind="info" title={page.local.standing === "eigen" ? text.localOwn : text.localGeneral}>
          {page.local.note}
        </Banner>
      )}
      <Panel title={chapters.steps}>
        <DataTable
          caption={chapters.steps}
          captionHidden
          rows={page.steps}
          rowKey={(step) => step.id}
          columns={[
            { key: "number", label: "Nr.", cell: (step) => step.number ?? "" },
            { key: "name", label: text.what, isRowHeader: true, cell: (step) => step.name },
            { key: "who", label: text.who, cell: (step) => step.who },
            { key: "term", label: text.term, cell: (step) => step.terms.map((line) => <div key={line}>{line}</div>) },
            { key: "source", label: text.source, cell: (step) => <span className="quiet">{step.source}</span> },
          ]}
        />
      </Panel>
      {page.free.length + page.melding.length > 0 && (
        <Panel title={chapters.track}>
          {page.free.length > 0 && <h3>{text.freeTitle}</h3>}
          {page.free.length > 0 && <RuleTable caption={text.freeTitle} what={text.criterion} lines={page.free} />}
          {page.melding.length > 0 && <h3>{text.meldingTitle}</h3>}
          {page.melding.length > 0 && (
            <RuleTable caption={text.meldingTitle} what={text.criterion} lines={page.melding} />
          )}
        </Panel>
      )}
      {page.scan.length > 0 && (
        <Panel title={chapters.scan}>
          {page.scan.map((profile) => (
            <ScanTable key={profile.name} name={profile.name} questions={profile.questions} />
          ))}
        </Panel>
      )}
      <Panel title={chapters.classes}>
        <div className="row">
          {page.classes.map(({ id, position, name }) => (
            <ClassBadge key={id} id={id} position={position} count={page.classes.length} name={name} showName />
          ))}
        </div>
        <RuleTable caption={chapters.classes} what={text.class} lines={page.classRules} />
      </Panel>
      {(["advice", "joint", "attachments", "conditions", "elsewhere"] as const)
        .filter((chapter) => page[chapter].length > 0)
        .map((chapter) => (
          <Panel key={chapter} title={chapters[chapter]}>
            <RuleTable caption={chapters[chapter]} what={text.what} lines={page[chapter]} />
          </Panel>
        ))}
      <AdviceTerm term={page.adviceTerm} />
      <Disclosure summary={chapters.sources}>
        <ul className="stack stack--tight">
          {page.sources.map((source) => (
            <li key={source.key}>
              <strong>{source.title}</strong> {source.version} <span className="quiet">{source.note}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Page>
  );
}
