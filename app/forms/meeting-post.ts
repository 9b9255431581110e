import { object } from "zod/mini";
import { localDate, localTime } from "./date-form-fields";
import { requiredText } from "./form-fields";

/** The day, time and place of a meeting. */
export const meetingSchema = object({
  plannedOn: localDate(),
  startsAt: localTime(),
  place: requiredText({ max: 200 }),
});
