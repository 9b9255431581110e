import { readingText as text } from "~/copy/nl/handreiking/reading-text";
import type { HandreikingPage } from "~/server/queries/handreiking-page.server";
import { Panel } from "./panel";

/** How long a service has to advise by the method, and when it is reminded. */
export function AdviceTerm({ term }: { term: HandreikingPage["adviceTerm"] }) {
  if (term === null) return null;
  return (
    <Panel title={text.chapters.adviceTerm}>
      <ul>
        {term.terms.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{term.reminders}</li>
      </ul>
      <p className="quiet">{term.source}</p>
    </Panel>
  );
}
