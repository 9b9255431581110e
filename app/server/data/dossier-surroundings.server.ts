import { and, asc, eq, inArray, isNull, max, ne, notInArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Actor } from "~/domain/access/actor";
import type { Milestone } from "~/domain/handreiking/reserved";
import type { MilestoneDate } from "~/domain/handreiking/steps-due";
import { localDate } from "~/domain/time/local-date";
import {
  adviceRequest,
  applicationVersion,
  changeRuling,
  defaultNotice,
  dossier,
  fileVersion,
  milestone,
  organisation,
  review,
  suspension,
  termExtension,
  user,
  warning,
} from "~db/schema";
import type { Reader } from "../database.server";
import { type ApplicationVersionRecord, belongsToVersion, type FileVersionRecord } from "./applications.server";
import { visibleDossiers } from "./dossier-scope.server";
import type { DossierRecord } from "./dossiers.server";
import { type OutageRecord, outagesOfDossier } from "./outages.server";
import type { ReviewRecord } from "./reviews.server";
import { rowsAsJson } from "./rows-as-json.server";
import type { RulingRecord } from "./rulings.server";
import type { SuspensionRecord } from "./suspensions.server";
import type { DefaultNoticeRecord, ExtensionRecord } from "./term-acts.server";

/** What stands around a dossier and decides about it too, read in one statement. */
export type DossierSurroundings = {
  /** The newest version of the application: what everybody works on. */
  version: ApplicationVersionRecord;
  /** The files that belong to that version. */
  files: readonly FileVersionRecord[];
  /** What happened in the process of the handreiking, in that order. */
  milestones: readonly MilestoneDate[];
  /** When the statutory clock stood still. */
  suspensions: readonly SuspensionRecord[];
  /** The one time that the term to decide was made longer. */
  extension: ExtensionRecord | null;
  /** The notice of default that came in. */
  notice: DefaultNoticeRecord | null;
  /** When the site could not be used, as far as it can matter to this dossier. */
  outages: readonly OutageRecord[];
  organiser: { name: string; email: string | null; phone: string | null };
  handlerName: string | null;
  /** Other gemeenten on the route that have not answered yet. */
  undecidedPassages: number;
  /** Differences in free text that an officer ruled not to matter, the oldest first. */
  rulings: readonly RulingRecord[];
  /** The review that the permit is under, if any. */
  openReview: ReviewRecord | null;
  /** Warnings that no burgemeester has confirmed to have read. */
  unreadWarnings: number;
};

type Found = { dossier: DossierRecord; surroundings: DossierSurroundings };

/** The surroundings of a dossier that was found before. */
export async function surroundingsOf(read: Reader, dossierId: string): Promise<DossierSurroundings> {
  const found = select(read, eq(dossier.id, dossierId));
  if (found === null) throw new Error(`dossier ${dossierId} has no application yet`);
  return found.surroundings;
}

/** The dossier with this reference with its surroundings, when this actor may know of it and it has an application. */
export async function findDossierWithSurroundings(
  read: Reader,
  actor: Actor,
  reference: string,
): Promise<Found | null> {
  return select(read, and(eq(dossier.reference, reference), visibleDossiers(read, actor)));
}

/** The same for the dossier in which this request for advice was made; whose request it is, is for the caller. */
export async function findDossierOfRequest(read: Reader, actor: Actor, requestId: string): Promise<Found | null> {
  const asked = read.select({ id: adviceRequest.dossierId }).from(adviceRequest).where(eq(adviceRequest.id, requestId));
  return select(read, and(inArray(dossier.id, asked), visibleDossiers(read, actor)));
}

function select(read: Reader, where: SQL | undefined): Found | null {
  const row = read
    .select({
      dossier,
      version: applicationVersion,
      organiser: { name: organisation.name, email: organisation.email, phone: organisation.phone },
      handlerName: user.name,
      undecidedPassages: undecidedPassages(read),
      files: rowsAsJson(fileVersion, belongsToVersion, asc(fileVersion.id)),
      milestones: rowsAsJson(
        milestone,
        eq(milestone.dossierId, dossier.id),
        asc(milestone.recordedAt),
        asc(milestone.id),
      ),
      suspensions: rowsAsJson(suspension, eq(suspension.dossierId, dossier.id), asc(suspension.askedAt)),
      extensions: rowsAsJson(termExtension, eq(termExtension.dossierId, dossier.id), asc(termExtension.decidedAt)),
      notices: rowsAsJson(defaultNotice, eq(defaultNotice.dossierId, dossier.id), asc(defaultNotice.recordedAt)),
      outages: outagesOfDossier(),
      rulings: rowsAsJson(changeRuling, eq(changeRuling.dossierId, dossier.id), asc(changeRuling.ruledAt)),
      openReviews: rowsAsJson(review, and(eq(review.dossierId, dossier.id), isNull(review.settledAt)), asc(review.id)),
      unreadWarnings: unreadWarnings(read),
    })
    .from(dossier)
    .innerJoin(organisation, eq(organisation.id, dossier.organisationId))
    .innerJoin(applicationVersion, and(eq(applicationVersion.applicationId, dossier.applicationId), isNewest(read)))
    .leftJoin(user, eq(user.id, dossier.handlerId))
    .where(where)
    .get();
  if (row === undefined) return null;
  const { dossier: found, openReviews, milestones, extensions, notices, ...rest } = row;
  return {
    dossier: found,
    surroundings: {
      ...rest,
      milestones: milestones.map(inDomain),
      extension: extensions[0] ?? null,
      notice: notices[0] ?? null,
      openReview: openReviews[0] ?? null,
    },
  };
}

const inDomain = (row: typeof milestone.$inferSelect): MilestoneDate => ({
  id: row.milestone as Milestone,
  on: localDate(row.happenedOn),
});

const later = alias(applicationVersion, "later_version");

function isNewest(read: Reader): SQL {
  const newest = read
    .select({ number: max(later.number) })
    .from(later)
    .where(eq(later.applicationId, dossier.applicationId));
  return eq(applicationVersion.number, sql`(${newest})`);
}

const passage = alias(dossier, "passage");

function undecidedPassages(read: Reader): SQL<number> {
  const open = read
    .select({ number: sql`count(*)` })
    .from(passage)
    .where(
      and(
        eq(passage.editionId, dossier.editionId),
        eq(passage.kind, "passage"),
        ne(passage.id, dossier.id),
        notInArray(passage.status, ["decided", "closed", "withdrawn"]),
      ),
    );
  return sql<number>`(${open})`;
}

function unreadWarnings(read: Reader): SQL<number> {
  const unread = read
    .select({ number: sql`count(*)` })
    .from(warning)
    .where(and(eq(warning.dossierId, dossier.id), isNull(warning.confirmedAt)));
  return sql<number>`(${unread})`;
}
