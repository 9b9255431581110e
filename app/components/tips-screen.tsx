import { Link } from "@remix-run/react";
import { tipsText as text } from "~/copy/nl/tips/themes";
import type { TipTheme } from "~/copy/nl/tips/tip";
import { Page } from "./page";
import { PageTitle } from "./page-title";
import { Panel } from "./panel";

/** Every theme of the tips below each other, so that they can be printed and searched at once. */
export function TipsScreen({ themes }: { themes: readonly TipTheme[] }) {
  return (
    <Page kind="form" head={<PageTitle title={text.title} subtitle={text.intro} />}>
      <nav aria-label={text.contents}>
        <h2>{text.contents}</h2>
        <ul className="tip-contents">
          {themes.map(({ title }) => (
            <li key={title}>
              <a href={`#${anchorOf(title)}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {themes.map(({ title, intro, tips }) => (
        <div key={title} id={anchorOf(title)} className="tip-theme">
          <Panel title={title}>
            <p>{intro}</p>
            {tips.map((tip) => (
              <div key={tip.title}>
                <h3>{tip.title}</h3>
                <p>{tip.text}</p>
              </div>
            ))}
          </Panel>
        </div>
      ))}
      <p>
        {text.startText} <Link to="/wat-heb-ik-nodig">{text.start}</Link>
      </p>
    </Page>
  );
}

const anchorOf = (title: string): string => title.toLowerCase().replaceAll(" ", "-");
