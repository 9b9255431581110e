import { copiedText, lastEditionLines } from "~/copy/nl/form/copied-words";
import type { LastEdition } from "~/server/queries/form/last-edition.server";
import { Panel } from "../panel";

/** The numbers that the organiser gave after the last edition; nothing when it gave none. */
export function LastEditionPanel({ edition }: { edition: LastEdition | null }) {
  const lines = edition === null ? [] : lastEditionLines(edition);
  if (lines.length === 0) return null;
  return (
    <Panel title={copiedText.last}>
      <ul className="stack stack--tight">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}
