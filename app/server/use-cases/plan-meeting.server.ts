import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import type { LocalDate } from "~/domain/time/local-date";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import type { DossierState } from "../data/dossier-state.server";
import { addMeeting, meetingsOf, updateMeeting } from "../data/meetings.server";
import type { Writer } from "../database.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";
import { tellOrganisation } from "../mail/tell-organisation.server";

type Input = RequestTarget & { plannedOn: LocalDate; startsAt: string; place: string };

/** Plans the meeting of services, gemeente and organiser, or moves the one that was planned; all of them are told. */
export async function planMeeting(ctx: Context, input: Input): Promise<Outcome<{ meetingId: string }>> {
  return actOnRequest(ctx, "advice.join", input, async (tx, state, request) => {
    const { dossier } = state;
    if (request.kind !== "joint") return refuse("not_found");
    if (["withdrawn", "no_reaction"].includes(request.status) || dossier.outcome !== null)
      return refuse("wrong_status");
    const problems = problemsOf(ctx, input, dossier.firstDay);
    if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
    const { plannedOn, startsAt } = input;
    const details = { plannedOn, startsAt, place: input.place.trim() };
    // A meeting with minutes was held; the next one is another.
    const planned = (await meetingsOf(tx, [dossier.id])).find(({ minutes }) => minutes === "");
    const meeting =
      planned === undefined
        ? await addMeeting(tx, ctx, { dossierId: dossier.id, ...details })
        : must(await updateMeeting(tx, planned, details));
    await record(tx, ctx, {
      type: "meeting.planned",
      dossierId: dossier.id,
      subjectId: meeting.id,
      payload: { meetingId: meeting.id, plannedOn },
    });
    await tellEverybody(tx, ctx, state, `${meeting.id}:${meeting.revision}`);
    return ok({ meetingId: meeting.id });
  });
}

function problemsOf(ctx: Context, { plannedOn, place }: Input, firstDay: string): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {};
  if (plannedOn < ctx.today) problems.plannedOn = { code: "date_passed" };
  else if (plannedOn >= firstDay) problems.plannedOn = { code: "date_after_evenement" };
  if (place.trim() === "") problems.place = { code: "required" };
  return problems;
}

async function tellEverybody(tx: Writer, ctx: Context, { dossier, requests, rules }: DossierState, cause: string) {
  const from = rules.handreiking.joint?.from ?? [];
  const services = requests
    .map(({ request }) => request)
    .filter(({ serviceId, status }) => from.includes(serviceId) && status !== "concept" && status !== "withdrawn");
  for (const { organisationId } of services) {
    await tellOrganisation(tx, ctx, organisationId, {
      template: "meeting_planned",
      data: { dossierId: dossier.id },
      cause,
    });
  }
  await tellOrganisation(tx, ctx, dossier.organisationId, {
    template: "meeting_planned",
    data: { dossierId: dossier.id },
    cause,
  });
  await tellHandlers(tx, ctx, dossier, { template: "meeting_planned", cause });
}
