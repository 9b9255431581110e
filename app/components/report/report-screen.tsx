import { clashSentence, countedSentence, reportTitle, reportText as text } from "~/copy/nl/evaluation/report-text";
import { formatInstantDate } from "~/copy/nl/format";
import { reportSections } from "~/domain/evaluation/report-sections";
import type { YearFigures } from "~/domain/evaluation/year-figures";
import type { ReportPage } from "~/server/queries/report/report-page.server";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { Disclosure } from "../disclosure";
import { LinkButton } from "../link-button";
import { MessageArea } from "../message-area";
import { NumberTile } from "../number-tile";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { StatusBadge } from "../status-badge";
import { AdoptPanel } from "./adopt-panel";
import { ChangesPart } from "./changes-part";
import { DecisionsPart } from "./decisions-part";
import { GemeentenTable } from "./gemeenten-table";
import { LessonList } from "./lesson-list";
import { MisfiredTable } from "./misfired-table";
import { ReportSection } from "./report-section";
import { ScopeChoice } from "./scope-choice";

type Props = { page: ReportPage; message: string | null };

/** The yearly report: what the year was like in words, tiles, charts and tables. */
export function ReportScreen({ page, message }: Props) {
  const { content, year, scope, adopted } = page;
  const name = content.gemeente ?? content.region;
  const base = `/jaarverslag/${year}/${scope}`;
  return (
    <Page
      kind="work"
      aside={<Contents page={page} />}
      asideLabel={text.scopes}
      head={
        <>
          <Breadcrumb items={[{ label: text.title, href: "/jaarverslag" }]} current={`${year}, ${name}`} />
          <PageTitle
            title={reportTitle(year, name)}
            subtitle={countedSentence(content.countedOn, content.handreiking)}
            badges={
              adopted ? (
                <StatusBadge tone="good">{`${text.adopted} op ${formatInstantDate(adopted.at)} door ${adopted.by}`}</StatusBadge>
              ) : (
                <StatusBadge tone="attention">{text.draft}</StatusBadge>
              )
            }
          />
          <MessageArea message={message} />
          <div className="button-row">
            <PageForm method="post" action={`${base}/pdf`} reloadDocument>
              <Button kind="secondary">{text.pdf}</Button>
            </PageForm>
            <LinkButton kind="secondary" to={`${base}/cijfers.csv`} download>
              {text.csv}
            </LinkButton>
          </div>
        </>
      }
    >
      <Tiles content={content} />
      {content.previous === null && <p className="quiet">{text.lastYearMissing}</p>}
      {reportSections.map((section) => (
        <ReportSection key={section} page={page} section={section}>
          {section === "applications" && content.gemeenten.length > 0 && <GemeentenTable page={page} />}
          {section === "changes" && <ChangesPart page={page} />}
          {section === "decisions" && <DecisionsPart content={content} />}
          {section === "afterwards" && <LessonList lessons={content.lessons} />}
          {section === "method" && (
            <>
              <h3>{text.clashTitle}</h3>
              <p>{clashSentence(content.figures.clashes)}</p>
              <MisfiredTable content={content} />
            </>
          )}
        </ReportSection>
      ))}
      <AdoptPanel page={page} />
    </Page>
  );
}

type Tile = readonly [label: string, of: (figures: YearFigures) => number | null];

const tiles: readonly Tile[] = [
  ["Dossiers", (year) => year.dossiers],
  ["Meldingen", (year) => year.meldingen],
  ["Aanvragen voor een vergunning", (year) => year.permits],
  ["Vergunningen verleend", (year) => year.granted],
  ["Te laat voor bezwaar", (year) => year.tooLateForObjection],
  ["Bij ontvangst niet compleet", (year) => year.incompleteAtFirst],
  ["Wijzigingen van belang", (year) => year.guard?.material ?? null],
  ["Andere klasse dan de regels gaven", (year) => year.overridden],
  ["Incidenten", (year) => year.incidents],
];

function Tiles({ content: { figures, previous } }: Pick<ReportPage, "content">) {
  return (
    <section aria-label={text.tiles} className="grid">
      {tiles.map(([label, of]) => (
        <NumberTile key={label} label={label} value={of(figures) ?? "-"} before={previous && of(previous)} />
      ))}
    </section>
  );
}

function Contents({ page }: { page: ReportPage }) {
  return (
    <div className="stack">
      <ScopeChoice page={page} />
      <Panel kind="plain">
        <Disclosure summary={text.method} quiet>
          <ul className="stack stack--tight">
            {text.methodText.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </Panel>
    </div>
  );
}
