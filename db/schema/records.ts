import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { DocumentModel } from "~/domain/documents/document-model";
import { checkOneOf } from "./check-one-of";
import { id, instant, int, json, oneOf, txt } from "./columns";
import { dossier } from "./dossiers";
import { user } from "./people";

export const documentKinds = [
  "advice_bundle",
  "permit",
  "refusal",
  "melding_letter",
  "application_copy",
  "year_report",
] as const;
export const documentStatuses = ["pending", "ready", "failed"] as const;

/** A document that was made: the model it was made from and the file. Equal models give equal files. */
export const documentSnapshot = sqliteTable(
  "document_snapshot",
  {
    id: id(),
    dossierId: txt("dossier_id").references(() => dossier.id, { onDelete: "restrict" }),
    /** What it is a document of when it is not of a dossier: an application version or a year report. */
    subjectId: txt("subject_id").notNull(),
    kind: oneOf("kind", documentKinds).notNull(),
    number: int("number").notNull(),
    model: json<DocumentModel>("model").notNull(),
    modelHash: txt("model_hash").notNull(),
    status: oneOf("status", documentStatuses).notNull(),
    fileSha256: txt("file_sha256"),
    fileSize: int("file_size"),
    /** The ZIP with originals beside a bundle that would be too large with them inside. */
    zipSha256: txt("zip_sha256"),
    zipSize: int("zip_size"),
    failure: txt("failure"),
    attempts: int("attempts").notNull().default(0),
    requestedBy: txt("requested_by").notNull(),
    requestedAt: instant("requested_at").notNull(),
    readyAt: instant("ready_at"),
  },
  (t) => [
    checkOneOf("document_kind", t.kind, documentKinds),
    checkOneOf("document_status", t.status, documentStatuses),
    uniqueIndex("document_number").on(t.kind, t.subjectId, t.number),
    index("document_dossier").on(t.dossierId),
    index("document_open").on(t.status),
  ],
);

/** Mail to send: a template and ids, never the words. Sent at least once, with a Message-ID that stays the same. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: id(),
    template: txt("template").notNull(),
    recipientId: txt("recipient_id")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    /** Ids that the template needs. */
    data: json<Record<string, string>>("data").notNull(),
    /** What caused it; the same cause never queues twice. */
    cause: txt("cause").notNull().unique(),
    createdAt: instant("created_at").notNull(),
    attempts: int("attempts").notNull().default(0),
    nextAttemptAt: instant("next_attempt_at").notNull(),
    sentAt: instant("sent_at"),
    givenUpAt: instant("given_up_at"),
    lastError: txt("last_error"),
  },
  (t) => [index("outbox_due").on(t.sentAt, t.givenUpAt, t.nextAttemptAt)],
);

/** What happened, by whom, in which role; each entry carries the hash of the one before. Append-only. */
export const history = sqliteTable(
  "history",
  {
    sequence: int("sequence").primaryKey(),
    type: txt("type").notNull(),
    dossierId: txt("dossier_id"),
    subjectId: txt("subject_id").notNull(),
    /** No foreign keys: the entry stays true whatever happens to the account. */
    actorId: txt("actor_id"),
    actorName: txt("actor_name").notNull(),
    actorRole: txt("actor_role").notNull(),
    actorOrganisation: txt("actor_organisation").notNull(),
    occurredAt: instant("occurred_at").notNull(),
    payload: json<Record<string, unknown>>("payload").notNull(),
    previousHash: txt("previous_hash").notNull(),
    hash: txt("hash").notNull(),
  },
  (t) => [index("history_dossier").on(t.dossierId, t.sequence), index("history_type").on(t.type, t.occurredAt)],
);

/** Numbers that go up by one inside a transaction, such as the number in a reference. */
export const counter = sqliteTable("counter", {
  name: txt("name").primaryKey(),
  value: int("value").notNull(),
});

/** When a person last looked at a dossier, for "changed since your last visit". */
export const visit = sqliteTable(
  "visit",
  {
    id: id(),
    userId: txt("user_id").notNull(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    sequence: int("sequence").notNull(),
    visitedAt: instant("visited_at").notNull(),
  },
  (t) => [uniqueIndex("visit_once").on(t.userId, t.dossierId)],
);

/**
 * A time that the site could not be used. A term of an applicant that would end on such a day goes on after it
 * (Awb art. 2:22); recorded by a person, or on starting when the site was away for long.
 */
export const outage = sqliteTable(
  "outage",
  {
    id: id(),
    startedAt: instant("started_at").notNull(),
    /** Empty as long as it lasts. */
    endedAt: instant("ended_at"),
    explanation: txt("explanation").notNull(),
    recordedBy: txt("recorded_by").notNull(),
    recordedByName: txt("recorded_by_name").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [index("outage_days").on(t.startedAt)],
);
