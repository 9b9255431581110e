import { reportText as text } from "~/copy/nl/evaluation/report-text";
import { formatDate } from "~/copy/nl/format";
import type { LessonInReport } from "~/domain/documents/year-report";
import { Disclosure } from "../disclosure";

/** What parties would do otherwise, the newest evenement first. */
export function LessonList({ lessons }: { lessons: readonly LessonInReport[] }) {
  if (lessons.length === 0) return <p className="quiet">{text.lessonsNone}</p>;
  return (
    <Disclosure summary={`${text.lessons} (${lessons.length})`} open={lessons.length < 6}>
      <ul className="stack">
        {lessons.map((lesson) => (
          <li key={`${lesson.evenement} ${lesson.firstDay} ${lesson.organisation}`}>
            <p>{lesson.text}</p>
            <p className="quiet">
              {lesson.evenement}, {lesson.gemeente}, {formatDate(lesson.firstDay)}. {lesson.organisation}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
