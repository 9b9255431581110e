import { closedFacts } from "~/domain/dossier/guards";
import type { CollectedApplication } from "~/domain/form/collect-application";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import type { ApplicationVersionRecord } from "../data/applications.server";
import { type DossierRecord, findDossier, moveDossier } from "../data/dossiers.server";
import { projectDueDates } from "../data/due-dates.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { openDossier } from "../open-dossier.server";

type Route = {
  dossiers: readonly DossierRecord[];
  version: ApplicationVersionRecord;
  collected: CollectedApplication;
};

/**
 * After a change of the route: a gemeente that it now touches gets a dossier, and the organiser's application is
 * withdrawn at a gemeente that it no longer touches and that has not answered yet.
 */
export async function followRoute(tx: Writer, ctx: Context, { dossiers, version, collected }: Route): Promise<void> {
  const lead = dossiers.find((dossier) => dossier.kind === "lead");
  if (lead === undefined) return;
  const known = dossiers.map((dossier) => dossier.gemeenteCode);
  const rulesOfRegion = ctx.app.rules.current(ctx.today);
  for (const gemeenteCode of collected.passageGemeenten.filter((code) => !known.includes(code))) {
    must(
      await openDossier(tx, ctx, {
        gemeenteCode,
        kind: "passage",
        track: lead.track,
        editionId: lead.editionId,
        applicationId: version.applicationId,
        organisationId: lead.organisationId,
        version,
        collected,
        rules: ctx.app.rules.forGemeente(gemeenteCode, ctx.today) ?? rulesOfRegion,
        announced: null,
      }),
    );
  }
  if (ctx.actor.role === "organiser") await leaveRoute(tx, ctx, dossiers, collected);
}

async function leaveRoute(
  tx: Writer,
  ctx: Context,
  dossiers: readonly DossierRecord[],
  collected: CollectedApplication,
) {
  for (const { id, kind, gemeenteCode } of dossiers) {
    const dossier = await findDossier(tx, ctx.actor, id);
    if (kind !== "passage" || dossier?.status !== "received") continue;
    if (collected.passageGemeenten.includes(gemeenteCode)) continue;
    const left = must(await moveDossier(tx, ctx, dossier, "withdraw", closedFacts));
    await record(tx, ctx, {
      type: "application.withdrawn",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: { reason: "" },
    });
    await projectDueDates(tx, ctx, left);
  }
}
