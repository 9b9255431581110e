import { closedFacts } from "~/domain/dossier/guards";
import type { AnnouncementEnd } from "~/domain/history/history-entry";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "./context.server";
import { type DossierRecord, moveDossier } from "./data/dossiers.server";
import { addMilestone } from "./data/milestones.server";
import type { Writer } from "./database.server";
import { record } from "./history.server";
import { queueMail } from "./mail/queue-mail.server";
import { tellHandlers } from "./mail/tell-handlers.server";

/** Takes an announced evenement off the calendar of its gemeente, which hears of it. */
export async function endAnnouncement(
  tx: Writer,
  ctx: Context,
  dossier: DossierRecord,
  { cause, reason }: { cause: AnnouncementEnd; reason: string },
): Promise<Outcome<null>> {
  const moved = await moveDossier(tx, ctx, dossier, "withdraw", closedFacts);
  if (!moved.ok) return moved;
  await addMilestone(tx, ctx, dossier.id, "ingetrokken");
  await record(tx, ctx, {
    type: "announcement.ended",
    dossierId: dossier.id,
    subjectId: dossier.id,
    payload: { cause, reason },
  });
  const mail = { template: "announcement_withdrawn", cause: dossier.id } as const;
  await tellHandlers(tx, ctx, dossier, mail);
  await queueMail(tx, ctx, {
    template: mail.template,
    recipientId: ctx.actor.userId,
    data: { dossierId: dossier.id },
    cause: `announcement_withdrawn:${dossier.id}:${ctx.actor.userId}`,
  });
  return ok(null);
}
