import { Link } from "@remix-run/react";
import { fieldProblemSentence } from "~/copy/nl/field-problems";
import { checkText } from "~/copy/nl/form/check-words";
import { fill } from "~/copy/nl/form/pages";
import type { CheckPage, MissingOnPage } from "~/server/queries/form/check-page.server";
import { Banner } from "../banner";
import { fieldId } from "../field-props";
import { questionAnchor } from "./form-api";
import { filesPath, sectionPath } from "./paths";

/** What must be there before the application can be sent, and what may come later. */
export function MissingBanners({ page }: { page: CheckPage }) {
  const { draft, hard, soft, attachments } = page;
  if (hard.length + soft.length + attachments.length === 0) {
    return (
      <Banner kind="good" title={checkText.completeTitle}>
        {checkText.completeText}
      </Banner>
    );
  }
  return (
    <>
      {hard.length > 0 && (
        <Banner kind="error" title={checkText.hardTitle}>
          <p>{checkText.hardText}</p>
          <ul className="plain-list">
            {hard.map((one) => (
              <MissingLine key={one.id} draftId={draft.id} missing={one} />
            ))}
          </ul>
        </Banner>
      )}
      {soft.length + attachments.length > 0 && (
        <Banner kind="warning" title={checkText.softTitle}>
          <p>{checkText.softText}</p>
          <ul className="plain-list">
            {soft.map((one) => (
              <MissingLine key={one.id} draftId={draft.id} missing={one} />
            ))}
            {attachments.map(({ document, name }) => (
              <li key={document}>
                <Link to={filesPath(draft.id)}>{fill(checkText.attachmentMissing, { name: name.nl })}</Link>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}

/** The summary above links to this line; the line links to where it can be filled in. */
function MissingLine({ draftId, missing }: { draftId: string; missing: MissingOnPage }) {
  const { id, section, label, problem } = missing;
  return (
    <li id={fieldId(id)}>
      <Link to={`${sectionPath(draftId, section)}#${questionAnchor(id)}`}>
        {problem.code === "required" ? label.nl : fieldProblemSentence(problem, label.nl)}
      </Link>
    </li>
  );
}
