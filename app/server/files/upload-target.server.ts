import { and, eq, isNull, ne } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { adviceRequest, fileVersion } from "~db/schema";
import type { Context } from "../context.server";
import { findWritableDraft } from "../data/co-authors.server";
import { findDossier } from "../data/dossiers.server";
import type { Reader } from "../database.server";

/** Where somebody wants to put a file: an organiser's draft, a dossier, or a service's own advice. */
export type UploadPlace = { kind: "draft" | "dossier" | "advice"; id: string };

/** The columns that say to what a file belongs. */
export type FileOwner = {
  draftId: string | null;
  applicationId: string | null;
  dossierId: string | null;
  adviceRequestId: string | null;
  organisationId: string;
};

export type UploadTarget = {
  owner: FileOwner;
  /** The application that a supplement or change builds on: its files may be replaced by newer versions. */
  buildsOn: string | null;
};

/** More than any event has; stops a fault or a prank from filling the disk. */
const mostFiles = 300;

/** To what a new file would belong, when this actor may put one there at this moment. */
export async function uploadTarget(read: Reader, ctx: Context, place: UploadPlace): Promise<Outcome<UploadTarget>> {
  const target = await targetOf(read, ctx, place);
  if (!target.ok) return target;
  const { draftId, dossierId, adviceRequestId } = target.value.owner;
  const already = read.$count(
    fileVersion,
    draftId !== null
      ? eq(fileVersion.draftId, draftId)
      : adviceRequestId !== null
        ? eq(fileVersion.adviceRequestId, adviceRequestId)
        : eq(fileVersion.dossierId, dossierId ?? ""),
  );
  if ((await already) >= mostFiles) return refuse("invalid", { fields: { file: { code: "too_many_files" } } });
  return target;
}

async function targetOf(read: Reader, ctx: Context, { kind, id }: UploadPlace): Promise<Outcome<UploadTarget>> {
  if (kind === "draft") return ofDraft(read, ctx, id);
  return kind === "dossier" ? ofDossier(read, ctx, id) : ofAdvice(read, ctx, id);
}

const nobody = { draftId: null, applicationId: null, dossierId: null, adviceRequestId: null };

async function ofDraft(read: Reader, ctx: Context, id: string): Promise<Outcome<UploadTarget>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const draft = await findWritableDraft(read, ctx, id);
  if (draft === null) return refuse("not_found");
  if (draft.submittedAt !== null) return refuse("already_done");
  return ok({ owner: { ...nobody, draftId: id, organisationId: draft.organisationId }, buildsOn: draft.applicationId });
}

async function ofDossier(read: Reader, ctx: Context, id: string): Promise<Outcome<UploadTarget>> {
  if (!can(ctx.actor, "dossier.handle")) return refuse("forbidden");
  const dossier = await findDossier(read, ctx.actor, id);
  if (dossier === null) return refuse("not_found");
  if (dossier.status === "closed") return refuse("wrong_status");
  return ok({ owner: { ...nobody, dossierId: id, organisationId: ctx.actor.organisation.id }, buildsOn: null });
}

/** A service adds files to its own request, as long as its advice is not given. */
async function ofAdvice(read: Reader, ctx: Context, id: string): Promise<Outcome<UploadTarget>> {
  if (!can(ctx.actor, "advice.answer")) return refuse("forbidden");
  const organisationId = ctx.actor.organisation.id;
  const request = read
    .select()
    .from(adviceRequest)
    .where(
      and(
        eq(adviceRequest.id, id),
        eq(adviceRequest.organisationId, organisationId),
        ne(adviceRequest.status, "concept"),
        isNull(adviceRequest.closedAt),
      ),
    )
    .get();
  if (request === undefined) return refuse("not_found");
  if (request.status === "given") return refuse("wrong_status");
  const owner = { ...nobody, dossierId: request.dossierId, adviceRequestId: id, organisationId };
  return ok({ owner, buildsOn: null });
}
