import { eq } from "drizzle-orm";
import { closedFacts } from "~/domain/dossier/guards";
import type { DossierKind, DossierTrack } from "~/domain/dossier/status";
import { transition } from "~/domain/dossier/transitions";
import type { CollectedApplication } from "~/domain/form/collect-application";
import { type Outcome, ok } from "~/domain/outcome";
import { dossier } from "~db/schema";
import type { Context } from "../context.server";
import type { Writer } from "../database.server";
import type { RuleSet } from "../handreiking/rule-registry.server";
import { type DossierRecord, moveDossier } from "./dossiers.server";
import { nextReference } from "./references.server";

type NewDossier = {
  editionId: string;
  applicationId: string;
  organisationId: string;
  gemeenteCode: string;
  kind: DossierKind;
  track: DossierTrack;
  rules: RuleSet;
  collected: CollectedApplication;
  /** The dossier that was announced there before and goes on under its own number. */
  announced: DossierRecord | null;
};

/** Opens a dossier for a gemeente; the rules valid on the day of receipt are pinned here for life. */
export async function addReceivedDossier(tx: Writer, ctx: Context, input: NewDossier): Promise<Outcome<DossierRecord>> {
  const { collected, rules, track, kind } = input;
  if (input.announced !== null) return receiveAnnounced(tx, ctx, input.announced, input);
  const moved = transition({ status: null, track, kind, outcome: null }, "submit", ctx.actor.role, closedFacts);
  if (!moved.ok) return moved;
  const record = tx
    .insert(dossier)
    .values({
      id: ctx.app.newId(),
      reference: await nextReference(tx, Number(ctx.today.slice(0, 4))),
      editionId: input.editionId,
      applicationId: input.applicationId,
      organisationId: input.organisationId,
      gemeenteCode: input.gemeenteCode,
      kind,
      track,
      status: moved.value.status,
      handreikingVersionId: rules.handreikingVersionId,
      localLayerVersionId: rules.localLayerVersionId,
      name: collected.name,
      place: collected.place,
      firstDay: collected.firstDay,
      lastDay: collected.lastDay,
      receivedAt: ctx.now,
      receivedOn: ctx.today,
      updatedAt: ctx.now,
    })
    .returning()
    .get();
  return ok(record);
}

async function receiveAnnounced(
  tx: Writer,
  ctx: Context,
  announced: DossierRecord,
  { collected, rules, track, kind, applicationId }: NewDossier,
): Promise<Outcome<DossierRecord>> {
  return moveDossier(tx, ctx, announced, "submit_announced", closedFacts, {
    applicationId,
    kind,
    track,
    handreikingVersionId: rules.handreikingVersionId,
    localLayerVersionId: rules.localLayerVersionId,
    name: collected.name,
    place: collected.place,
    firstDay: collected.firstDay,
    lastDay: collected.lastDay,
    receivedAt: ctx.now,
    receivedOn: ctx.today,
  });
}

/** Every dossier that shares this application, whoever's it is: an act on the application reaches them all. */
export async function dossiersOfApplication(tx: Writer, applicationId: string): Promise<readonly DossierRecord[]> {
  return tx.select().from(dossier).where(eq(dossier.applicationId, applicationId)).orderBy(dossier.reference).all();
}
