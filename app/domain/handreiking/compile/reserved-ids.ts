import type { HandreikingDocument } from "../document/handreiking-document";
import type { Path } from "../problem";
import { profileScorePrefix, reservedWords } from "../reserved";
import { suppliedFactIds } from "../supplied-facts";
import type { CompileContext } from "./context";

const taken: ReadonlySet<string> = new Set<string>([...reservedWords, ...Object.values(suppliedFactIds)]);

/** A document's own id may not be a word of the format: code that names such a word would silently mean the document's. */
export function checkReservedIds({ report }: CompileContext, document: HandreikingDocument): void {
  const check = (id: string, path: Path) => {
    if (taken.has(id) || id.startsWith(profileScorePrefix)) report.add("BETEKENIS", "reserved-id", path, { id });
  };
  for (const key of ["feiten", "afgeleid", "diensten"] as const) {
    for (const id of Object.keys(document[key] ?? {})) check(id, [key, id]);
  }
  document.klasse.volgorde.forEach((id, index) => {
    check(id, ["klasse", "volgorde", index]);
  });
  (document.stappen ?? []).forEach((step, index) => {
    check(step.id, ["stappen", index, "id"]);
  });
  (document.formulier ?? []).forEach((section, at) => {
    section.vragen.forEach((question, index) => {
      check(question.id, ["formulier", at, "vragen", index, "id"]);
    });
  });
}
