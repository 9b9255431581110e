import { isEnded } from "~/domain/dossier/is-ended";
import type { CollectedApplication } from "~/domain/form/collect-application";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import type { ApplicationVersionRecord } from "../data/applications.server";
import { updateDossier } from "../data/dossiers.server";
import { updateEdition } from "../data/editions.server";
import { addMilestone } from "../data/milestones.server";
import { dossiersOfApplication } from "../data/received-dossiers.server";
import { answerSuspensions } from "../data/suspensions.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";
import { bringToDrafts } from "./bring-to-drafts.server";
import { followRoute } from "./follow-route.server";
import { reassessDossier } from "./reassess-dossier.server";

type NewVersion = { version: ApplicationVersionRecord; collected: CollectedApplication };

/**
 * Brings a new version of an application to every dossier that shares it: what lists show is copied, an asked
 * supplement is answered, every dossier is assessed anew and whoever handles it is told. A gemeente that the route now
 * touches gets its own dossier.
 */
export async function applyVersion(tx: Writer, ctx: Context, { version, collected }: NewVersion): Promise<void> {
  const { name, place, firstDay, lastDay } = collected;
  const copies = { name, place, firstDay, lastDay };
  const dossiers = await dossiersOfApplication(tx, version.applicationId);
  const [first] = dossiers;
  if (first === undefined) return;
  await updateEdition(tx, first.editionId, copies);
  for (const dossier of dossiers) {
    if (isEnded(dossier)) continue;
    const copied = must(await updateDossier(tx, ctx, dossier, copies));
    await record(tx, ctx, {
      type: "application.submitted",
      dossierId: dossier.id,
      subjectId: version.applicationId,
      payload: { versionId: version.id, number: version.number, kind: version.kind },
    });
    if (version.kind === "supplement") await endSuspensions(tx, ctx, dossier.id, version);
    await reassessDossier(tx, ctx, { dossier: copied, version });
    const template = version.kind === "supplement" ? "supplement_received" : "change_received";
    await tellHandlers(tx, ctx, dossier, { template, cause: version.id });
  }
  await followRoute(tx, ctx, { dossiers, version, collected });
  await bringToDrafts(tx, ctx, version);
}

async function endSuspensions(tx: Writer, ctx: Context, dossierId: string, version: ApplicationVersionRecord) {
  const answered = await answerSuspensions(tx, ctx, dossierId, version.id);
  for (const suspensionId of answered) {
    await record(tx, ctx, {
      type: "supplement.received",
      dossierId,
      subjectId: suspensionId,
      payload: { suspensionId, versionNumber: version.number },
    });
  }
  if (answered.length > 0) await addMilestone(tx, ctx, dossierId, "aanvulling_ontvangen");
}
