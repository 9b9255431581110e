import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { updateDossier } from "../data/dossiers.server";
import { handlersOf } from "../data/handlers.server";
import { addMilestoneOnce } from "../data/milestones.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";

type Input = DossierTarget & { handlerId: string | null };

/**
 * Says who handles a dossier. The municipal coordinator gives it to anybody who handles dossiers in the gemeente; an
 * officer takes it, or lets go of an own one.
 */
export async function assignDossier(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, { dossier }) => {
    const { handlerId } = input;
    const own = ctx.actor.userId;
    const takesOrLeaves = handlerId === own || (handlerId === null && dossier.handlerId === own);
    if (!takesOrLeaves && !can(ctx.actor, "dossier.assign")) return refuse("forbidden");
    if (dossier.handlerId === handlerId) return refuse("already_done");
    const handlers = await handlersOf(tx, dossier.gemeenteCode);
    const handler = handlers.find(({ userId }) => userId === handlerId) ?? null;
    if (handlerId !== null && handler === null) {
      return refuse("invalid", { fields: { handlerId: { code: "not_an_option" } } });
    }
    must(await updateDossier(tx, ctx, dossier, { handlerId }));
    if (handler !== null) await addMilestoneOnce(tx, ctx, dossier.id, "in_behandeling_genomen");
    await record(tx, ctx, {
      type: "dossier.assigned",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: { handlerId, handlerName: handler?.name ?? null },
    });
    if (handlerId !== null && handlerId !== own) {
      await queueMail(tx, ctx, {
        template: "dossier_assigned",
        recipientId: handlerId,
        data: { dossierId: dossier.id },
        cause: `dossier_assigned:${dossier.id}:${dossier.revision}:${handlerId}`,
      });
    }
    return ok(null);
  });
}
