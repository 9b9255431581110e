import { jointText as text } from "~/copy/nl/advice/joint-text";
import type { ActionResult } from "~/forms/action-result";
import { fieldState } from "~/forms/field-state";
import type { JointRequestPage } from "~/server/queries/advice/joint-request.server";
import { Button } from "../button";
import { DateField } from "../date-field";
import { PageForm } from "../page-form";
import { Panel } from "../panel";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { TimeField } from "../time-field";

export const meetingLabels = { plannedOn: text.day, startsAt: text.time, place: text.place, minutes: text.minutes };

type Props = { page: Pick<JointRequestPage, "meetings" | "head" | "meetingNeeded">; result: ActionResult | undefined };

/** The meeting of services, gemeente and organiser: plan it, move it, and note what was agreed. */
export function MeetingPanel({ page: { meetings, head, meetingNeeded }, result }: Props) {
  const planned = meetings.find(({ minutes }) => minutes === "");
  const initial = planned ? { plannedOn: planned.on, startsAt: planned.at, place: planned.place } : {};
  const field = (name: string) => fieldState(name, initial, result);
  return (
    <Panel title={text.meeting}>
      {meetings
        .filter(({ minutes }) => minutes !== "")
        .map(({ id, on, minutes }) => (
          <div key={id}>
            <p>
              <strong>{text.held(on)}</strong>
            </p>
            <p className="prose">{minutes}</p>
          </div>
        ))}
      {planned && (
        <p>
          <strong>{text.planned(planned.on, planned.at)}</strong>, {planned.place}
        </p>
      )}
      {meetings.length === 0 && <p className="quiet">{meetingNeeded ? text.noMeeting : text.notNeeded}</p>}
      {planned?.canHold && (
        <PageForm method="post" className="stack stack--tight">
          <input type="hidden" name="meetingId" value={planned.id} />
          <TextArea {...field("minutes")} label={text.minutes} rows={4} />
          <Button kind="secondary" name="act" value="hold">
            {text.hold}
          </Button>
        </PageForm>
      )}
      {planned && !planned.canHold && <p className="quiet">{text.afterDay}</p>}
      {head.canWrite && (
        <PageForm method="post" className="stack stack--tight meeting-form">
          <h3>{planned ? text.moveTitle : text.planTitle}</h3>
          <p className="quiet">{text.planHint}</p>
          <DateField {...field("plannedOn")} label={text.day} compact />
          <TimeField {...field("startsAt")} label={text.time} compact />
          <TextField {...field("place")} label={text.place} compact />
          <Button kind="secondary" name="act" value="plan">
            {planned ? text.move : text.plan}
          </Button>
        </PageForm>
      )}
    </Panel>
  );
}
