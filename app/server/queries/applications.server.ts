import { can } from "~/domain/access/actions";
import { draftLifetimeDays } from "~/domain/form/draft";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { pageCount } from "~/domain/page-number";
import { localDateAt } from "~/domain/time/instant";
import { addDays } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { openDraftsOf } from "../data/drafts.server";
import { type SubmittedApplication, submittedApplicationsOf } from "../data/own-applications.server";

export type ApplicationsPage = {
  drafts: { id: string; name: string; savedAt: number; expiresOn: string }[];
  /** One page of what was submitted, newest evenement first. */
  applications: readonly SubmittedApplication[];
  page: number;
  pageCount: number;
  organisationName: string;
};

const pageSize = 25;

/** What the organisation of the actor is writing, and page by page what it has submitted. */
export async function readApplications(ctx: Context, page = 1): Promise<Outcome<ApplicationsPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { organisation } = ctx.actor;
  const drafts = await openDraftsOf(ctx.read, organisation.id);
  const { applications, total } = await submittedApplicationsOf(ctx.read, organisation.id, {
    size: pageSize,
    number: page,
  });
  return ok({
    drafts: drafts.map(({ id, name, updatedAt }) => ({
      id,
      name,
      savedAt: updatedAt,
      expiresOn: addDays(localDateAt(updatedAt), draftLifetimeDays),
    })),
    applications,
    page,
    pageCount: pageCount(total, pageSize),
    organisationName: organisation.name,
  });
}
