import { sourceText } from "~/copy/nl/explanation";
import { lengthOfTerm } from "~/domain/handreiking/steps-due";
import { type Outcome, ok } from "~/domain/outcome";
import { dueDate } from "~/domain/time/due-date";
import { localDate } from "~/domain/time/local-date";
import { roomForObjection } from "~/domain/time/room-for-objection";
import type { TermLength } from "~/domain/time/term";
import type { Context } from "../../context.server";
import { type ActPage, actPage } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";

export type ExtendPage = ActPage & {
  /** The most that the method allows; null when it allows nothing. */
  most: TermLength | null;
  lastDay: string | null;
  /** The last day when all of that is used. */
  lastDayAfter: string | null;
  /** The last day that leaves room for objection, which an extension can pass by. */
  room: string | null;
  sources: string[];
};

/** The page on which the gemeente takes more time, with what that comes to. */
export async function readExtendPage(ctx: Context, reference: string): Promise<Outcome<ExtendPage>> {
  const opened = await openDossierPage(ctx, reference, "dossier.handle");
  if (!opened.ok) return opened;
  const { clock, dossier, rules } = opened.value.state;
  const extension = clock?.extension ?? null;
  const most = extension === null ? null : lengthOfTerm(extension);
  const longest =
    most === null || clock === null ? null : { ...clock.input, extension: { ...most, decidedOn: ctx.today } };
  return ok({
    ...(await actPage(ctx, opened.value, "extend_term")),
    most,
    lastDay: clock?.clock.lastDay.due ?? null,
    lastDayAfter: longest === null ? null : dueDate(longest).due,
    room: dossier.track === "permit" ? roomForObjection(localDate(dossier.firstDay), ctx.today).lastDay : null,
    sources: (extension?.sources ?? []).map((source) => sourceText(rules.handreiking, source)),
  });
}
