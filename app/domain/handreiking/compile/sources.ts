import type { SourceDocuments } from "../document/parts";
import type { Path } from "../problem";
import { parseSource, type Source, type SourceDocument } from "../source";
import type { Report } from "./report";

export function compileSourceDocuments(documents: SourceDocuments): Record<string, SourceDocument> {
  return Object.fromEntries(
    Object.entries(documents).map(([key, source]) => [
      key,
      {
        key,
        title: source.titel,
        version: source.versie ?? null,
        adoptedOn: source.vastgesteld ?? null,
        url: source.url ?? null,
        bwb: source.bwb ?? null,
        standing: source.gezag,
        note: source.toelichting ?? null,
      },
    ]),
  );
}

/** Reads citations; each must name a listed source and should name a place in it. */
export function compileCitations(
  report: Report,
  known: Readonly<Record<string, SourceDocument>>,
  citations: readonly string[],
  path: Path,
  rule = "",
): Source[] {
  return citations.map((citation) => {
    const source = parseSource(citation);
    if (!Object.hasOwn(known, source.key)) {
      report.unknown("BRON", "unknown-source", path, source.key, Object.keys(known), { rule });
    } else if (source.place === null) {
      report.add("VINDPLAATS", "no-place-in-source", path, { rule, source: source.key });
    }
    return source;
  });
}
