import { can } from "~/domain/access/actions";
import { draftLifetimeDays } from "~/domain/form/draft";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { localDateAt } from "~/domain/time/instant";
import { addDays } from "~/domain/time/local-date";
import type { Context } from "../context.server";
import { openDraftsOf } from "../data/drafts.server";
import { type SubmittedApplication, submittedApplicationsOf } from "../data/own-applications.server";

export type ApplicationsPage = {
  drafts: { id: string; name: string; savedAt: number; expiresOn: string }[];
  applications: readonly SubmittedApplication[];
  organisationName: string;
};

/** Everything that the organisation of the actor is writing or has submitted. */
export async function readApplications(ctx: Context): Promise<Outcome<ApplicationsPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const { organisation } = ctx.actor;
  const drafts = await openDraftsOf(ctx.read, organisation.id);
  return ok({
    drafts: drafts.map(({ id, name, updatedAt }) => ({
      id,
      name,
      savedAt: updatedAt,
      expiresOn: addDays(localDateAt(updatedAt), draftLifetimeDays),
    })),
    applications: await submittedApplicationsOf(ctx.read, organisation.id),
    organisationName: organisation.name,
  });
}
