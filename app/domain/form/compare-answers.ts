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
 * A short mark of the answers that a page was filled in on. When it differs at saving, somebody else changed one of
 * them in between. A mark only: FNV-1a twice, which nobody has a reason to forge.
 */
export function markOfAnswers(ids: readonly string[], answers: Answers): string {
  const text = ids.map((id) => `${id}=${canonical(answers[id])}`).join(";");
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
      return (hash >>> 0).toString(36);
    })
    .join("");
}
