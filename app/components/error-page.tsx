import { backToStart, errorPage } from "~/copy/nl/error-pages";
import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import { LinkButton } from "./link-button";
import { Page } from "./page";
import { PageTitle } from "./page-title";
import { Panel } from "./panel";

type Props = { status: number; reason?: Reason };

/** Instead of a page that cannot be shown: what is the matter and what to do next. */
export function ErrorPage({ status, reason }: Props) {
  const { title, text, next } = errorPage(status);
  return (
    <Page kind="form" head={<PageTitle title={title} />}>
      <Panel>
        <p>{reason && reason !== "invalid" ? reasons[reason] : text}</p>
        <p>{next}</p>
        <div className="button-row">
          <LinkButton to="/" kind="secondary">
            {backToStart}
          </LinkButton>
        </div>
      </Panel>
    </Page>
  );
}
