import { ownText } from "~/copy/nl/dossier/own-dossier-text";
import type { OwnDossierPage } from "~/server/queries/own-dossier/own-dossier.server";
import { Breadcrumb } from "../breadcrumb";
import { Page } from "../page";
import { PageTitle } from "../page-title";
import { TextArea } from "../text-area";
import { ActForm, type ActResult } from "./act-form";

type Props = {
  page: OwnDossierPage;
  words: { title: string; text: string; label: string; hint?: string; button: string };
  result: ActResult;
  optional?: boolean;
};

/** A page on which an organiser does one thing that cannot be undone, with what will happen. */
export function OwnActScreen({ page, words, result, optional }: Props) {
  const back = `/mijn-dossiers/${page.reference}`;
  return (
    <Page
      kind="form"
      head={
        <>
          <Breadcrumb
            items={[
              { label: ownText.applications, href: "/aanvragen" },
              { label: page.name, href: back },
            ]}
            current={words.title}
          />
          <PageTitle title={words.title} kicker={`${page.name}, ${page.reference}`} />
        </>
      }
    >
      <ActForm
        title={words.title}
        text={words.text}
        button={words.button}
        danger
        cancelHref={back}
        revision={page.revision}
        recent={[]}
        result={result}
        fields={{ reason: words.label }}
      >
        {(field) => (
          <TextArea {...field("reason")} label={words.label} hint={words.hint} optional={optional} rows={5} />
        )}
      </ActForm>
    </Page>
  );
}
