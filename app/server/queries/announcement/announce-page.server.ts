import { can } from "~/domain/access/actions";
import { announcementQuestions } from "~/domain/announcement/announcement-questions";
import { readAnnouncement } from "~/domain/announcement/read-announcement";
import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import type { Answers } from "~/domain/form/answers";
import { purposeOf, type Why } from "~/domain/form/question-purpose";
import type { RawFields, RawForm } from "~/domain/form/raw-form";
import { writeFields } from "~/domain/form/write-fields";
import type { Handreiking, Text } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { findAnnouncement } from "../../data/announcements.server";
import { type NearEvenement, nearEvenementen } from "../../data/near-evenementen.server";
import { gemeenteWithNeighbours } from "../../gemeente-outlines.server";

export type AnnouncePage = {
  questions: { question: Question; why: Why }[];
  fields: RawFields;
  replaces: string | null;
};

export type SaidAnswer = { id: string; label: Text; answer: AnswerInWords | null };

/** What is announced, with what others hold near it, to be looked at before it counts. */
export type AnnounceReview = { answers: SaidAnswer[]; near: readonly NearEvenement[] };

/** The questions of an announcement, filled in when an earlier one is changed. */
export async function readAnnouncePage(ctx: Context, replaces: string | null): Promise<Outcome<AnnouncePage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const earlier = replaces === null ? null : await findAnnouncement(ctx.read, ctx, replaces);
  if (replaces !== null && earlier?.dossier.status !== "announced") return refuse("not_found");
  const { handreiking } = ctx.app.rules.current(ctx.today);
  const questions = announcementQuestions(handreiking);
  return ok({
    questions: questions.map((question) => ({
      question: { ...question, when: null },
      why: purposeOf(handreiking, question),
    })),
    fields: writeFields(questions, earlier?.announcement.answers ?? {}),
    replaces,
  });
}

/** Refuses as long as something is missing, otherwise shows what is near. */
export async function reviewAnnouncement(
  ctx: Context,
  { raw, replaces }: { raw: RawForm; replaces: string | null },
): Promise<Outcome<AnnounceReview>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  const regional = ctx.app.rules.current(ctx.today);
  const rulesOf = (code: string | null) => (ctx.app.rules.forGemeente(code, ctx.today) ?? regional).handreiking;
  const { handreiking, answers, problems, collected } = readAnnouncement(rulesOf, raw, ctx.today);
  if (Object.keys(problems).length > 0) return refuse("invalid", { fields: problems });
  const earlier = replaces === null ? null : await findAnnouncement(ctx.read, ctx, replaces);
  const near = await nearEvenementen(ctx.read, {
    gemeenteCodes: gemeenteWithNeighbours(collected.gemeenteCode ?? ""),
    firstDay: collected.firstDay,
    lastDay: collected.lastDay,
    exceptDossierId: earlier?.dossier.id ?? null,
  });
  return ok({ answers: saidAnswers(handreiking, answers), near });
}

/** What was announced, in words. */
export const saidAnswers = (handreiking: Handreiking, answers: Answers): SaidAnswer[] =>
  announcementQuestions(handreiking).map((question) => ({
    id: question.id,
    label: question.label,
    answer: answerInWords(question, answers[question.id]),
  }));
