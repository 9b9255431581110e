import { Page } from "./page";
import { PageTitle } from "./page-title";

type Props = { title: string; intro: string; parts: readonly { title: string; text: readonly string[] }[] };

/** A page of plain text: what the site says of itself. */
export function StatementPage({ title, intro, parts }: Props) {
  return (
    <Page kind="form" head={<PageTitle title={title} subtitle={intro} />}>
      {parts.map((part) => (
        <section key={part.title} className="stack stack--tight">
          <h2>{part.title}</h2>
          {part.text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Page>
  );
}
