import { evaluationText as text } from "~/copy/nl/evaluation/evaluation-text";
import { formatDate } from "~/copy/nl/format";
import type { EarlierLesson } from "~/server/data/evaluations.server";
import { Panel } from "../panel";

/** What parties wrote down after an earlier edition; nothing when nobody did. */
export function EarlierLessons({ lessons }: { lessons: readonly EarlierLesson[] }) {
  if (lessons.length === 0) return null;
  return (
    <Panel title={text.earlier}>
      <p className="quiet">{text.earlierIntro}</p>
      <ul className="stack stack--tight">
        {lessons.map(({ id, firstDay, organisation, text: words }) => (
          <li key={id}>
            {words}{" "}
            <span className="quiet">
              ({organisation}, {formatDate(firstDay)})
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
