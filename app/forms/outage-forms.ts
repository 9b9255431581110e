import { object } from "zod/mini";
import { type FieldProblem, type Outcome, ok, refuse } from "~/domain/outcome";
import { instantOf } from "~/domain/time/instant";
import { localDate as asDate } from "~/domain/time/local-date";
import { localTime as asTime } from "~/domain/time/local-time";
import { localDate, localTime } from "./date-form-fields";
import { optional, requiredText } from "./form-fields";

/** When the site could not be used; without an end it still lasts. */
export const outageForm = object({
  startDate: localDate(),
  startTime: localTime(),
  endDate: optional(localDate()),
  endTime: optional(localTime()),
  explanation: requiredText({ max: 2000 }),
});

export const endOutageForm = object({ endDate: localDate(), endTime: localTime() });

type Typed = { startDate: string; startTime: string; endDate?: string; endTime?: string; explanation: string };

/** The moment that a date and time on the wall stand for; an end in the hour that comes twice is the later one. */
export const momentOf = (date: string, time: string, which: "earlier" | "later"): number =>
  instantOf({ date: asDate(date), time: asTime(time) }, which);

/** The moments of an outage; an end has a date and a time, or neither. */
export function outageMoments({ startDate, startTime, endDate, endTime, explanation: text }: Typed): Outcome<{
  startedAt: number;
  endedAt: number | null;
  explanation: string;
}> {
  const startedAt = momentOf(startDate, startTime, "earlier");
  if (endDate === undefined && endTime === undefined) return ok({ startedAt, endedAt: null, explanation: text });
  const fields: Record<string, FieldProblem> = {};
  if (endDate === undefined) fields.endDate = { code: "required" };
  if (endTime === undefined) fields.endTime = { code: "required" };
  if (endDate === undefined || endTime === undefined) return refuse("invalid", { fields });
  return ok({ startedAt, endedAt: momentOf(endDate, endTime, "later"), explanation: text });
}
