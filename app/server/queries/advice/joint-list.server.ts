import { can } from "~/domain/access/actions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import type { Context } from "../../context.server";
import { partCounts } from "../../data/joint-parts.server";
import { meetingsOf } from "../../data/meetings.server";
import { countRequests, type ListedRequest, listedRequests } from "../../data/request-lists.server";
import { type AdviceListRow, requestRow, requestsAPage } from "./advice-list.server";

export type JointRow = AdviceListRow & {
  given: number;
  asked: number;
  meeting: { on: string; at: string; held: boolean } | null;
};

export type JointListPage = {
  waiting: JointRow[];
  toWrite: JointRow[];
  /** One page of the advices that were given; `givenCount` is how many there are. */
  given: JointRow[];
  givenCount: number;
  page: number;
  pageCount: number;
};

/** The joint advices of the region: waiting for the services, to be written, and page by page those given. */
export async function readJointList(ctx: Context, page: number): Promise<Outcome<JointListPage>> {
  if (!can(ctx.actor, "advice.join")) return refuse("forbidden");
  if (!ctx.app.rules.joinsAdvice()) return refuse("not_found");
  const open = await listedRequests(ctx, { kind: "joint", list: "open" });
  const given = await listedRequests(ctx, { kind: "joint", list: "given" }, { size: requestsAPage, number: page });
  const givenCount = await countRequests(ctx, { kind: "joint", list: "given" });
  const view = await jointRows(ctx, [...open, ...given]);
  const openRows = view.slice(0, open.length);
  return ok({
    waiting: openRows.filter((row) => row.given < row.asked),
    toWrite: openRows.filter((row) => row.given >= row.asked),
    given: view.slice(open.length),
    givenCount,
    page,
    pageCount: pageCount(givenCount, requestsAPage),
  });
}

async function jointRows(ctx: Context, rows: readonly ListedRequest[]): Promise<JointRow[]> {
  const dossierIds = rows.map(({ dossier }) => dossier.id);
  const parts = await partCounts(ctx.read, dossierIds, ctx.app.rules.current(ctx.today).handreiking.joint?.from ?? []);
  const meetings = await meetingsOf(ctx.read, dossierIds);
  return rows.map((row) => {
    const { given, asked } = parts.get(row.dossier.id) ?? { given: 0, asked: 0 };
    const meeting = meetings.filter(({ dossierId }) => dossierId === row.dossier.id).at(-1);
    return {
      ...requestRow(ctx, row),
      given,
      asked,
      meeting:
        meeting === undefined ? null : { on: meeting.plannedOn, at: meeting.startsAt, held: meeting.minutes !== "" },
    };
  });
}
