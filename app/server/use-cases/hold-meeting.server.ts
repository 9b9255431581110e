import { type Outcome, ok, refuse } from "~/domain/outcome";
import { actOnRequest, type RequestTarget } from "../act-on-request.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { meetingsOf, updateMeeting } from "../data/meetings.server";
import { addMilestone, milestonesOf } from "../data/milestones.server";
import { record } from "../history.server";

type Input = RequestTarget & { meetingId: string; minutes: string };

/** Notes that the planned meeting was held, with what was agreed; from its day on. */
export async function holdMeeting(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnRequest(ctx, "advice.join", input, async (tx, { dossier }, request) => {
    if (request.kind !== "joint") return refuse("not_found");
    const meeting = (await meetingsOf(tx, [dossier.id])).find(({ id }) => id === input.meetingId);
    if (meeting === undefined) return refuse("not_found");
    const minutes = input.minutes.trim();
    if (minutes === "") return refuse("invalid", { fields: { minutes: { code: "required" } } });
    if (meeting.plannedOn > ctx.today) return refuse("too_early");
    if (meeting.minutes !== "") return refuse("already_done");
    must(await updateMeeting(tx, meeting, { minutes }));
    const held = (await milestonesOf(tx, dossier.id)).some(({ id }) => id === "overleg_gehouden");
    if (!held) await addMilestone(tx, ctx, dossier.id, "overleg_gehouden");
    await record(tx, ctx, {
      type: "meeting.held",
      dossierId: dossier.id,
      subjectId: meeting.id,
      payload: { meetingId: meeting.id },
    });
    return ok(null);
  });
}
