import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  like,
  lt,
  lte,
  not,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { can } from "~/domain/access/actions";
import type { Actor } from "~/domain/access/actor";
import type { WorklistFilter, WorklistList } from "~/domain/dossier/worklist-filter";
import type { Party } from "~/domain/handreiking/reserved";
import { addDays } from "~/domain/time/local-date";
import { adviceRequest, dossier, dueDate, suspension, user } from "~db/schema";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { visibleDossiers } from "./dossier-scope.server";

const openRequests = ["asked", "in_progress", "more_information"] as const;

/** Statuses and outcomes after which nobody has anything to do. */
const over = or(
  inArray(dossier.status, ["closed", "withdrawn"]),
  and(
    eq(dossier.status, "decided"),
    inArray(dossier.outcome, ["refused", "not_treated", "forbidden", "cancelled", "revoked"]),
  ),
);

/** The last day that concerns this reader in a dossier: of the own request for a service, else of the own steps. */
function ownDue(read: Reader, actor: Actor) {
  if (actor.role === "adviser") {
    return read
      .select({ day: sql<string | null>`min(${adviceRequest.dueOn})` })
      .from(adviceRequest)
      .where(and(eq(adviceRequest.dossierId, dossier.id), ownOpenRequest(actor)));
  }
  return read
    .select({ day: sql<string | null>`min(${dueDate.dueOn})` })
    .from(dueDate)
    .where(and(eq(dueDate.dossierId, dossier.id), eq(dueDate.party, partyOf(actor))));
}

const partyOf = ({ role }: Actor): Party => (role === "regional_coordinator" ? "veiligheidsregio" : "gemeente");

const ownOpenRequest = ({ organisation }: Actor) =>
  and(eq(adviceRequest.organisationId, organisation.id), inArray(adviceRequest.status, [...openRequests]));

/** What has to be done on that day; nothing for a service, whose own advice it is. */
function ownDueLabel(read: Reader, actor: Actor): SQL {
  if (actor.role === "adviser") return sql`null`;
  const first = read
    .select({ label: dueDate.label })
    .from(dueDate)
    .where(and(eq(dueDate.dossierId, dossier.id), eq(dueDate.party, partyOf(actor))))
    .orderBy(asc(dueDate.dueOn))
    .limit(1);
  return sql`(${first})`;
}

function dueWithin(
  read: Reader,
  actor: Actor,
  when: (day: typeof dueDate.dueOn | typeof adviceRequest.dueOn) => SQL | undefined,
) {
  const one = { one: sql`1` };
  if (actor.role === "adviser") {
    const own = and(eq(adviceRequest.dossierId, dossier.id), ownOpenRequest(actor), when(adviceRequest.dueOn));
    return exists(read.select(one).from(adviceRequest).where(own));
  }
  const own = and(eq(dueDate.dossierId, dossier.id), eq(dueDate.party, partyOf(actor)), when(dueDate.dueOn));
  return exists(read.select(one).from(dueDate).where(own));
}

/** Waiting for others: for advisers, or for a supplement of the organiser. An adviser waits for the information asked. */
function waiting(read: Reader, actor: Actor): SQL | undefined {
  const one = { one: sql`1` };
  if (actor.role === "adviser") {
    const own = eq(adviceRequest.organisationId, actor.organisation.id);
    const asked = and(eq(adviceRequest.dossierId, dossier.id), own, eq(adviceRequest.status, "more_information"));
    return exists(read.select(one).from(adviceRequest).where(asked));
  }
  const unanswered = and(eq(suspension.dossierId, dossier.id), isNull(suspension.answeredOn));
  const undecided = notInArray(dossier.status, ["decided", "evaluated", "closed", "withdrawn"]);
  return or(
    eq(dossier.status, "advising"),
    and(undecided, exists(read.select(one).from(suspension).where(unanswered))),
  );
}

function inList({ read, actor, today }: Context, list: WorklistList): SQL | undefined {
  switch (list) {
    case "late":
      return dueWithin(read, actor, (day) => lt(day, today));
    case "this_week":
      return dueWithin(read, actor, (day) => and(gte(day, today), lte(day, addDays(today, 7))));
    case "waiting":
      return waiting(read, actor);
  }
}

/** How many dossiers of this reader stand in each list. */
export async function worklistCounts(ctx: Context): Promise<Record<WorklistList, number>> {
  const counted = (list: WorklistList) =>
    sql<number>`coalesce(sum(case when ${inList(ctx, list)} then 1 else 0 end), 0)`;
  const row = ctx.read
    .select({ late: counted("late"), this_week: counted("this_week"), waiting: counted("waiting") })
    .from(dossier)
    .where(and(visibleDossiers(ctx.read, ctx.actor), not(over ?? sql`0 = 1`)))
    .get();
  return row ?? { late: 0, this_week: 0, waiting: 0 };
}

function conditionOf(ctx: Context, filter: WorklistFilter): SQL | undefined {
  const { read, actor } = ctx;
  const text = `%${filter.text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const contains = (column: typeof dossier.name | typeof dossier.reference | typeof dossier.place) =>
    sql`${like(column, text)} escape '\\'`;
  const showsAll = filter.text !== "" || filter.status !== null;
  return and(
    visibleDossiers(read, actor),
    showsAll ? undefined : not(over ?? sql`0 = 1`),
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

/** One page of the dossiers that fit a filter, and how many fit. */
export async function worklistRows(ctx: Context, filter: WorklistFilter, size: number) {
  const { read, actor } = ctx;
  const where = conditionOf(ctx, filter);
  const due = sql<string | null>`(${ownDue(read, actor)})`;
  const requests = (statuses: readonly string[]) =>
    sql<number>`(select count(*) from ${adviceRequest} where ${adviceRequest.dossierId} = ${dossier.id} and ${inArray(adviceRequest.status, statuses as never)})`;
  const total = read.select({ number: count() }).from(dossier).where(where).get()?.number ?? 0;
  const rows = read
    .select({
      dossier,
      handlerName: user.name,
      dueOn: due,
      dueLabel: sql<string | null>`${ownDueLabel(read, actor)}`,
      asked: requests(["asked", "in_progress", "more_information", "given", "no_reaction"]),
      given: requests(["given", "no_reaction"]),
    })
    .from(dossier)
    .leftJoin(user, eq(user.id, dossier.handlerId))
    .where(where)
    .orderBy(...orderOf(filter, due))
    .limit(size)
    .offset((filter.page - 1) * size)
    .all();
  return { rows, total };
}

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
