import { compileDocument } from "./compile/compile-document";
import type { MergedDocument } from "./local-layer";
import type { Handreiking } from "./model";

/** Compiles a document that has been proofread; a document with errors must not get this far. */
export function compileHandreiking(document: MergedDocument): Handreiking {
  const { handreiking, problems } = compileDocument(document);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) {
    const list = errors.map(
      (error) => `${error.code} ${error.kind} at ${error.path.join(".")}: ${JSON.stringify(error.values)}`,
    );
    throw new Error(`handreiking ${document.id} ${document.versie} has errors: ${list.join("; ")}`);
  }
  return handreiking;
}
