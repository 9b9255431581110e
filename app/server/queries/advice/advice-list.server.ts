import { and, asc, eq, isNull, max, ne, type SQL } from "drizzle-orm";
import { can } from "~/domain/access/actions";
import type { AdviceListName } from "~/domain/advice/advice-lists";
import type { AdviceRequestKind, AdviceRequestStatus } from "~/domain/advice/advice-status";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { addDays, daysBetween, localDate } from "~/domain/time/local-date";
import { advice, adviceRequest, dossier } from "~db/schema";
import type { Context } from "../../context.server";
import { visibleDossiers } from "../../data/dossier-scope.server";
import { type ClassView, classView, gemeenteName } from "../dossier/dossier-head.server";

export type AdviceListRow = {
  requestId: string;
  name: string;
  reference: string;
  gemeente: string;
  gemeenteCode: string;
  firstDay: string;
  lastDay: string;
  class: ClassView | null;
  status: AdviceRequestStatus;
  /** Asked before: an advice was given that no longer held. */
  isAgain: boolean;
  dueOn: string | null;
  daysLeft: number | null;
};

export type AdviceListPage = {
  service: string;
  list: AdviceListName;
  gemeente: string | null;
  gemeenten: { code: string; name: string }[];
  counts: Record<AdviceListName, number>;
  rows: AdviceListRow[];
};

type Asked = { list: AdviceListName; gemeente: string | null };

/** What is asked of the own service, first what is due first. A concept is in none of it, not even in a count. */
export async function readAdviceList(ctx: Context, { list, gemeente }: Asked): Promise<Outcome<AdviceListPage>> {
  if (!can(ctx.actor, "advice.answer")) return refuse("forbidden");
  const all = await requestRows(ctx, "single");
  const chosen = gemeente === null ? all : all.filter((row) => row.gemeenteCode === gemeente);
  const inList = (name: AdviceListName) => chosen.filter((row) => belongs(ctx, row, name));
  const gemeenten = new Map(all.map((row) => [row.gemeenteCode, row.gemeente]));
  return ok({
    service: ctx.actor.organisation.name,
    list,
    gemeente,
    gemeenten: [...gemeenten]
      .map(([code, name]) => ({ code, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name, "nl")),
    counts: {
      late: inList("late").length,
      week: inList("week").length,
      open: inList("open").length,
      given: inList("given").length,
      ended: inList("ended").length,
    },
    rows: inList(list),
  });
}

/** Every request that was sent to the organisation in which the actor works, in one statement. */
export async function requestRows(ctx: Context, kind: AdviceRequestKind): Promise<AdviceListRow[]> {
  const { handreiking } = ctx.app.rules.current(ctx.today);
  const mine: SQL | undefined = and(
    eq(adviceRequest.organisationId, ctx.actor.organisation.id),
    eq(adviceRequest.kind, kind),
    ne(adviceRequest.status, "concept"),
    visibleDossiers(ctx.read, ctx.actor),
  );
  const rows = ctx.read
    .select({ request: adviceRequest, dossier, given: max(advice.number) })
    .from(adviceRequest)
    .innerJoin(dossier, eq(dossier.id, adviceRequest.dossierId))
    .leftJoin(advice, eq(advice.requestId, adviceRequest.id))
    .where(mine)
    .groupBy(adviceRequest.id)
    .orderBy(isNull(adviceRequest.dueOn), asc(adviceRequest.dueOn), asc(dossier.firstDay), asc(adviceRequest.id))
    .all();
  return rows.map(({ request, dossier: each, given }) => ({
    requestId: request.id,
    name: each.name,
    reference: each.reference,
    gemeente: gemeenteName(handreiking, each.gemeenteCode),
    gemeenteCode: each.gemeenteCode,
    firstDay: each.firstDay,
    lastDay: each.lastDay,
    class: classView(handreiking, each),
    status: request.status,
    isAgain: request.status === "asked" && given !== null,
    dueOn: request.dueOn,
    daysLeft: request.dueOn === null ? null : daysBetween(ctx.today, localDate(request.dueOn)),
  }));
}

const outside: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];

function belongs(ctx: Context, { status, dueOn }: AdviceListRow, list: AdviceListName): boolean {
  const isOpen = outside.includes(status);
  switch (list) {
    case "late":
      return isOpen && dueOn !== null && dueOn < ctx.today;
    case "week":
      return isOpen && dueOn !== null && dueOn >= ctx.today && dueOn <= addDays(ctx.today, 7);
    case "open":
      return isOpen;
    case "given":
      return status === "given";
    case "ended":
      return status === "withdrawn" || status === "no_reaction";
  }
}
