import { explain, type TraceEntry } from "../handreiking/explain";
import { lateExcuse } from "../handreiking/late-excuse";
import type { Handreiking, Text } from "../handreiking/model";
import type { Track, Verdict } from "../handreiking/reserved";
import { type SubmissionCheck, submissionCheck } from "../handreiking/steps-submission";
import { suppliedFactIds } from "../handreiking/supplied-facts";
import { equatedDays } from "../time/equated-days";
import { type EventDay, eventPeriod } from "../time/event-days";
import type { LocalDate } from "../time/local-date";
import type { ContinuedTerm, Outage } from "../time/outage";
import { type Citation, citationsOf } from "./question-purpose";
import { answerWithMeaning, questionWithMeaning } from "./question-with-meaning";
import { type Reason, reasonsOf } from "./reason";
import type { WorkedOutForm } from "./work-out-form";

/** A question that still decides something. */
export type OpenQuestion = { readonly id: string; readonly section: string; readonly label: Text };

export type OutlookCriterion = {
  readonly text: Text;
  readonly outcome: Verdict;
  readonly sources: readonly Citation[];
};

export type OutlookAttachment = {
  readonly document: string;
  readonly name: Text;
  readonly help: Text | null;
  readonly contents: readonly string[];
  readonly because: readonly Reason[];
  readonly sources: readonly Citation[];
};

/** What the answers so far lead to, with the reasons: shown beside the form from the first page on. */
export type Outlook = {
  readonly track: {
    readonly certain: Track | null;
    readonly possible: readonly Track[];
    /** Criteria of the lightest track that is still open, or, when none is, of the one that just failed. */
    readonly criteria: readonly OutlookCriterion[];
    readonly openQuestions: readonly OpenQuestion[];
  };
  readonly submission: SubmissionCheck | null;
  /** Why being late does not count, as long as it is sent in before this goes by. */
  readonly excuse: ContinuedTerm | null;
  readonly class: {
    readonly possible: readonly { readonly id: string; readonly name: Text; readonly position: number }[];
    readonly count: number;
    readonly certain: boolean;
    /** Per rule that lays the class down, why it holds. */
    readonly because: readonly (readonly Reason[])[];
    readonly openQuestions: readonly OpenQuestion[];
  } | null;
  /** Documents that certainly belong to it, each once. */
  readonly attachments: readonly OutlookAttachment[];
  /** How many other documents may still be asked for. */
  readonly attachmentsOpen: number;
};

/** Draws from the worked-out form what an organiser wants to know early. */
export function outlookOf(
  handreiking: Handreiking,
  form: WorkedOutForm,
  today: LocalDate,
  outages: readonly Outage[] = [],
): Outlook {
  const submission = submissionOutlook(handreiking, form, today);
  const trace = explain(handreiking, form.facts);
  const asked = (facts: readonly string[]) => openQuestions(handreiking, form, facts);
  return {
    track: trackOutlook(handreiking, form, trace, asked),
    submission,
    excuse: lateExcuse(submission, today, outages, today),
    class: classOutlook(handreiking, form, trace, asked),
    attachments: attachmentsOutlook(handreiking, form, trace),
    attachmentsOpen: openAttachments(form),
  };
}

type Asked = (facts: readonly string[]) => readonly OpenQuestion[];

function trackOutlook(
  handreiking: Handreiking,
  { assessment }: WorkedOutForm,
  trace: readonly TraceEntry[],
  asked: Asked,
): Outlook["track"] {
  const { possible, certain, dependsOn } = assessment.track;
  const outcomes = new Map(trace.map((entry) => [entry.rule, entry.outcome]));
  const { free, melding } = handreiking.track;
  const shown = possible.includes("vrij") ? free : (melding ?? free);
  return {
    certain,
    possible,
    criteria: (shown?.criteria ?? []).map((criterion) => ({
      text: criterion.text,
      outcome: outcomes.get(criterion.id) ?? "onbekend",
      sources: citationsOf(handreiking, criterion.sources),
    })),
    openQuestions: asked(dependsOn),
  };
}

function submissionOutlook(handreiking: Handreiking, form: WorkedOutForm, today: LocalDate): SubmissionCheck | null {
  const days = answerWithMeaning(handreiking, form.answersInForce, "dagen") as unknown as
    | readonly EventDay[]
    | undefined;
  const period = days ? eventPeriod(days) : null;
  if (period === null) return null;
  const context = {
    milestones: [{ id: "evenement_start" as const, on: period.first }],
    suspensions: [],
    extension: null,
    today,
    equated: equatedDays,
    assessment: form.assessment,
  };
  return submissionCheck(handreiking, context, today);
}

function classOutlook(
  handreiking: Handreiking,
  { assessment }: WorkedOutForm,
  trace: readonly TraceEntry[],
  asked: Asked,
): Outlook["class"] {
  const outcome = assessment.class;
  if (outcome === null) return null;
  const { order, names } = handreiking.classes;
  const fired = new Set([...outcome.tableRules, ...outcome.minimumRules]);
  return {
    possible: outcome.possible.map((id) => ({ id, name: names[id] ?? { nl: id }, position: order.indexOf(id) })),
    count: order.length,
    certain: outcome.computed !== null,
    because: trace.filter(({ rule }) => fired.has(rule)).map(({ because }) => reasonsOf(handreiking, because)),
    openQuestions: asked(outcome.dependsOn),
  };
}

function attachmentsOutlook(
  handreiking: Handreiking,
  { assessment }: WorkedOutForm,
  trace: readonly TraceEntry[],
): readonly OutlookAttachment[] {
  const found = new Map<string, OutlookAttachment>();
  for (const { rule, document, outcome } of assessment.attachments) {
    const attachment = handreiking.attachments.find(({ id }) => id === rule);
    if (outcome !== "ja" || attachment === undefined || found.has(document)) continue;
    found.set(document, {
      document,
      name: attachment.name,
      help: attachment.help,
      contents: attachment.contents,
      because: reasonsOf(handreiking, trace.find((entry) => entry.rule === rule)?.because),
      sources: citationsOf(handreiking, attachment.sources),
    });
  }
  return [...found.values()];
}

function openAttachments({ assessment }: WorkedOutForm): number {
  const certain = new Set(
    assessment.attachments.filter(({ outcome }) => outcome === "ja").map(({ document }) => document),
  );
  const open = assessment.attachments.filter(
    ({ outcome, document }) => outcome === "onbekend" && !certain.has(document),
  );
  return new Set(open.map(({ document }) => document)).size;
}

/** The questions behind undecided facts: the fact's own, or the one from which the application works it out. */
function openQuestions(
  handreiking: Handreiking,
  form: WorkedOutForm,
  facts: readonly string[],
): readonly OpenQuestion[] {
  const { gemeente, gemeenten, earlierEdition, incidentsLastEdition, ...ofDays } = suppliedFactIds;
  const places: readonly string[] = [gemeente, gemeenten];
  const days: readonly string[] = Object.values(ofDays);
  const found = new Map<string, OpenQuestion>();
  for (const fact of facts) {
    const own = form.visible.find(({ id }) => id === fact);
    const question =
      own ??
      (places.includes(fact) ? questionWithMeaning(handreiking, "gemeente") : null) ??
      (days.includes(fact) ? questionWithMeaning(handreiking, "dagen") : null);
    if (question) found.set(question.id, { id: question.id, section: question.section, label: question.label });
  }
  return [...found.values()];
}
