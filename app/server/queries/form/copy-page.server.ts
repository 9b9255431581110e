import { can } from "~/domain/access/actions";
import { formParts } from "~/domain/form/form-parts";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { findDraftForm } from "../../data/draft-form.server";
import { dossiersWithContact } from "../../data/own-applications.server";
import { type AnsweredSection, answeredSection } from "./check-page.server";

export type CopyPage = {
  draftId: string;
  name: string;
  savedAt: number;
  submittedAt: number | null;
  references: string[];
  organisationName: string;
  sections: AnsweredSection[];
  files: { id: string; name: string; size: number; sha256: string }[];
};

/** Everything that was entered, to keep or print (Awb afd. 2.3). */
export async function readCopyPage(ctx: Context, draftId: string): Promise<Outcome<CopyPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const found = await findDraftForm(ctx.read, ctx, draftId);
  if (found === null) return refuse("not_found");
  const { draft, handreiking, form, files } = found;
  const { pages, signing } = formParts(handreiking, form);
  const dossiers = draft.applicationId === null ? [] : await dossiersWithContact(ctx.read, draft.applicationId);
  return ok({
    draftId: draft.id,
    name: draft.name,
    savedAt: draft.updatedAt,
    submittedAt: draft.submittedAt,
    references: dossiers.map(({ reference }) => reference),
    organisationName: ctx.actor.organisation.name,
    sections: (signing ? [...pages, signing] : pages).map((part) => answeredSection(part, found)),
    files: files.map(({ id, fileName, size, sha256 }) => ({ id, name: fileName, size, sha256 })),
  });
}
