import { keptFields } from "~/domain/check/kept-fields";
import type { CheckReading } from "~/domain/check/read-check";
import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import { type Citation, citationsOf } from "~/domain/form/question-purpose";
import { answerWithMeaning, gemeenteOf } from "~/domain/form/question-with-meaning";
import { type Reason, reasonsOf } from "~/domain/form/reason";
import { explain, type TraceEntry } from "~/domain/handreiking/explain";
import type { Handreiking, Text } from "~/domain/handreiking/model";
import { type EventDay, eventPeriod } from "~/domain/time/event-days";
import { localDateAt } from "~/domain/time/instant";
import type { LocalDate } from "~/domain/time/local-date";
import type { App } from "../../app.server";
import { type GemeenteContact, gemeenteContact } from "../../data/gemeente-contact.server";
import { outagesLately } from "../../data/outages.server";

export type CheckedService = { id: string; name: string; isCertain: boolean; because: readonly Reason[] };
export type CheckedElsewhere = {
  id: string;
  name: Text;
  where: Text;
  help: Text | null;
  url: string | null;
  because: readonly Reason[];
  sources: readonly Citation[];
};

export type CheckResult = {
  kind: "result";
  today: LocalDate;
  firstDay: LocalDate | null;
  outlook: Outlook;
  /** What the method says of handing it in, for where the gemeente sets no last day. */
  submissionHelp: string | null;
  services: readonly CheckedService[];
  elsewhere: readonly CheckedElsewhere[];
  gemeente: GemeenteContact;
  answers: readonly { id: string; label: Text; answer: AnswerInWords | null }[];
  /** All answers, to change one or to take them along. */
  kept: readonly (readonly [string, string])[];
};

/** What an evenement needs at its gemeente as far as the answers say, each thing with its reason. */
export async function checkResult(app: App, reading: CheckReading): Promise<CheckResult> {
  const { handreiking, form, answers, asked } = reading;
  const now = app.clock.now();
  const today = localDateAt(now);
  const read = app.database.reader;
  const code = gemeenteOf(handreiking, answers) ?? "";
  const name = handreiking.gemeenten.find(({ id }) => id === code)?.name ?? code;
  const trace = explain(handreiking, form.facts);
  const days = (answerWithMeaning(handreiking, answers, "dagen") ?? []) as unknown as readonly EventDay[];
  const isFree = form.assessment.track.certain === "vrij";
  return {
    kind: "result",
    today,
    firstDay: eventPeriod(days)?.first ?? null,
    outlook: outlookOf(handreiking, form, today, await outagesLately(read, now)),
    submissionHelp: submissionHelp(reading),
    services: isFree ? [] : servicesOf(reading, trace),
    elsewhere: elsewhereOf(reading, trace),
    gemeente: (await gemeenteContact(read, code)) ?? { name, phone: null, email: null },
    answers: handreiking.questions
      .filter(({ id }) => id in form.answersInForce || asked.has(id))
      .map((question) => ({
        id: question.id,
        label: question.label,
        answer: answerInWords(question, form.answersInForce[question.id]),
      })),
    kept: keptFields(reading, new Set(), true),
  };
}

function submissionHelp({ handreiking, form }: CheckReading): string | null {
  const applies = form.assessment.steps.filter(({ outcome }) => outcome !== "nee").map(({ step }) => step);
  return (
    handreiking.steps.find(({ id, doneAt }) => doneAt === "aanvraag_ontvangen" && applies.includes(id))?.help?.nl ??
    null
  );
}

function servicesOf({ handreiking, form }: CheckReading, trace: readonly TraceEntry[]): CheckedService[] {
  return form.assessment.services
    .filter(({ outcome }) => outcome !== "nee")
    .map(({ service, outcome, rules }) => ({
      id: service,
      name: handreiking.services.find(({ id }) => id === service)?.name ?? service,
      isCertain: outcome === "ja",
      because: outcome === "ja" ? becauseOf(handreiking, trace, rules[0]) : [],
    }));
}

function elsewhereOf({ handreiking, form }: CheckReading, trace: readonly TraceEntry[]): CheckedElsewhere[] {
  const holding = form.assessment.elsewhere.filter(({ outcome }) => outcome === "ja").map(({ rule }) => rule);
  return handreiking.elsewhere
    .filter(({ id }) => holding.includes(id))
    .map(({ id, name, where, help, url, sources }) => ({
      id,
      name,
      where,
      help,
      url,
      because: becauseOf(handreiking, trace, id),
      sources: citationsOf(handreiking, sources),
    }));
}

const becauseOf = (handreiking: Handreiking, trace: readonly TraceEntry[], rule: string | undefined) =>
  reasonsOf(handreiking, trace.find((entry) => entry.rule === rule)?.because);
