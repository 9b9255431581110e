import { and, asc, eq, isNull } from "drizzle-orm";
import { adviceRequest, dossier, draft, membership } from "~db/schema";
import type { App } from "../app.server";
import type { OutboxRecord } from "../data/outbox.server";
import type { Reader } from "../database.server";

/** The number by which people name a dossier, and the page on which this reader finds what the mail is about. */
export type DossierPlace = { reference: string | null; path: string };

/** Looks up where a mail leads: an organiser and an adviser have pages of their own about the same dossier. */
export function dossierPlace(app: App, { recipientId, data }: OutboxRecord): DossierPlace {
  const read = app.database.reader;
  if (data.requestId !== undefined) return ofRequest(read, recipientId, data.requestId);
  if (data.dossierId !== undefined) return ofDossier(read, recipientId, eq(dossier.id, data.dossierId));
  if (data.draftId !== undefined) return ofDraft(read, data.draftId);
  return { reference: null, path: "/" };
}

const nowhere: DossierPlace = { reference: null, path: "/" };

function ofDossier(read: Reader, recipientId: string, where: ReturnType<typeof eq>): DossierPlace {
  const found = read
    .select({
      reference: dossier.reference,
      organisationId: dossier.organisationId,
      applicationId: dossier.applicationId,
    })
    .from(dossier)
    .where(where)
    .get();
  if (found === undefined) return nowhere;
  const { reference, organisationId, applicationId } = found;
  if (applicationId === null) return { reference, path: `/vooraankondigingen/${reference}` };
  const pages = isMember(read, recipientId, organisationId) ? "mijn-dossiers" : "dossiers";
  return { reference, path: `/${pages}/${reference}` };
}

function ofRequest(read: Reader, recipientId: string, requestId: string): DossierPlace {
  const asked = read.select().from(adviceRequest).where(eq(adviceRequest.id, requestId)).get();
  if (asked === undefined) return nowhere;
  const place = ofDossier(read, recipientId, eq(dossier.id, asked.dossierId));
  const isAsked = asked.kind === "single" && isMember(read, recipientId, asked.organisationId);
  return isAsked ? { ...place, path: `/adviezen/${requestId}` } : place;
}

/** A draft that became several dossiers goes by the number of the first one; a free evenement has none. */
function ofDraft(read: Reader, draftId: string): DossierPlace {
  const first = read
    .select({ reference: dossier.reference })
    .from(draft)
    .innerJoin(dossier, eq(dossier.applicationId, draft.applicationId))
    .where(eq(draft.id, draftId))
    .orderBy(asc(dossier.reference))
    .limit(1)
    .get();
  return { reference: first?.reference ?? null, path: `/aanvragen/${draftId}/ingediend` };
}

function isMember(read: Reader, userId: string, organisationId: string): boolean {
  const held = read
    .select({ id: membership.id })
    .from(membership)
    .where(
      and(eq(membership.userId, userId), eq(membership.organisationId, organisationId), isNull(membership.endedAt)),
    )
    .limit(1)
    .get();
  return held !== undefined;
}
