import { eq } from "drizzle-orm";
import { isEnded } from "~/domain/dossier/is-ended";
import { dueDate } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import { dossierState } from "./dossier-state.server";
import type { DossierRecord } from "./dossiers.server";

const toDo = ["open", "late", "waiting"];

/**
 * Writes the due dates of a dossier's open steps anew, so that lists can sort and count by them. Called at the end of
 * every act; the steps themselves stay derived.
 */
export async function projectDueDates(tx: Writer, ctx: Context, dossier: DossierRecord): Promise<void> {
  tx.delete(dueDate).where(eq(dueDate.dossierId, dossier.id)).run();
  if (dossier.applicationId === null || isEnded(dossier)) return;
  const { steps } = await dossierState(tx, ctx, dossier);
  const rows = steps.flatMap((step) => {
    if (step.due === null || !toDo.includes(step.state)) return [];
    return [
      {
        id: ctx.app.newId(),
        dossierId: dossier.id,
        stepId: step.step,
        party: step.by,
        label: step.name,
        dueOn: step.due.due,
      },
    ];
  });
  if (rows.length > 0) tx.insert(dueDate).values(rows).run();
}
