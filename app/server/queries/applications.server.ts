import { can } from "~/domain/access/actions";
import { type DraftPurpose, keptUntil } from "~/domain/form/draft";
import { answerWithMeaning, gemeenteOf } from "~/domain/form/question-with-meaning";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import { type EventDay, eventPeriod } from "~/domain/time/event-days";
import { localDateAt } from "~/domain/time/instant";
import type { Context } from "../context.server";
import { openAnnouncementsOf } from "../data/announcements.server";
import { sharedDraftsOf } from "../data/co-authors.server";
import { type DraftInList, openDraftsOf } from "../data/drafts.server";
import { type SubmittedApplication, submittedApplicationsOf } from "../data/own-applications.server";

export type ApplicationsPage = {
  drafts: DraftView[];
  /** What was announced and not yet applied for. */
  announced: { reference: string; name: string; gemeenteName: string; firstDay: string; lastDay: string }[];
  /** One page of what was submitted, newest evenement first. */
  applications: readonly SubmittedApplication[];
  page: number;
  pageCount: number;
  organisationName: string;
};

/** A draft as far as it says by now what it is about. */
export type DraftView = {
  id: string;
  name: string;
  purpose: DraftPurpose;
  firstDay: string | null;
  lastDay: string | null;
  gemeente: string | null;
  begunBy: string;
  savedAt: number;
  expiresOn: string;
  /** Whose it is, when the actor only writes along. */
  sharedBy: string | null;
};

const pageSize = 25;

/** What the organisation of the actor is writing, and page by page what it has submitted. */
export async function readApplications(ctx: Context, page = 1): Promise<Outcome<ApplicationsPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { organisation } = ctx.actor;
  const drafts = await openDraftsOf(ctx.read, organisation.id);
  const shared = await sharedDraftsOf(ctx.read, ctx.actor.userId, organisation.id);
  const { applications, total } = await submittedApplicationsOf(ctx.read, organisation.id, {
    size: pageSize,
    number: page,
  });
  return ok({
    drafts: [
      ...drafts.map((draft) => draftView(ctx, draft, null)),
      ...shared.map(({ organisationName, ...draft }) => draftView(ctx, draft, organisationName)),
    ],
    announced: (await openAnnouncementsOf(ctx.read, organisation.id)).map(({ dossier, gemeenteName }) => {
      const { reference, name, firstDay, lastDay } = dossier;
      return { reference, name, gemeenteName, firstDay, lastDay };
    }),
    applications,
    page,
    pageCount: pageCount(total, pageSize),
    organisationName: organisation.name,
  });
}

function draftView(ctx: Context, draft: DraftInList, sharedBy: string | null): DraftView {
  const { id, name, purpose, answers, begunBy, updatedAt, touchedAt } = draft;
  const { handreiking } = ctx.app.rules.current(ctx.today);
  const days = (answerWithMeaning(handreiking, answers, "dagen") ?? []) as unknown as readonly EventDay[];
  const period = eventPeriod(days);
  const code = gemeenteOf(handreiking, answers);
  return {
    id,
    name,
    purpose,
    firstDay: period?.first ?? null,
    lastDay: period?.last ?? null,
    gemeente: handreiking.gemeenten.find((gemeente) => gemeente.id === code)?.name ?? null,
    begunBy,
    savedAt: updatedAt,
    expiresOn: keptUntil(localDateAt(touchedAt)),
    sharedBy,
  };
}
