import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import { markOfOthers } from "~/domain/form/compare-answers";
import { type FormPart, formParts } from "~/domain/form/form-parts";
import { missingAnswers } from "~/domain/form/missing-answers";
import { type Outlook, outlookOf } from "~/domain/form/outlook";
import { type PlaceOnMap, placeOnMap } from "~/domain/form/place-on-map";
import type { Text } from "~/domain/handreiking/model";
import { type FieldProblem, type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import type { DraftForm } from "../../data/draft-form.server";
import { gemeenteOutlines } from "../../gemeente-outlines.server";
import { type DraftHead, draftHead } from "./draft-head.server";
import { openDraft } from "./open-draft.server";
import { type QuestionsOnPage, questionsOnPage } from "./section-page.server";

export type AnsweredQuestion = { id: string; label: Text; answer: AnswerInWords | null };
export type AnsweredSection = { id: string; title: Text; answers: AnsweredQuestion[] };

/** What is not there yet, with where it can be filled in. */
export type MissingOnPage = { id: string; section: string; label: Text; problem: FieldProblem };

export type CheckPage = {
  draft: DraftHead;
  sections: AnsweredSection[];
  files: { id: string; name: string }[];
  /** Without these the application cannot be sent. */
  hard: MissingOnPage[];
  /** It can be sent without these; the gemeente will ask for them. */
  soft: MissingOnPage[];
  attachments: { document: string; name: Text }[];
  /** What is answered beside the signature, and the mark of all that is signed for. */
  signing: (QuestionsOnPage & { id: string; title: Text; reviewed: string }) | null;
  outlook: Outlook;
  place: PlaceOnMap | null;
  today: string;
};

/** Everything that was answered, what is missing, and what is asked at the signature. */
export async function readCheckPage(ctx: Context, draftId: string): Promise<Outcome<CheckPage>> {
  const opened = await openDraft(ctx, draftId);
  if (!opened.ok) return opened;
  const { draft, handreiking, form, files, outages, onDay } = opened.value;
  const { pages, signing } = formParts(handreiking, form);
  const missing = missingAnswers(handreiking, form, files, onDay);
  const outlook = outlookOf(handreiking, form, onDay, outages);
  const onPage = (id: string) => missingOnPage(opened.value, id, missing.problems[id] ?? { code: "required" });
  return ok({
    draft: draftHead(opened.value),
    sections: pages.map((part) => answeredSection(part, opened.value)),
    files: files.map(({ id, fileName }) => ({ id, name: fileName })),
    hard: missing.hard.filter((id) => !signing?.questions.some((question) => question.id === id)).flatMap(onPage),
    soft: missing.soft.flatMap(onPage),
    attachments: outlook.attachments.filter(({ document }) => missing.attachments.includes(document)),
    signing:
      opened.value.isOwn && signing
        ? {
            id: signing.section.id,
            title: signing.section.title,
            reviewed: markOfOthers(draft.answers, signing.section.questions),
            ...questionsOnPage(handreiking, signing.questions, draft.answers),
          }
        : null,
    outlook,
    place: placeOnMap(handreiking, form.answersInForce, gemeenteOutlines()),
    today: ctx.today,
  });
}

/** A page of the form with its answers in words. */
export function answeredSection({ section, questions }: FormPart, { form }: Pick<DraftForm, "form">): AnsweredSection {
  return {
    id: section.id,
    title: section.title,
    answers: questions.map((question) => ({
      id: question.id,
      label: question.label,
      answer: answerInWords(question, form.answersInForce[question.id]),
    })),
  };
}

function missingOnPage({ handreiking }: DraftForm, id: string, problem: FieldProblem): MissingOnPage[] {
  const question = handreiking.questions.find((one) => one.id === id);
  return question ? [{ id, section: question.section, label: question.label, problem }] : [];
}
