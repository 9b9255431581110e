import { compileDocument } from "../compile/compile-document";
import type { MergedDocument } from "../local-layer";
import { hasErrors, type Problem } from "../problem";
import { proofreadClassTable } from "./class-table";
import { proofreadExamples } from "./examples";
import { proofreadForm } from "./form";
import { proofreadPoints } from "./points";
import { proofreadReachability } from "./reachability";

/**
 * Reads a document as a careful colleague would: first whether every word refers to something, then whether the rules
 * leave a gap, contradict or repeat each other, and whether the examples come out. A version with an error is not adopted.
 */
export function proofread(document: MergedDocument): readonly Problem[] {
  const { handreiking, problems } = compileDocument(document);
  if (hasErrors(problems)) return problems;
  return [
    ...problems,
    ...proofreadForm(handreiking),
    ...proofreadClassTable(handreiking),
    ...proofreadReachability(handreiking),
    ...proofreadPoints(handreiking),
    ...proofreadExamples(handreiking),
  ];
}
