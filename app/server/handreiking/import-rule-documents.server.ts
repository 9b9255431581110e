import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { problemLine } from "~/copy/nl/handreiking-problems";
import { canonicalJson } from "~/domain/handreiking/canonical-json";
import type { RuleDocumentKind } from "~/domain/handreiking/rule-document";
import { ruleDocument } from "~db/schema";
import type { Clock } from "../clock.server";
import type { Database, Reader, Writer } from "../database.server";
import { type NewId, sha256 } from "../identifiers.server";
import { projectFolder } from "../project-folder.server";
import { type DocumentFile, proofreadDocuments } from "./proofread-documents.server";
import { type ReadDocument, readDocument } from "./read-document.server";

type Around = { database: Database; clock: Clock; newId: NewId; region: string; folder?: string };

const shipped = "db/handreikingen";

/** A rule document is broken or was changed after its import; the message says where and what to do. */
export class RuleDocumentError extends Error {}

/**
 * Imports the rule documents of the repository, each once per id and version. A broken document, or one whose content
 * differs from the version that dossiers already rest on, stops the start.
 */
export async function importRuleDocuments(around: Around): Promise<void> {
  const found = yamlFiles(folderOf(around)).map((file) => hashed({ file, read: readChecked(around, file) }));
  const ofRegion = found.filter(({ read }) => belongsTo(read, around.region));
  if (!ofRegion.some(({ read }) => read.kind === "handreiking")) {
    throw new RuleDocumentError(
      `Er is geen handreiking met id "${around.region}" in ${nameOf(around)}. Controleer de instelling REGION.`,
    );
  }
  if (!areImported(around.database.reader, ofRegion)) checkMeaning(nameOf(around), ofRegion);
  await around.database.write(async (tx) => {
    for (const each of ofRegion) importOne(tx, around, each);
  });
}

const folderOf = ({ folder }: Around): string => folder ?? join(projectFolder, shipped);

/** The folder as people know it: in the repository, or where it was set to be. */
const nameOf = ({ folder }: Around): string => folder ?? shipped;

type HashedFile = DocumentFile & { contentHash: string };

const hashed = (each: DocumentFile): HashedFile => ({ ...each, contentHash: sha256(canonicalJson(each.read.content)) });

/** Whether exactly these were proofread together before, as what is imported is; it takes most of the time of a start. */
function areImported(read: Reader, found: readonly HashedFile[]): boolean {
  const { kind, documentId, version, contentHash } = ruleDocument;
  const rows = read.select({ kind, documentId, version, contentHash }).from(ruleDocument).all();
  const imported = new Set(rows.map((row) => `${row.kind} ${row.documentId} ${row.version} ${row.contentHash}`));
  return found.every((each) => {
    const { kind, documentId, version } = identityOf(each.read);
    return imported.has(`${kind} ${documentId} ${version} ${each.contentHash}`);
  });
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort();
}

function readChecked(around: Around, file: string): DocumentFile["read"] {
  const read = readDocument(readFileSync(join(folderOf(around), file), "utf8"));
  if (read.ok) return read;
  throw new RuleDocumentError(problemText(join(nameOf(around), file), read.problems));
}

function belongsTo(read: DocumentFile["read"], region: string): boolean {
  return read.kind === "handreiking" ? read.document.id === region : read.document.handreiking === region;
}

/** What the schema cannot see: rules that contradict, leave a gap or name what does not exist, layers included. */
function checkMeaning(folder: string, found: readonly DocumentFile[]): void {
  for (const { file, problems } of proofreadDocuments(found)) {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new RuleDocumentError(problemText(join(folder, file), errors));
  }
}

function problemText(place: string, problems: Extract<ReadDocument, { ok: false }>["problems"]): string {
  const lines = problems.map((each) => `- ${problemLine(each)}`);
  return [`Het document ${place} klopt niet:`, ...lines].join("\n");
}

function importOne(tx: Writer, around: Around, { file, read, contentHash }: HashedFile): void {
  const identity = identityOf(read);
  const present = tx
    .select({ contentHash: ruleDocument.contentHash })
    .from(ruleDocument)
    .where(
      and(
        eq(ruleDocument.kind, identity.kind),
        eq(ruleDocument.documentId, identity.documentId),
        eq(ruleDocument.version, identity.version),
      ),
    )
    .get();
  if (present === undefined) {
    tx.insert(ruleDocument)
      .values({
        id: around.newId(),
        ...identity,
        status: "adopted",
        content: read.content,
        contentHash,
        importedAt: around.clock.now(),
      })
      .run();
    return;
  }
  if (present.contentHash !== contentHash) {
    throw new RuleDocumentError(
      `Het document ${join(nameOf(around), file)} is veranderd, maar heet nog steeds versie ${identity.version}. ` +
        "Dossiers rusten op de versie zoals die was. Zet de oude tekst terug, of geef de nieuwe een eigen versie en ingangsdatum.",
    );
  }
}

function identityOf(read: DocumentFile["read"]): {
  kind: RuleDocumentKind;
  documentId: string;
  version: string;
  title: string;
  validFrom: string;
} {
  const { versie: version, ingangsdatum: validFrom } = read.document;
  if (read.kind === "gemeente") {
    return { kind: "gemeente", documentId: read.document.gemeente, version, title: read.document.naam, validFrom };
  }
  return { kind: read.kind, documentId: read.document.id, version, title: read.document.titel, validFrom };
}
