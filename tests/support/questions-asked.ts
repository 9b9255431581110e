import type { Condition } from "~/domain/handreiking/condition";
import { evaluate } from "~/domain/handreiking/evaluate";
import type { Handreiking } from "~/domain/handreiking/model";
import { readByRules } from "~/domain/handreiking/proofread/read-facts";
import type { Question } from "~/domain/handreiking/question";

export type AskedPerKind = {
  kind: string;
  /** Asked as soon as the kind is known. */
  always: number;
  /** Asked when every branch that this kind leaves open opens. */
  atMost: number;
  /** How many of them an example of the method with this kind is asked, and on how many pages. */
  examples: readonly { name: string; questions: number; pages: number }[];
};

/** How many questions the form asks of each kind of evenement; none when the method has no question for the kind. */
export function askedPerKind(handreiking: Handreiking): readonly AskedPerKind[] {
  const kindQuestion = handreiking.questions.find(({ meaning }) => meaning === "soort");
  const fact = handreiking.facts.find(({ id }) => id === kindQuestion?.id);
  return (fact && "options" in fact ? fact.options : []).map(({ id, label }) => {
    const { questions } = evaluate(handreiking, { [fact?.id ?? ""]: id });
    const verdicts = Object.values(questions);
    return {
      kind: label.nl,
      always: verdicts.filter((verdict) => verdict === "ja").length,
      atMost: verdicts.filter((verdict) => verdict !== "nee").length,
      examples: handreiking.examples
        .filter(({ facts }) => facts[fact?.id ?? ""] === id)
        .map((example) => {
          const shown = evaluate(handreiking, example.facts).questions;
          const asked = handreiking.questions.filter((question) => shown[question.id] === "ja");
          return {
            name: example.name,
            questions: asked.length,
            pages: new Set(asked.map(({ section }) => section)).size,
          };
        }),
    };
  });
}

/** Questions that no rule reads, that no service relies on, and that decide about no other question. */
export function readByNobody(handreiking: Handreiking): readonly Question[] {
  const byRules = readByRules(handreiking);
  const byServices = new Set(
    handreiking.services.flatMap(({ themes }) => themes.flatMap(({ questions }) => questions)),
  );
  const byQuestions = new Set(handreiking.questions.flatMap(({ when }) => subjectsIn(when)));
  return handreiking.questions.filter(
    ({ id, kind }) => kind !== "bestand" && !byRules.has(id) && !byServices.has(id) && !byQuestions.has(id),
  );
}

const subjectsIn = (when: Condition | null): readonly string[] =>
  (when?.clauses ?? []).flatMap((clause) => clause.map(({ subject }) => subject));
