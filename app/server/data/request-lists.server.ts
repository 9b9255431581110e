import { and, asc, between, count, desc, eq, exists, gte, inArray, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import type { AdviceListName } from "~/domain/advice/advice-lists";
import type { AdviceRequestKind, AdviceRequestStatus } from "~/domain/advice/advice-status";
import { addDays, type LocalDate } from "~/domain/time/local-date";
import { advice, adviceRequest, applicationVersion, dossier, review } from "~db/schema";
import type { Context } from "../context.server";
import { visibleDossiers } from "./dossier-scope.server";

const unanswered: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];
const isUnanswered = inArray(adviceRequest.status, [...unanswered]);

/** Which requests of the own organisation a list is about; a concept is in none, not even in a count. */
export type RequestFilter = { kind: AdviceRequestKind; list?: AdviceListName; gemeente?: string | null };

function fits({ read, actor, today }: Context, { kind, list, gemeente = null }: RequestFilter): SQL | undefined {
  return and(
    eq(adviceRequest.organisationId, actor.organisation.id),
    eq(adviceRequest.kind, kind),
    list === undefined ? ne(adviceRequest.status, "concept") : inList(list, today),
    gemeente === null ? undefined : eq(dossier.gemeenteCode, gemeente),
    visibleDossiers(read, actor),
  );
}

function inList(list: AdviceListName, today: LocalDate): SQL | undefined {
  switch (list) {
    case "late":
      return and(isUnanswered, lt(adviceRequest.dueOn, today));
    case "week":
      return and(isUnanswered, between(adviceRequest.dueOn, today, addDays(today, 7)));
    case "open":
      return isUnanswered;
    case "given":
      return eq(adviceRequest.status, "given");
    case "told":
      return and(eq(adviceRequest.status, "given"), gte(dossier.lastDay, today), changedSinceAdvice);
    case "ended":
      return inArray(adviceRequest.status, ["withdrawn", "no_reaction"]);
  }
}

/** A version of the application that came after the newest advice; who had to look again was asked again. */
const changedSinceAdvice = sql`exists (select 1 from ${applicationVersion}
  where ${applicationVersion.applicationId} = ${dossier.applicationId} and ${applicationVersion.submittedAt} >
    (select max(${advice.givenAt}) from ${advice} where ${advice.requestId} = ${adviceRequest.id}))`;

/** How many requests stand in each list, per gemeente that ever asked. */
export async function requestCounts(ctx: Context, kind: AdviceRequestKind) {
  const counted = (list: AdviceListName) => sql<number>`sum(case when ${inList(list, ctx.today)} then 1 else 0 end)`;
  return ctx.read
    .select({
      gemeenteCode: dossier.gemeenteCode,
      late: counted("late"),
      week: counted("week"),
      open: counted("open"),
      given: counted("given"),
      told: counted("told"),
      ended: counted("ended"),
    })
    .from(adviceRequest)
    .innerJoin(dossier, eq(dossier.id, adviceRequest.dossierId))
    .where(fits(ctx, { kind }))
    .groupBy(dossier.gemeenteCode)
    .all();
}

export async function countRequests(ctx: Context, filter: RequestFilter): Promise<number> {
  const counted = ctx.read
    .select({ number: count() })
    .from(adviceRequest)
    .innerJoin(dossier, eq(dossier.id, adviceRequest.dossierId))
    .where(fits(ctx, filter))
    .get();
  return counted?.number ?? 0;
}

/** A list or one page of it: of what is open first what is due first, of what is behind us the newest first. */
export async function listedRequests(ctx: Context, filter: RequestFilter, page?: { size: number; number: number }) {
  const isBehind = filter.list === "given" || filter.list === "told" || filter.list === "ended";
  const order = isBehind
    ? [desc(adviceRequest.dueOn), desc(adviceRequest.id)]
    : [isNull(adviceRequest.dueOn), asc(adviceRequest.dueOn), asc(dossier.firstDay), asc(adviceRequest.id)];
  const earlier = ctx.read.select({ one: sql`1` }).from(advice).where(eq(advice.requestId, adviceRequest.id));
  const reviewed = ctx.read
    .select({ one: sql`1` })
    .from(review)
    .where(and(eq(review.dossierId, dossier.id), isNull(review.settledAt)));
  const rows = ctx.read
    .select({
      request: adviceRequest,
      dossier,
      wasGiven: sql<0 | 1>`${exists(earlier)}`,
      underReview: sql<0 | 1>`${exists(reviewed)}`,
      isTold: sql<0 | 1 | null>`${inList("told", ctx.today)}`,
    })
    .from(adviceRequest)
    .innerJoin(dossier, eq(dossier.id, adviceRequest.dossierId))
    .where(fits(ctx, filter))
    .orderBy(...order)
    .$dynamic();
  return page === undefined
    ? rows.all()
    : rows
        .limit(page.size)
        .offset((page.number - 1) * page.size)
        .all();
}

export type ListedRequest = Awaited<ReturnType<typeof listedRequests>>[number];
