import type { MailTemplate } from "~/domain/mail/mail-template";
import type { Mark } from "~/domain/reminders/mark-due";
import type { LocalDate } from "~/domain/time/local-date";

/** One last day that somebody must be reminded of now. */
export type Reminder = {
  template: MailTemplate;
  about: "advice" | "supplement" | "decision";
  /** What it is about: a request for advice, a request to supplement or the dossier itself. */
  subjectId: string;
  dossierId: string;
  serviceId: string | null;
  dueOn: LocalDate;
  mark: Mark;
  recipients: readonly string[];
};

/** One mail per last day and mark for everybody; a last day that moves is another one. */
export const causeOf = ({ template, subjectId, dueOn, mark }: Reminder, recipientId: string): string =>
  `${template}:${subjectId}:${dueOn}:${mark}:${recipientId}`;

export const causesOf = (reminder: Reminder): readonly string[] =>
  reminder.recipients.map((recipientId) => causeOf(reminder, recipientId));
