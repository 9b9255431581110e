import { compileHandreiking } from "~/domain/handreiking/compile";
import type { HandreikingDocument } from "~/domain/handreiking/document/handreiking-document";
import { hasErrors, problem } from "~/domain/handreiking/problem";
import { proofreadLibrary } from "~/domain/handreiking/proofread/library";
import { proofreadLocalLayer } from "~/domain/handreiking/proofread/local-layer";
import { proofread } from "~/domain/handreiking/proofread/proofread";
import type { LocatedProblem, ReadDocument } from "./read-document.server";

export type DocumentFile = { readonly file: string; readonly read: Extract<ReadDocument, { ok: true }> };

/**
 * Proofreads documents that belong together: each handreiking by itself, and each layer and library against every
 * version of its handreiking. Files without problems are left out.
 */
export function proofreadDocuments(
  files: readonly DocumentFile[],
): readonly { readonly file: string; readonly problems: readonly LocatedProblem[] }[] {
  const versions: HandreikingDocument[] = [];
  const sound: HandreikingDocument[] = [];
  const found = new Map<DocumentFile, readonly LocatedProblem[]>();
  for (const each of files) {
    if (each.read.kind !== "handreiking") continue;
    const problems = proofread(each.read.document);
    found.set(each, each.read.locate(problems));
    versions.push(each.read.document);
    if (!hasErrors(problems)) sound.push(each.read.document);
  }
  for (const each of files) {
    if (each.read.kind !== "handreiking") found.set(each, besideHandreiking(each.read, versions, sound));
  }
  return [...found].flatMap(([{ file }, problems]) => (problems.length > 0 ? [{ file, problems }] : []));
}

/** A handreiking that has errors itself says nothing about what is read beside it. */
function besideHandreiking(
  read: DocumentFile["read"],
  versions: readonly HandreikingDocument[],
  sound: readonly HandreikingDocument[],
): readonly LocatedProblem[] {
  if (read.kind === "handreiking") return [];
  const { handreiking: id } = read.document;
  if (!versions.some((version) => version.id === id)) {
    return read.locate([problem("LOKAAL", "no-handreiking", ["handreiking"], { word: id })]);
  }
  const problems = sound
    .filter((version) => version.id === id)
    .flatMap((version) =>
      read.kind === "gemeente"
        ? proofreadLocalLayer(version, read.document)
        : proofreadLibrary(read.document, compileHandreiking(version)),
    );
  const seen = new Set<string>();
  return read.locate(problems).filter((one) => {
    const key = JSON.stringify([one.kind, one.path, one.values]);
    return !seen.has(key) && seen.add(key);
  });
}
