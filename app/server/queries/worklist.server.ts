import { dossierStatusWords, type Words } from "~/copy/nl/dossier/status-words";
import { can } from "~/domain/access/actions";
import { dossierScope } from "~/domain/access/dossier-scope";
import { readWorklistFilter, type WorklistFilter, type WorklistList } from "~/domain/dossier/worklist-filter";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import { daysBetween, localDate } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { type WarningToRead, warningsToRead } from "../data/warnings.server";
import { worklistCounts, worklistRows } from "../data/worklist.server";
import { type ClassView, classView, gemeenteName } from "./dossier/dossier-head.server";

export type WorklistRow = {
  reference: string;
  /** The page of the dossier, or of the announcement as long as no application came. */
  href: string;
  name: string;
  place: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  class: ClassView | null;
  words: Words;
  isMelding: boolean;
  advice: { given: number; asked: number } | null;
  due: { date: string; daysLeft: number; what: string } | null;
  handlerName: string | null;
  changedAt: number;
  /** What a change left open. */
  open: { unreadWarning: boolean; expiredAdvice: boolean; underReview: boolean };
};

export type WorklistPage = {
  filter: WorklistFilter;
  counts: Record<WorklistList, number>;
  /** Warnings that this person must read; none for whoever cannot confirm them. */
  toRead: readonly WarningToRead[];
  rows: WorklistRow[];
  total: number;
  pageCount: number;
  /** What can be chosen; no gemeenten for whoever sees one only. */
  gemeenten: { code: string; name: string }[];
  classes: { id: string; name: string }[];
  canHandle: boolean;
  /** Whether it is the own advice that this person reads of. */
  isService: boolean;
};

const pageSize = 25;

/** More warnings at once are told as a number. */
const mostToRead = 5;

/** The dossiers that a person works on, filtered and ordered as the address says. */
export async function readWorklist(ctx: Context, parameters: URLSearchParams): Promise<Outcome<WorklistPage>> {
  if (!can(ctx.actor, "dossier.work")) return refuse("forbidden");
  const filter = readWorklistFilter((name) => parameters.get(name));
  const { handreiking } = ctx.app.rules.current(ctx.today);
  const { total, lists } = await worklistCounts(ctx, filter);
  const rows = await worklistRows(ctx, filter, pageSize);
  const { order, names } = handreiking.classes;
  return ok({
    filter,
    counts: lists,
    toRead: can(ctx.actor, "warning.confirm") ? await warningsToRead(ctx, mostToRead) : [],
    rows: rows.map((row) => rowView(ctx, row)),
    total,
    pageCount: pageCount(total, pageSize),
    gemeenten:
      dossierScope(ctx.actor).kind === "gemeente"
        ? []
        : handreiking.gemeenten.map(({ id, name }) => ({ code: id, name })),
    classes: order.map((id) => ({ id, name: names[id]?.nl ?? id })),
    canHandle: can(ctx.actor, "dossier.handle"),
    isService: can(ctx.actor, "advice.answer"),
  });
}

type Found = Awaited<ReturnType<typeof worklistRows>>[number];

function rowView(ctx: Context, row: Found): WorklistRow {
  const { dossier, handlerName, dueOn, dueLabel, asked, given } = row;
  const { handreikingVersionId, localLayerVersionId } = dossier;
  const { handreiking } =
    handreikingVersionId === null
      ? ctx.app.rules.current(ctx.today)
      : ctx.app.rules.byVersion(handreikingVersionId, localLayerVersionId);
  return {
    reference: dossier.reference,
    href:
      dossier.applicationId === null ? `/vooraankondigingen/${dossier.reference}` : `/dossiers/${dossier.reference}`,
    name: dossier.name,
    place: dossier.place,
    gemeente: gemeenteName(handreiking, dossier.gemeenteCode),
    firstDay: dossier.firstDay,
    lastDay: dossier.lastDay,
    class: classView(handreiking, dossier),
    words: dossierStatusWords(dossier),
    isMelding: dossier.track === "melding",
    advice: asked === 0 ? null : { given, asked },
    due:
      dueOn === null ? null : { date: dueOn, daysLeft: daysBetween(ctx.today, localDate(dueOn)), what: dueLabel ?? "" },
    handlerName,
    changedAt: dossier.updatedAt,
    open: {
      unreadWarning: row.unreadWarning === 1,
      expiredAdvice: row.expiredAdvice === 1,
      underReview: row.underReview === 1,
    },
  };
}
