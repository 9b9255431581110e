import { sourcesLine, whySentence } from "~/copy/nl/form/why";
import type { Learnt } from "~/domain/evaluation/learnt";
import type { Why } from "~/domain/form/question-purpose";
import type { Question as AskedQuestion } from "~/domain/handreiking/question";
import { Question } from "../question";
import { type FormApi, questionAnchor } from "./form-api";
import { LearntLines } from "./learnt-lines";
import { QuestionField } from "./question-field";

type Props = { question: AskedQuestion; why: Why; form: FormApi; learnt?: readonly Learnt[] };

/** One question with the reason why it is asked. */
export function QuestionOnPage({ question, why, form, learnt = [] }: Props) {
  return (
    <div id={questionAnchor(question.id)} className="question-anchor">
      {learnt.length > 0 && <LearntLines learnt={learnt} />}
      <Question why={whySentence(why)} source={sourcesLine(why.sources)}>
        <QuestionField question={question} form={form} />
      </Question>
    </div>
  );
}
