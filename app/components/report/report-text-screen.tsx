import { Link } from "@remix-run/react";
import { sectionHints, sectionTitles, reportText as text } from "~/copy/nl/evaluation/report-text";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import { type FormResult, fieldState } from "~/forms/field-state";
import type { ReportSectionPage } from "~/server/queries/report/report-section.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { Disclosure } from "../disclosure";
import { ErrorSummary } from "../error-summary";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { TextArea } from "../text-area";

type Props = {
  page: ReportSectionPage;
  scope: string;
  result: (FormResult & { reason: Reason }) | undefined;
};

/** Writing one part of the report; when somebody else wrote meanwhile, both texts are shown and nothing is lost. */
export function ReportTextScreen({ page, scope, result }: Props) {
  const { year, section, revision } = page;
  const back = `/jaarverslag/${year}/${scope}`;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: text.title, href: "/jaarverslag" },
              { label: String(year), href: back },
            ]}
            current={sectionTitles[section]}
          />
          <PageTitle title={sectionTitles[section]} kicker={`${text.title} ${year}`} />
        </>
      }
    >
      <ErrorSummary problems={result?.fields} labels={{ text: text.textLabel }} />
      {result && !result.fields && <Refused page={page} reason={result.reason} />}
      <Panel>
        <PageForm method="post" className="stack" noValidate>
          <input type="hidden" name="revision" value={revision} />
          <TextArea
            {...fieldState("text", { text: page.text }, result)}
            label={text.textLabel}
            hint={sectionHints[section]}
            rows={14}
            required={false}
          />
          <ButtonRow>
            <Button>{text.save}</Button>
            <Link to={back}>{text.cancel}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}

function Refused({ page, reason }: { page: ReportSectionPage; reason: Reason }) {
  if (reason !== "stale") return <Banner kind="warning" title={reasons[reason]} live />;
  return (
    <Banner kind="warning" title={text.staleTitle} live>
      <p>{text.staleText}</p>
      <Disclosure summary={text.theirs} open>
        <p className="pre-line">{page.text === "" ? text.empty : page.text}</p>
      </Disclosure>
    </Banner>
  );
}
