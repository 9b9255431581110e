import { resumeText } from "~/copy/nl/form/resume-words";
import { Button } from "../button";
import { PageForm } from "../page-form";
import { mailLinkPath } from "./paths";

/** Asks for a mail with which the draft can be gone on with elsewhere. */
export function MailLink({ draftId }: { draftId: string }) {
  return (
    <PageForm method="post" action={mailLinkPath(draftId)} className="quiet-act">
      <Button kind="quiet">{resumeText.button}</Button>
    </PageForm>
  );
}
