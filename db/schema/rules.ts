import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { ruleDocumentKinds, ruleDocumentStatuses } from "../../app/domain/handreiking/rule-document";
import { checkOneOf } from "./check-one-of";
import { day, id, instant, json, oneOf, txt } from "./columns";

/** A version of a handreiking, of a gemeente's local layer or of a service's library. Adopted content never changes. */
export const ruleDocument = sqliteTable(
  "rule_document",
  {
    id: id(),
    kind: oneOf("kind", ruleDocumentKinds).notNull(),
    /** The document's own id: `twente`, `GM0153`. */
    documentId: txt("document_id").notNull(),
    version: txt("version").notNull(),
    title: txt("title").notNull(),
    status: oneOf("status", ruleDocumentStatuses).notNull(),
    validFrom: day("valid_from").notNull(),
    /** Canonical JSON: the truth. */
    content: json<unknown>("content").notNull(),
    contentHash: txt("content_hash").notNull(),
    importedAt: instant("imported_at").notNull(),
  },
  (t) => [
    checkOneOf("rule_document_kind", t.kind, ruleDocumentKinds),
    checkOneOf("rule_document_status", t.status, ruleDocumentStatuses),
    uniqueIndex("rule_document_version").on(t.kind, t.documentId, t.version),
    index("rule_document_valid").on(t.kind, t.documentId, t.validFrom),
  ],
);
