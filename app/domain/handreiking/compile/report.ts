import { nearestWord } from "../nearest-word";
import { type Path, type Problem, type ProblemCode, type ProblemValues, problem } from "../problem";

/** Gathers what the compiler finds, so that one reading reports all mistakes. */
export class Report {
  readonly problems: Problem[] = [];

  add(code: ProblemCode, kind: string, path: Path, values: ProblemValues = {}): void {
    this.problems.push(problem(code, kind, path, values));
  }

  /** A word that should be one of `known`. */
  unknown(
    code: ProblemCode,
    kind: string,
    path: Path,
    word: string,
    known: Iterable<string>,
    more: ProblemValues = {},
  ): void {
    this.add(code, kind, path, { word, suggestion: nearestWord(word, known) ?? "", ...more });
  }
}
