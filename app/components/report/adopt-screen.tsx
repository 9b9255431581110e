import { Link } from "@remix-run/react";
import { reportTitle, reportText as text } from "~/copy/nl/evaluation/report-text";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import type { AdoptionPage } from "~/server/queries/report/adoption.server";
import { Banner } from "../banner";
import { Breadcrumb } from "../breadcrumb";
import { Button } from "../button";
import { ButtonRow } from "../button-row";
import { Page } from "../page";
import { PageForm } from "../page-form";
import { PageTitle } from "../page-title";
import { Panel } from "../panel";
import { whyNotNow } from "./why-not-now";

type Props = { page: AdoptionPage; result: { reason: Reason } | undefined };

/** The last question before a report is final. */
export function AdoptScreen({ page: { year, scope, name, revision, adoption }, result }: Props) {
  const back = `/jaarverslag/${year}/${scope}`;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: text.title, href: "/jaarverslag" },
              { label: `${year}, ${name}`, href: back },
            ]}
            current={text.adopt}
          />
          <PageTitle title={text.adopt} kicker={reportTitle(year, name)} />
        </>
      }
    >
      {result && <Banner kind="warning" title={reasons[result.reason]} live />}
      <Panel>
        <p>{adoption === "now" ? text.adoptText : whyNotNow(adoption)}</p>
        <PageForm method="post" className="stack">
          <input type="hidden" name="revision" value={revision} />
          <ButtonRow>
            {adoption === "now" && <Button>{text.adoptButton}</Button>}
            <Link to={back}>{text.cancel}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
