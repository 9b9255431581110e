import { can } from "~/domain/access/actions";
import type { AdviceListName } from "~/domain/advice/advice-lists";
import type { AdviceRequestStatus } from "~/domain/advice/advice-status";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import { daysBetween, localDate } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import { type ListedRequest, listedRequests, requestCounts } from "../../data/request-lists.server";
import { type ClassView, classView, gemeenteName } from "../dossier/dossier-head.server";

export type AdviceListRow = {
  requestId: string;
  name: string;
  reference: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  class: ClassView | null;
  status: AdviceRequestStatus;
  /** Asked before: an advice was given that no longer held. */
  isAgain: boolean;
  /** The application changed and the advice holds: nothing is asked. */
  isTold: boolean;
  underReview: boolean;
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
  page: number;
  pageCount: number;
};

type Asked = { list: AdviceListName; gemeente: string | null; page: number };

/** How many requests one page of a list shows. */
export const requestsAPage = 25;

/** What is asked of the own service, list by list and page by page. */
export async function readAdviceList(ctx: Context, { list, gemeente, page }: Asked): Promise<Outcome<AdviceListPage>> {
  if (!can(ctx.actor, "advice.answer")) return refuse("forbidden");
  const { handreiking } = ctx.app.rules.current(ctx.today);
  const counted = await requestCounts(ctx, "single");
  const chosen = counted.filter(({ gemeenteCode }) => gemeente === null || gemeenteCode === gemeente);
  const countOf = (name: AdviceListName) => chosen.reduce((total, row) => total + row[name], 0);
  const rows = await listedRequests(ctx, { kind: "single", list, gemeente }, { size: requestsAPage, number: page });
  return ok({
    service: ctx.actor.organisation.name,
    list,
    gemeente,
    gemeenten: counted
      .map(({ gemeenteCode }) => ({ code: gemeenteCode, name: gemeenteName(handreiking, gemeenteCode) }))
      .toSorted((one, other) => one.name.localeCompare(other.name, "nl")),
    counts: {
      late: countOf("late"),
      week: countOf("week"),
      open: countOf("open"),
      given: countOf("given"),
      told: countOf("told"),
      ended: countOf("ended"),
    },
    rows: rows.map((row) => requestRow(ctx, row)),
    page,
    pageCount: pageCount(countOf(list), requestsAPage),
  });
}

/** A request as a line of a list, in the words of the method of today. */
export function requestRow(
  ctx: Context,
  { request, dossier, wasGiven, isTold, underReview }: ListedRequest,
): AdviceListRow {
  const { handreiking } = ctx.app.rules.current(ctx.today);
  return {
    requestId: request.id,
    name: dossier.name,
    reference: dossier.reference,
    gemeente: gemeenteName(handreiking, dossier.gemeenteCode),
    firstDay: dossier.firstDay,
    lastDay: dossier.lastDay,
    class: classView(handreiking, dossier),
    status: request.status,
    isAgain: request.status === "asked" && wasGiven === 1,
    isTold: isTold === 1,
    underReview: underReview === 1,
    dueOn: request.dueOn,
    daysLeft: request.dueOn === null ? null : daysBetween(ctx.today, localDate(request.dueOn)),
  };
}
