import type { Answers } from "./answers";
import { differingAnswers } from "./compare-answers";

/**
 * What somebody is writing, brought up to a newer version of what was submitted: an answer that the writer left as it
 * was becomes that of the newer version, an answer that the writer changed stays the writer's own.
 */
export function mergeAnswers(written: Answers, before: Answers, newer: Answers): Answers {
  const ids = Object.keys({ ...written, ...before, ...newer });
  const changed = new Set(differingAnswers(ids, before, newer));
  const own = new Set(differingAnswers(ids, before, written));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const answer = changed.has(id) && !own.has(id) ? newer[id] : written[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}
