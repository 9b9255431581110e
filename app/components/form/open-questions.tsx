import { Link } from "@remix-run/react";
import { openQuestionsShown, outlookText } from "~/copy/nl/form/outlook";
import type { OpenQuestion } from "~/domain/form/outlook";
import { questionAnchor } from "./form-api";
import { sectionPath } from "./paths";

/** The questions that still decide something, as links to them. */
export function OpenQuestions({ questions, draftId }: { questions: readonly OpenQuestion[]; draftId: string }) {
  const { shown, more } = openQuestionsShown(questions);
  if (shown.length === 0) return null;
  return (
    <>
      <p>{outlookText.dependsOn}</p>
      <ul className="plain-list">
        {shown.map(({ id, section, label }) => (
          <li key={id}>
            <Link to={`${sectionPath(draftId, section)}#${questionAnchor(id)}`}>{label.nl}</Link>
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
    </>
  );
}
