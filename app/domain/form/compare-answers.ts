import type { Answer, Answers } from "./answers";

/** Text that is equal for equal answers, whatever the order of their parts. */
function canonical(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  if (Array.isArray(answer)) return `[${answer.map(canonical).join(",")}]`;
  if (typeof answer !== "object" || answer === null) return JSON.stringify(answer);
  const parts = Object.entries(answer).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(",")}}`;
}

/** The questions whose answers differ between two sets. */
export const differingAnswers = (ids: readonly string[], one: Answers, other: Answers): readonly string[] =>
  ids.filter((id) => canonical(one[id]) !== canonical(other[id]));

/**
 * A short mark of an answer. A page posts the marks of the answers that it was filled in on; one that differs at
 * saving was changed by somebody else in between. A mark only (FNV-1a): nobody has a reason to forge it.
 */
export function markOfAnswer(answer: Answer | undefined): string {
  const text = canonical(answer);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}

/** The mark of all answers but those to these questions. */
export function markOfOthers(answers: Answers, questions: readonly { readonly id: string }[]): string {
  const left = new Set(questions.map(({ id }) => id));
  return markOfAnswer(Object.fromEntries(Object.entries(answers).filter(([id]) => !left.has(id))));
}
