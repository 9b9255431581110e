import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "~/domain/access/actor";
import type { TransitionFacts } from "~/domain/dossier/guards";
import { type Transitioned, type TransitionName, transition } from "~/domain/dossier/transitions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { dossier } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader, Writer } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";

export type DossierRecord = typeof dossier.$inferSelect;

/** The dossier with this id, or null when there is none that this actor may know of. */
export async function findDossier(read: Reader, actor: Actor, id: string): Promise<DossierRecord | null> {
  const found = read
    .select()
    .from(dossier)
    .where(and(eq(dossier.id, id), visibleDossiers(read, actor)))
    .get();
  return found ?? null;
}

/** The dossier with this reference, as people write it in an address or on the phone. */
export async function findDossierByReference(
  read: Reader,
  actor: Actor,
  reference: string,
): Promise<DossierRecord | null> {
  const found = read
    .select()
    .from(dossier)
    .where(and(eq(dossier.reference, reference), visibleDossiers(read, actor)))
    .get();
  return found ?? null;
}

type Changes = Partial<
  Pick<
    DossierRecord,
    | "kind"
    | "track"
    | "applicationId"
    | "handreikingVersionId"
    | "localLayerVersionId"
    | "receivedAt"
    | "receivedOn"
    | "receivedOnTime"
    | "proposedClass"
    | "confirmedClass"
    | "handlerId"
    | "decidedOn"
    | "name"
    | "place"
    | "firstDay"
    | "lastDay"
  >
>;

/**
 * Moves a dossier by the transition table and saves what the act changes besides. The only place that writes a
 * status. Refuses when somebody else changed the dossier since it was read.
 */
export async function moveDossier(
  tx: Writer,
  ctx: Context,
  record: DossierRecord,
  name: TransitionName,
  facts: TransitionFacts,
  changes: Changes = {},
): Promise<Outcome<DossierRecord>> {
  const moved = transition(record, name, ctx.actor.role, facts);
  if (!moved.ok) return moved;
  return save(tx, ctx, record, { ...changes, ...statusOf(moved.value) });
}

/** Saves changes that leave the status as it is. */
export async function updateDossier(
  tx: Writer,
  ctx: Context,
  record: DossierRecord,
  changes: Changes,
): Promise<Outcome<DossierRecord>> {
  return save(tx, ctx, record, changes);
}

const statusOf = ({ status, outcome }: Transitioned) => ({ status, outcome });

function save(
  tx: Writer,
  ctx: Context,
  record: DossierRecord,
  changes: Partial<DossierRecord>,
): Outcome<DossierRecord> {
  const saved = tx
    .update(dossier)
    .set({ ...changes, revision: sql`${dossier.revision} + 1`, updatedAt: ctx.now })
    .where(and(eq(dossier.id, record.id), eq(dossier.revision, record.revision)))
    .returning()
    .get();
  return saved === undefined ? refuse("stale") : ok(saved);
}
