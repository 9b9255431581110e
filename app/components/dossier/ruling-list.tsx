import { changeText as text } from "~/copy/nl/dossier/change-text";
import type { RulingView } from "~/server/data/ruling-views.server";
import { Diff } from "../diff";

/** Differences in text that the gemeente ruled not to matter: both texts, why, by whom and when. */
export function RulingList({ rulings }: { rulings: readonly RulingView[] }) {
  return (
    <div className="stack">
      {rulings.map(({ id, question, before, after, reason, by, at }) => (
        <div key={id} className="stack stack--tight">
          <Diff differences={[{ term: question, before: before ?? undefined, after: after ?? undefined }]} />
          <p>
            <strong>{text.reason}:</strong> <span className="pre-line">{reason}</span>
          </p>
          <p className="quiet">{text.ruledBy(by, at)}</p>
        </div>
      ))}
    </div>
  );
}
