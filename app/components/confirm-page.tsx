import { Link } from "@remix-run/react";
import { Button } from "./button";
import { ButtonRow } from "./button-row";
import { Page } from "./page";
import { PageForm } from "./page-form";
import { PageTitle } from "./page-title";
import { Panel } from "./panel";

type Props = {
  title: string;
  /** What will happen, for whom, and whether it can be undone. */
  text: string;
  confirm: string;
  cancel: { label: string; href: string };
};

/** Asks once more before something that reaches others at once; posts to its own address. */
export function ConfirmPage({ title, text, confirm, cancel }: Props) {
  return (
    <Page kind="form" head={<PageTitle title={title} />}>
      <Panel>
        <PageForm method="post" className="stack">
          <p>{text}</p>
          <ButtonRow>
            <Button kind="danger">{confirm}</Button>
            <Link to={cancel.href}>{cancel.label}</Link>
          </ButtonRow>
        </PageForm>
      </Panel>
    </Page>
  );
}
