import {
  and,
  asc,
  between,
  type Column,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  like,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { can } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import type { AdviceRequestStatus } from "~/domain/advice/advice-status";
import type { WorklistFilter, WorklistList } from "~/domain/dossier/worklist-filter";
import type { Party } from "~/domain/handreiking/reserved";
import { addDays } from "~/domain/time/local-date";
import { advice, adviceRequest, dossier, dueDate, review, suspension, user, warning } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";
import { isGoingOn } from "./going-on.server";

const openRequests = ["asked", "in_progress", "more_information"] as const;

/**
 * What this reader has to do per dossier, and by when: of the own open requests for a service, else of the own steps.
 * Joined as a whole it is read once from one index, which per dossier would be thousands of times.
 */
const own = {
  day: sql<string | null>`own.day`,
  isLate: sql`own.late = 1`,
  isThisWeek: sql`own.this_week = 1`,
  waitsForInformation: sql`own.waits = 1`,
  ofDossier: sql`own.dossier_id = ${dossier.id}`,
};

function ownDue({ actor, today }: Context): SQL {
  const due = (day: Column) =>
    sql`min(${day}) as day, max(${lt(day, today)}) as late, max(${between(day, today, addDays(today, 7))}) as this_week`;
  if (actor.role === "adviser") {
    const waits = eq(adviceRequest.status, "more_information");
    const asked = and(
      eq(adviceRequest.organisationId, actor.organisation.id),
      inArray(adviceRequest.status, [...openRequests]),
    );
    return sql`(select ${adviceRequest.dossierId} as dossier_id, ${due(adviceRequest.dueOn)}, max(${waits}) as waits
      from ${adviceRequest} where ${asked} group by ${adviceRequest.dossierId}) as own`;
  }
  return sql`(select ${dueDate.dossierId} as dossier_id, ${due(dueDate.dueOn)}, 0 as waits
    from ${dueDate} where ${eq(dueDate.party, partyOf(actor))} group by ${dueDate.dossierId}) as own`;
}

const partyOf = ({ role }: Actor): Party => (role === "regional_coordinator" ? "veiligheidsregio" : "gemeente");

/** What has to be done on the first of those days; nothing for a service, whose own advice it is. */
function ownDueLabel(read: Reader, actor: Actor): SQL<string | null> {
  if (actor.role === "adviser") return sql`null`;
  const first = read
    .select({ label: dueDate.label })
    .from(dueDate)
    .where(and(eq(dueDate.dossierId, dossier.id), eq(dueDate.party, partyOf(actor))))
    .orderBy(asc(dueDate.dueOn))
    .limit(1);
  return sql`(${first})`;
}

/** Waiting for others: for advisers, or for a supplement of the organiser. An adviser waits for the information asked. */
function waiting(read: Reader, actor: Actor): SQL | undefined {
  if (actor.role === "adviser") return own.waitsForInformation;
  const unanswered = and(
    eq(suspension.dossierId, dossier.id),
    eq(suspension.ground, "supplement"),
    isNull(suspension.answeredOn),
  );
  const undecided = notInArray(dossier.status, ["decided", "evaluated", "closed", "withdrawn"]);
  const supplement = exists(read.select({ one: sql`1` }).from(suspension).where(unanswered));
  return or(eq(dossier.status, "advising"), and(undecided, supplement));
}

function inList({ read, actor }: Context, list: WorklistList): SQL | undefined {
  switch (list) {
    case "late":
      return own.isLate;
    case "this_week":
      return own.isThisWeek;
    case "waiting":
      return waiting(read, actor);
    case "unread_warning":
      return can(actor, "decision.take") || can(actor, "advice.join") ? hasUnreadWarning(read) : sql`0 = 1`;
    case "expired_advice":
      return hasExpiredAdvice(read, actor);
    case "under_review":
      return isUnderReview(read);
    case "announced":
      return eq(dossier.status, "announced");
  }
}

/** The unread ones are few and have an index, so they are looked up once for all dossiers. */
const hasUnreadWarning = (read: Reader): SQL =>
  inArray(dossier.id, read.select({ id: warning.dossierId }).from(warning).where(isNull(warning.confirmedAt)));

function isUnderReview(read: Reader): SQL | undefined {
  const open = and(eq(review.dossierId, dossier.id), isNull(review.settledAt));
  return and(eq(dossier.status, "decided"), exists(read.select({ one: sql`1` }).from(review).where(open)));
}

/** A request that stands open though its service advised before: a change asked for another one. An adviser's own. */
function hasExpiredAdvice(read: Reader, actor: Actor): SQL | undefined {
  const earlier = read.select({ one: sql`1` }).from(advice).where(eq(advice.requestId, adviceRequest.id));
  const expired = and(
    eq(adviceRequest.dossierId, dossier.id),
    inArray(adviceRequest.status, [...openRequests]),
    actor.role === "adviser" ? eq(adviceRequest.organisationId, actor.organisation.id) : undefined,
    exists(earlier),
  );
  return and(
    or(inArray(dossier.status, ["complete", "classified", "advising"]), isUnderReview(read)),
    exists(read.select({ one: sql`1` }).from(adviceRequest).where(expired)),
  );
}

/** How many dossiers of this reader fit a filter, and how many stand in each list, in one look at all of them. */
export async function worklistCounts(
  ctx: Context,
  filter: WorklistFilter,
): Promise<{ total: number; lists: Record<WorklistList, number> }> {
  const counted = (holds: SQL | undefined) => sql<number>`coalesce(sum(case when ${holds} then 1 else 0 end), 0)`;
  const listed = (list: WorklistList) => counted(and(isGoingOn, inList(ctx, list)));
  const row = ctx.read
    .select({
      total: counted(conditionOf(ctx, filter)),
      late: listed("late"),
      this_week: listed("this_week"),
      waiting: listed("waiting"),
      unread_warning: listed("unread_warning"),
      expired_advice: listed("expired_advice"),
      under_review: listed("under_review"),
      announced: listed("announced"),
    })
    .from(dossier)
    .leftJoin(ownDue(ctx), own.ofDossier)
    .where(visibleDossiers(ctx.read, ctx.actor))
    .get();
  if (row === undefined) throw new Error("a count without a group always has a row");
  const { total, ...lists } = row;
  return { total, lists };
}

/** What a filter asks of the dossiers that its reader may see. Whoever searches finds what is over too. */
function conditionOf(ctx: Context, filter: WorklistFilter): SQL | undefined {
  const { actor } = ctx;
  const text = `%${filter.text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const contains = (column: typeof dossier.name | typeof dossier.reference | typeof dossier.place) =>
    sql`${like(column, text)} escape '\\'`;
  const showsAll = filter.text !== "" || filter.status !== null;
  return and(
    showsAll ? sql`1 = 1` : isGoingOn,
    showsAll || filter.list === "announced" ? undefined : ne(dossier.status, "announced"),
    filter.list === null ? undefined : inList(ctx, filter.list),
    filter.text === "" ? undefined : or(contains(dossier.name), contains(dossier.reference), contains(dossier.place)),
    filter.gemeente === null ? undefined : eq(dossier.gemeenteCode, filter.gemeente),
    filter.status === null ? undefined : eq(dossier.status, filter.status),
    filter.classId === null
      ? undefined
      : eq(sql`coalesce(${dossier.confirmedClass}, ${dossier.proposedClass})`, filter.classId),
    filter.from === null ? undefined : gte(dossier.lastDay, filter.from),
    filter.until === null ? undefined : lte(dossier.firstDay, filter.until),
    filter.handler === "mine" && can(actor, "dossier.handle") ? eq(dossier.handlerId, actor.userId) : undefined,
    filter.handler === "nobody" ? isNull(dossier.handlerId) : undefined,
  );
}

/** One page of the dossiers that fit a filter. What a row shows is read for that page alone. */
export async function worklistRows(ctx: Context, filter: WorklistFilter, size: number) {
  const { read, actor } = ctx;
  const page = read
    .select({ id: dossier.id, day: own.day.as("day") })
    .from(dossier)
    .leftJoin(ownDue(ctx), own.ofDossier)
    .where(and(visibleDossiers(read, actor), conditionOf(ctx, filter)))
    .orderBy(...orderOf(filter, own.day))
    .limit(size)
    .offset((filter.page - 1) * size)
    .as("page");
  const requests = (statuses: readonly AdviceRequestStatus[]) =>
    sql<number>`(select count(*) from ${adviceRequest} where ${adviceRequest.dossierId} = ${dossier.id} and ${inArray(adviceRequest.status, [...statuses])})`;
  return read
    .select({
      dossier,
      handlerName: user.name,
      dueOn: page.day,
      dueLabel: ownDueLabel(read, actor),
      asked: requests([...openRequests, "given", "no_reaction"]),
      given: requests(["given", "no_reaction"]),
      unreadWarning: flag(inList(ctx, "unread_warning")),
      expiredAdvice: flag(inList(ctx, "expired_advice")),
      underReview: flag(inList(ctx, "under_review")),
    })
    .from(page)
    .innerJoin(dossier, eq(dossier.id, page.id))
    .leftJoin(user, eq(user.id, dossier.handlerId))
    .orderBy(...orderOf(filter, sql`${page.day}`))
    .all();
}

const flag = (holds: SQL | undefined) => sql<0 | 1 | null>`${holds}`;

/** Dossiers without a last day come after those with one, whichever way the list is turned. */
function orderOf({ order, descending }: WorklistFilter, due: SQL): SQL[] {
  const turn = descending ? desc : asc;
  const byDay = [turn(dossier.firstDay), asc(dossier.reference)];
  switch (order) {
    case "due":
      return [sql`${due} is null`, turn(due), ...byDay];
    case "date":
      return byDay;
    case "name":
      return [turn(dossier.name), asc(dossier.reference)];
    case "changed":
      return [turn(dossier.updatedAt), asc(dossier.reference)];
  }
}
