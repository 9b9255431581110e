import type { RulesOf } from "../check/read-check";
import type { Answers } from "../form/answers";
import { type CollectedApplication, collectApplication } from "../form/collect-application";
import { gemeenteOf } from "../form/question-with-meaning";
import { type RawForm, rowFieldName } from "../form/raw-form";
import { eventDayFields } from "../form/read-event-days";
import { readSection } from "../form/read-section";
import type { Handreiking } from "../handreiking/model";
import type { Question } from "../handreiking/question";
import type { FieldProblem } from "../outcome";
import type { LocalDate } from "../time/local-date";
import { announcementQuestions, neededForAnnouncement } from "./announcement-questions";

/** What an organiser announces, under the rules of the gemeente where it is to be. */
export type AnnouncementReading = {
  readonly handreiking: Handreiking;
  readonly answers: Answers;
  /** What cannot be read and what is missing; an announcement stands only without any. */
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly collected: CollectedApplication;
};

/** Reads an announcement with the readers of the application, so that it can become one without typing again. */
export function readAnnouncement(rulesOf: RulesOf, raw: RawForm, today: LocalDate): AnnouncementReading {
  const regional = rulesOf(null);
  const limits = { today, pastAllowed: false };
  const read = readSection({}, raw, announcementQuestions(regional), limits);
  const handreiking = rulesOf(gemeenteOf(regional, read.answers));
  const { answers, problems } = readSection({}, raw, announcementQuestions(handreiking), limits);
  const missing = neededForAnnouncement(handreiking).filter(
    ({ id }) => !(id in answers) && !Object.keys(problems).some((name) => name === id || name.startsWith(`${id}.`)),
  );
  return {
    handreiking,
    answers,
    problems: {
      ...problems,
      ...Object.fromEntries(missing.map((question) => [firstField(question), { code: "required" }])),
    },
    collected: collectApplication(handreiking, answers, { today }),
  };
}

/** Where the answer begins on the page: days in the date of their first row. */
const firstField = ({ id, kind }: Question): string =>
  kind === "evenementdagen" ? rowFieldName(id, 0, eventDayFields.date) : id;
