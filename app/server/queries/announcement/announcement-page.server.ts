import { can } from "~/domain/access/actions";
import type { Status } from "~/domain/dossier/status";
import type { Answers } from "~/domain/form/answers";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import { workOutForm } from "~/domain/form/work-out-form";
import type { Handreiking } from "~/domain/handreiking/model";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { findAnnouncement } from "../../data/announcements.server";
import { type NearEvenement, nearEvenementen } from "../../data/near-evenementen.server";
import { gemeenteWithNeighbours } from "../../gemeente-outlines.server";
import { type SaidAnswer, saidAnswers } from "./announce-page.server";

export type AnnouncementPage = {
  reference: string;
  name: string;
  gemeente: string;
  firstDay: string;
  lastDay: string;
  status: Status;
  /** Whether the application came, so that there is a dossier to look at. */
  isSubmitted: boolean;
  organisation: string;
  announcedBy: string;
  announcedAt: number;
  answers: SaidAnswer[];
  today: string;
  /** Until when the application is in time, as far as what was said tells. */
  submission: Outlook["submission"];
  near: readonly NearEvenement[];
  /** Whose it is may make an application of it, change it and take it back. */
  mayAct: boolean;
};

const submissionOf = (ctx: Context, handreiking: Handreiking, answers: Answers): Outlook["submission"] =>
  outlookOf(handreiking, workOutForm(handreiking, answers, { today: ctx.today }), ctx.today).submission;

/** What was announced, for the organiser and the gemeente. */
export async function readAnnouncementPage(ctx: Context, reference: string): Promise<Outcome<AnnouncementPage>> {
  if (!can(ctx.actor, "announcement.read")) return refuse("forbidden");
  const found = await findAnnouncement(ctx.read, ctx, reference);
  if (found === null) return refuse("not_found");
  const { dossier, announcement } = found;
  const regional = ctx.app.rules.current(ctx.today);
  const { handreiking } = ctx.app.rules.forGemeente(dossier.gemeenteCode, ctx.today) ?? regional;
  const isOpen = dossier.status === "announced";
  const { firstDay, lastDay } = dossier;
  const around = { gemeenteCodes: gemeenteWithNeighbours(dossier.gemeenteCode), firstDay, lastDay };
  return ok({
    reference,
    name: dossier.name,
    gemeente: found.gemeenteName,
    firstDay,
    lastDay,
    status: dossier.status,
    isSubmitted: dossier.applicationId !== null,
    organisation: found.organisationName,
    announcedBy: announcement.announcedByName,
    announcedAt: announcement.announcedAt,
    today: ctx.today,
    submission: isOpen ? submissionOf(ctx, handreiking, announcement.answers) : null,
    answers: saidAnswers(handreiking, announcement.answers),
    near: isOpen ? await nearEvenementen(ctx.read, { ...around, exceptDossierId: dossier.id }) : [],
    mayAct: isOpen && can(ctx.actor, "application.write"),
  });
}
