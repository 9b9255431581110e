import { can } from "~/domain/access/actions";
import { type AnswerInWords, answerInWords } from "~/domain/form/answer-in-words";
import type { RawForm } from "~/domain/form/raw-form";
import type { Text } from "~/domain/handreiking/model";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { readCheckOf } from "./check-page.server";

export type CarriedPage = { answers: readonly { id: string; label: Text; answer: AnswerInWords | null }[] };

/** The answers that somebody brought along from before signing in; none when there are none any more. */
export async function readCarriedPage(ctx: Context, raw: RawForm | null): Promise<Outcome<CarriedPage>> {
  if (!can(ctx.actor, "application.write")) return refuse("forbidden");
  if (raw === null) return ok({ answers: [] });
  const { handreiking, answers } = readCheckOf(ctx.app, raw);
  const given = handreiking.questions.filter(({ id }) => id in answers);
  return ok({
    answers: given.map((question) => ({
      id: question.id,
      label: question.label,
      answer: answerInWords(question, answers[question.id]),
    })),
  });
}
