import type { Condition } from "../condition";
import type { Handreiking } from "../model";
import { type Path, type Problem, problem } from "../problem";
import { meanings, requiredMeanings } from "../reserved";
import { neededOtherwise, readByRules } from "./read-facts";

/** Whether the form asks what the rules need, and nothing that nobody needs. */
export function proofreadForm(handreiking: Handreiking): Problem[] {
  const { questions, sections } = handreiking;
  if (sections.length === 0) return [problem("FORMULIER", "no-form", []), ...unusedFacts(handreiking)];
  return [...meaningProblems(handreiking), ...factProblems(handreiking), ...unusedFacts(handreiking)].map((found) => ({
    ...found,
    path: found.path.length > 0 ? found.path : questions.length > 0 ? ["formulier"] : [],
  }));
}

function meaningProblems({ questions, sections }: Handreiking): Problem[] {
  return meanings.flatMap((meaning) => {
    const bearers = questions.filter((question) => question.meaning === meaning);
    const required = requiredMeanings.some((one) => one === meaning);
    if (bearers.length === 0)
      return required ? [problem("BETEKENIS", "meaning-missing", ["formulier"], { meaning })] : [];
    const second = bearers[1];
    if (!second) return [];
    const at = sections.findIndex((section) => section.id === second.section);
    const index = sections[at]?.questions.indexOf(second) ?? 0;
    const path: Path = ["formulier", at, "vragen", index, "betekenis"];
    return [problem("BETEKENIS", "meaning-twice", path, { meaning, questions: bearers.map((q) => q.id) })];
  });
}

/** A fact that is not always asked needs a value for that case, and a fact that rules read must be asked at all. */
function factProblems(handreiking: Handreiking): Problem[] {
  const readers = readByRules(handreiking);
  return handreiking.facts.flatMap((fact) => {
    const rule = readers.get(fact.id);
    if (fact.supplied || rule === undefined) return [];
    const question = handreiking.questions.find((candidate) => candidate.id === fact.id);
    if (!question) return [problem("FORMULIER", "not-asked", ["feiten", fact.id], { fact: fact.id, rule })];
    if (fact.whenHidden !== undefined || question.when === null || readsOnlyTrack(question.when)) return [];
    return [problem("BETEKENIS", "hidden-without-value", ["feiten", fact.id], { fact: fact.id, rule })];
  });
}

/** For another track the rules that read the fact do not apply, so no value is missed. */
const readsOnlyTrack = (when: Condition): boolean =>
  when.clauses.every((clause) => clause.every((test) => test.subject === "traject"));

function unusedFacts(handreiking: Handreiking): Problem[] {
  const readers = readByRules(handreiking);
  const needed = neededOtherwise(handreiking);
  const unused = (id: string) => !readers.has(id) && !needed.has(id);
  return [
    ...handreiking.facts
      .filter((fact) => !fact.supplied && unused(fact.id))
      .map((fact) => problem("ONGEBRUIKT", "unused", ["feiten", fact.id], { fact: fact.id })),
    ...handreiking.derived
      .filter((fact) => unused(fact.id))
      .map((fact) => problem("ONGEBRUIKT", "unused", ["afgeleid", fact.id], { fact: fact.id })),
  ];
}
