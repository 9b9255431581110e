import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Answers } from "~/domain/form/answers";
import type { Facts } from "~/domain/handreiking/facts";
import { applicationVersionKinds, draftPurposes } from "../../app/domain/form/draft";
import { checkOneOf } from "./check-one-of";
import { day, id, instant, int, json, oneOf, txt } from "./columns";
import { organisation, user } from "./people";

/** A recurring evenement: a series of editions of one organiser. */
export const evenement = sqliteTable(
  "evenement",
  {
    id: id(),
    name: txt("name").notNull(),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("evenement_organisation").on(t.organisationId)],
);

export const edition = sqliteTable(
  "edition",
  {
    id: id(),
    evenementId: txt("evenement_id")
      .notNull()
      .references(() => evenement.id, { onDelete: "restrict" }),
    year: int("year").notNull(),
    name: txt("name").notNull(),
    firstDay: day("first_day").notNull(),
    lastDay: day("last_day").notNull(),
    place: txt("place").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("edition_evenement").on(t.evenementId, t.year), index("edition_days").on(t.firstDay, t.lastDay)],
);

/** One application per edition, shared by the dossiers of every gemeente that it touches. */
export const application = sqliteTable(
  "application",
  {
    id: id(),
    editionId: txt("edition_id")
      .notNull()
      .unique()
      .references(() => edition.id, { onDelete: "restrict" }),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("application_of_organisation").on(t.organisationId, t.editionId)],
);

/** What an organiser is still writing: a first application, a supplement or a change. */
export const draft = sqliteTable(
  "draft",
  {
    id: id(),
    revision: int("revision").notNull().default(0),
    purpose: oneOf("purpose", draftPurposes).notNull(),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    createdBy: txt("created_by")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    /** The series of which this becomes the next edition. */
    evenementId: txt("evenement_id").references(() => evenement.id, { onDelete: "restrict" }),
    /** The edition that was announced before, which this application is for. */
    editionId: txt("edition_id").references(() => edition.id, { onDelete: "restrict" }),
    /** The version of an earlier edition that the answers were copied from. */
    copiedFromVersionId: txt("copied_from_version_id"),
    /** The application that a supplement or change builds on. */
    applicationId: txt("application_id").references(() => application.id, { onDelete: "restrict" }),
    name: txt("name").notNull().default(""),
    answers: json<Answers>("answers").notNull(),
    /** Sections that the organiser said are done. */
    finishedSections: json<string[]>("finished_sections").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** Set at submission; a second post of the same form finds what the first one made. */
    submittedAt: instant("submitted_at"),
    applicationVersionId: txt("application_version_id"),
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    checkOneOf("draft_purpose", t.purpose, draftPurposes),
    index("draft_organisation").on(t.organisationId, t.updatedAt),
  ],
);

/** Somebody of elsewhere who was asked by mail to write along with one draft; only whoever has the mail can accept. */
export const draftCoAuthor = sqliteTable(
  "draft_co_author",
  {
    id: id(),
    draftId: txt("draft_id")
      .notNull()
      .references(() => draft.id, { onDelete: "restrict" }),
    email: txt("email").notNull(),
    tokenHash: txt("token_hash").notNull().unique(),
    invitedBy: txt("invited_by")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    invitedAt: instant("invited_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    userId: txt("user_id").references(() => user.id, { onDelete: "restrict" }),
    acceptedAt: instant("accepted_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [index("draft_co_author_draft").on(t.draftId), index("draft_co_author_user").on(t.userId)],
);

/** What was submitted, immutable. */
export const applicationVersion = sqliteTable(
  "application_version",
  {
    id: id(),
    applicationId: txt("application_id")
      .notNull()
      .references(() => application.id, { onDelete: "restrict" }),
    number: int("number").notNull(),
    kind: oneOf("kind", applicationVersionKinds).notNull(),
    draftId: txt("draft_id").unique(),
    /** Answers as shown to a person; those hidden by a later answer are no longer among them. */
    answers: json<Answers>("answers").notNull(),
    facts: json<Facts>("facts").notNull(),
    /** Versions of the files that belong to this version of the application. */
    fileVersionIds: json<string[]>("file_version_ids").notNull(),
    /** Why an officer corrected it or entered it on paper. */
    reason: txt("reason"),
    submittedBy: txt("submitted_by")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    submittedByName: txt("submitted_by_name").notNull(),
    submittedAt: instant("submitted_at").notNull(),
  },
  (t) => [
    checkOneOf("application_version_kind", t.kind, applicationVersionKinds),
    uniqueIndex("application_version_number").on(t.applicationId, t.number),
    // Versions since a moment, for the yearly report without the answers, which make a row long.
    index("application_version_submitted").on(t.applicationId, t.submittedAt),
  ],
);

/** A file as it was received; a newer one of the same thread replaces it without removing it. */
export const fileVersion = sqliteTable(
  "file_version",
  {
    id: id(),
    threadId: txt("thread_id").notNull(),
    number: int("number").notNull(),
    draftId: txt("draft_id").references(() => draft.id, { onDelete: "restrict" }),
    applicationId: txt("application_id").references(() => application.id, { onDelete: "restrict" }),
    /** Set for what officers and advisers add; the organiser's files belong to the application. */
    dossierId: txt("dossier_id"),
    adviceRequestId: txt("advice_request_id"),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    /** Which attachment of the handreiking it is; null: another file. */
    attachmentId: txt("attachment_id"),
    questionId: txt("question_id"),
    fileName: txt("file_name").notNull(),
    mediaType: txt("media_type").notNull(),
    size: int("size").notNull(),
    sha256: txt("sha256").notNull(),
    /** The file as it came in, when what is kept for others is a cleaned copy of it, such as a photo without its place. */
    originalSha256: txt("original_sha256"),
    /** The scanner that looked for malware; null: none was there to look. */
    scannedWith: txt("scanned_with"),
    uploadedBy: txt("uploaded_by")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    uploadedAt: instant("uploaded_at").notNull(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    uniqueIndex("file_version_number").on(t.threadId, t.number),
    index("file_version_draft").on(t.draftId),
    index("file_version_application").on(t.applicationId),
    index("file_version_dossier").on(t.dossierId),
  ],
);
