import { can } from "~/domain/access/actions";
import { isEnded } from "~/domain/dossier/is-ended";
import { transition } from "~/domain/dossier/transitions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { attempt, must } from "../attempt.server";
import { closeRequests } from "../close-requests.server";
import type { Context } from "../context.server";
import { dossierState } from "../data/dossier-state.server";
import { type DossierRecord, findDossier, moveDossier } from "../data/dossiers.server";
import { projectDueDates } from "../data/due-dates.server";
import { addMilestone } from "../data/milestones.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { queueMail } from "../mail/queue-mail.server";
import { tellHandlers } from "../mail/tell-handlers.server";

type Input = { dossierId: string; reason: string };

/**
 * The organiser takes the application back, at every gemeente where nothing was decided yet. Everybody who works on it
 * hears that it stops.
 */
export async function withdrawApplication(ctx: Context, { dossierId, reason }: Input): Promise<Outcome<null>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  return attempt(ctx, async (tx) => {
    const dossier = await findDossier(tx, ctx.actor, dossierId);
    if (dossier === null) return refuse("not_found");
    if (dossier.applicationId === null) return refuse("wrong_status", { detail: { status: dossier.status } });
    const shared = await dossiersOfApplication(tx, dossier.applicationId);
    const lead = shared.find(({ kind }) => kind === "lead") ?? dossier;
    must(await withdraw(tx, ctx, lead, reason.trim()));
    for (const passage of shared.filter(({ kind }) => kind === "passage")) {
      if (!isEnded(passage) && passage.status !== "decided") must(await withdraw(tx, ctx, passage, reason.trim()));
      else if (!isEnded(passage))
        await tellHandlers(tx, ctx, passage, { template: "application_withdrawn", cause: lead.id });
    }
    await queueMail(tx, ctx, {
      template: "application_withdrawn",
      recipientId: ctx.actor.userId,
      data: { dossierId: lead.id },
      cause: `application_withdrawn:${lead.id}:${ctx.actor.userId}`,
    });
    return ok(null);
  });
}

async function withdraw(tx: Writer, ctx: Context, dossier: DossierRecord, reason: string): Promise<Outcome<null>> {
  const state = await dossierState(tx, ctx, dossier);
  const possible = transition(dossier, "withdraw", ctx.actor.role, state.transitionFacts);
  if (!possible.ok) return possible;
  await closeRequests(tx, ctx, state, reason);
  const withdrawn = await moveDossier(tx, ctx, dossier, "withdraw", state.transitionFacts);
  if (!withdrawn.ok) return withdrawn;
  await addMilestone(tx, ctx, dossier.id, "ingetrokken");
  await record(tx, ctx, {
    type: "application.withdrawn",
    dossierId: dossier.id,
    subjectId: dossier.id,
    payload: { reason },
  });
  await projectDueDates(tx, ctx, withdrawn.value);
  await tellHandlers(tx, ctx, dossier, { template: "application_withdrawn", cause: dossier.id });
  return ok(null);
}
