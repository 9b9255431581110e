import type { Learnt } from "~/domain/evaluation/learnt";
import type { Answers } from "~/domain/form/answers";
import { markOfAnswer } from "~/domain/form/compare-answers";
import { type FormPart, formParts } from "~/domain/form/form-parts";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import { type PlaceOnMap, placeOnMap } from "~/domain/form/place-on-map";
import { purposeOf, type Why } from "~/domain/form/question-purpose";
import type { RawFields } from "~/domain/form/raw-form";
import { writeFields } from "~/domain/form/write-fields";
import type { Handreiking, Text } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { gemeenteOutlines } from "../../gemeente-outlines.server";
import { type DraftHead, draftHead } from "./draft-head.server";
import { learntBeside } from "./last-edition.server";
import { openDraft } from "./open-draft.server";

/** A question as the page needs it, with why it is asked and the mark of its answer. */
export type QuestionOnPage = { question: Question; why: Why; mark: string };

/** The questions of a page with their fields as they are filled in now. */
export type QuestionsOnPage = { questions: QuestionOnPage[]; fields: RawFields };

export type SectionPage = QuestionsOnPage & {
  draft: DraftHead;
  section: { id: string; title: Text; help: Text | null };
  /** Counted from 1. */
  position: number;
  count: number;
  previous: string | null;
  next: string | null;
  /** Whether an answer on this page can bring up or take away another question on it. */
  changesItself: boolean;
  outlook: Outlook;
  /** What was learnt at the last edition, by the question that it stands beside. */
  learnt: Readonly<Record<string, readonly Learnt[]>>;
  today: string;
  /** Where the drawing lies, on the page that asks for it. */
  place: PlaceOnMap | null;
};

/** One page of the form. Not found when its section is not asked, given the other answers. */
export async function readSectionPage(ctx: Context, draftId: string, sectionId: string): Promise<Outcome<SectionPage>> {
  const opened = await openDraft(ctx, draftId);
  if (!opened.ok) return opened;
  const { draft, handreiking, form, onDay } = opened.value;
  const { pages } = formParts(handreiking, form);
  const index = pages.findIndex(({ section }) => section.id === sectionId);
  const part = pages[index];
  if (part === undefined) return refuse("not_found");
  const { id, title, help } = part.section;
  const learnt = await learntBeside(ctx, opened.value);
  return ok({
    draft: draftHead(opened.value),
    section: { id, title, help },
    position: index + 1,
    count: pages.length,
    previous: pages[index - 1]?.section.id ?? null,
    next: pages[index + 1]?.section.id ?? null,
    changesItself: changesItself(part, handreiking),
    outlook: outlookOf(handreiking, form, onDay, opened.value.outages),
    learnt: Object.fromEntries(part.questions.flatMap(({ id: at }) => [[at, learnt.get(at) ?? []]])),
    today: ctx.today,
    place: part.questions.some(({ meaning }) => meaning === "locatie")
      ? placeOnMap(handreiking, form.answersInForce, gemeenteOutlines())
      : null,
    ...questionsOnPage(handreiking, part.questions, draft.answers),
  });
}

/** What a page with these questions shows. */
export function questionsOnPage(
  handreiking: Handreiking,
  questions: readonly Question[],
  answers: Answers,
): QuestionsOnPage {
  return {
    questions: questions.map((question) => ({
      question: forPage(question),
      why: purposeOf(handreiking, question),
      mark: markOfAnswer(answers[question.id]),
    })),
    fields: writeFields(questions, answers),
  };
}

/** The browser needs no conditions: the server says which questions are asked. */
const forPage = (question: Question): Question => ({ ...question, when: null });

/** A condition on an answer of the same page, or on an outcome that it may move, such as the class. */
function changesItself({ section }: FormPart, handreiking: Handreiking): boolean {
  const elsewhere = new Set(handreiking.questions.filter((other) => other.section !== section.id).map(({ id }) => id));
  return section.questions.some(({ when }) =>
    when?.clauses.some((clause) => clause.some(({ subject }) => !elsewhere.has(subject))),
  );
}
