import { copyAnswers } from "~/domain/form/copy-answers";
import type { Handreiking } from "~/domain/handreiking/model";
import { localDate } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import type { CopiedVersion } from "../../data/copied-applications.server";
import type { DraftForm } from "../../data/draft-form.server";

/** The edition that the answers of a draft come from. */
export type CopiedFrom = { name: string; firstDay: string; lastDay: string };

/** What did not come along: questions that are others now, and documents of which a new version is needed. */
export type CopiedNotice = { lost: string[]; files: string[] };

export const copiedFrom = ({ copied }: DraftForm): CopiedFrom | null =>
  copied && { name: copied.name, firstDay: copied.firstDay, lastDay: copied.lastDay };

/** Looks at the earlier answers again, so that the notice is true of the rules of today. */
export function copiedNotice(ctx: Context, { copied, handreiking, onDay }: DraftForm): CopiedNotice {
  if (copied === null) return { lost: [], files: [] };
  const then = rulesOfThen(ctx, copied);
  const { lost } = copyAnswers(handreiking, copied.answers, { firstDay: localDate(copied.firstDay), today: onDay });
  const labelOf = (id: string) =>
    [...handreiking.questions, ...(then?.questions ?? [])].find((question) => question.id === id)?.label.nl;
  const documents = copied.files.map(
    ({ attachmentId, fileName }) =>
      then?.attachments.find(({ document }) => document === attachmentId)?.name.nl ?? fileName,
  );
  return { lost: lost.flatMap((id) => labelOf(id) ?? []), files: [...new Set(documents)] };
}

function rulesOfThen(ctx: Context, copied: CopiedVersion): Handreiking | null {
  const { handreikingVersionId, localLayerVersionId } = copied;
  if (handreikingVersionId === null) return null;
  return ctx.app.rules.byVersion(handreikingVersionId, localLayerVersionId).handreiking;
}
