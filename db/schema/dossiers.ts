import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Answers } from "~/domain/form/answers";
import type { Assessment } from "~/domain/handreiking/assessment";
import type { TraceEntry } from "~/domain/handreiking/explain";
import type { Facts } from "~/domain/handreiking/facts";
import { messageAudiences } from "../../app/domain/access/message-access";
import { type DecisionKind, dossierKinds, dossierTracks, statuses } from "../../app/domain/dossier/status";
import { suspensionGrounds } from "../../app/domain/time/suspension";
import { termUnits } from "../../app/domain/time/term";
import { application, applicationVersion, edition } from "./applications";
import { checkOneOf } from "./check-one-of";
import { day, flag, id, instant, int, json, oneOf, txt } from "./columns";
import { packedJson } from "./packed-json.server";
import { gemeente, membership, organisation, user } from "./people";
import { ruleDocument } from "./rules";

/** Everything about one edition of an evenement at one gemeente. */
export const dossier = sqliteTable(
  "dossier",
  {
    id: id(),
    reference: txt("reference").notNull().unique(),
    editionId: txt("edition_id")
      .notNull()
      .references(() => edition.id, { onDelete: "restrict" }),
    applicationId: txt("application_id").references(() => application.id, { onDelete: "restrict" }),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    gemeenteCode: txt("gemeente_code")
      .notNull()
      .references(() => gemeente.code, { onDelete: "restrict" }),
    kind: oneOf("kind", dossierKinds).notNull(),
    track: oneOf("track", dossierTracks).notNull(),
    status: oneOf("status", statuses).notNull(),
    revision: int("revision").notNull().default(0),
    /** The rules that this dossier keeps for life: those valid on the day of receipt. */
    handreikingVersionId: txt("handreiking_version_id").references(() => ruleDocument.id, { onDelete: "restrict" }),
    localLayerVersionId: txt("local_layer_version_id").references(() => ruleDocument.id, { onDelete: "restrict" }),
    /** Copies for lists, so that a worklist is one statement. */
    name: txt("name").notNull(),
    place: txt("place").notNull(),
    firstDay: day("first_day").notNull(),
    lastDay: day("last_day").notNull(),
    receivedAt: instant("received_at"),
    receivedOn: day("received_on"),
    /** Whether it came in before the deadline of its class; null as long as missing answers decide it. */
    receivedOnTime: flag("received_on_time"),
    handlerId: txt("handler_id").references(() => user.id, { onDelete: "restrict" }),
    proposedClass: txt("proposed_class"),
    confirmedClass: txt("confirmed_class"),
    outcome: txt("outcome").$type<DecisionKind>(),
    decidedOn: day("decided_on"),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    checkOneOf("dossier_kind", t.kind, dossierKinds),
    checkOneOf("dossier_track", t.track, dossierTracks),
    checkOneOf("dossier_status", t.status, statuses),
    uniqueIndex("dossier_once").on(t.editionId, t.gemeenteCode),
    index("dossier_gemeente").on(t.gemeenteCode, t.status, t.firstDay),
    index("dossier_organisation").on(t.organisationId, t.firstDay),
    index("dossier_days").on(t.firstDay, t.gemeenteCode),
    index("dossier_application").on(t.applicationId),
    index("dossier_updated").on(t.updatedAt),
  ],
);

/** What an organiser said beforehand of an evenement that it wants to hold, so that date and place are known. Append-only. */
export const announcement = sqliteTable("announcement", {
  dossierId: txt("dossier_id")
    .primaryKey()
    .references(() => dossier.id, { onDelete: "restrict" }),
  answers: json<Answers>("answers").notNull(),
  announcedBy: txt("announced_by").notNull(),
  announcedByName: txt("announced_by_name").notNull(),
  announcedAt: instant("announced_at").notNull(),
});

/** Proof of one evaluation of the rules: what went in, under which version, what came out and why. Append-only. */
export const assessmentReceipt = sqliteTable(
  "assessment_receipt",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    applicationVersionId: txt("application_version_id")
      .notNull()
      .references(() => applicationVersion.id, { onDelete: "restrict" }),
    handreikingVersionId: txt("handreiking_version_id")
      .notNull()
      .references(() => ruleDocument.id, { onDelete: "restrict" }),
    handreikingHash: txt("handreiking_hash").notNull(),
    localLayerHash: txt("local_layer_hash"),
    evaluatorVersion: txt("evaluator_version").notNull(),
    facts: json<Facts>("facts").notNull(),
    assessment: json<Assessment>("assessment").notNull(),
    /** Why, for every rule, also those that did not apply: most of the receipt. */
    trace: packedJson<TraceEntry[]>("trace").notNull(),
    madeAt: instant("made_at").notNull(),
  },
  (t) => [index("assessment_receipt_dossier").on(t.dossierId, t.madeAt)],
);

/** The class that the gemeente confirmed; the newest counts. Append-only. */
export const classification = sqliteTable(
  "classification",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    receiptId: txt("receipt_id")
      .notNull()
      .references(() => assessmentReceipt.id, { onDelete: "restrict" }),
    proposedClass: txt("proposed_class"),
    confirmedClass: txt("confirmed_class").notNull(),
    reason: txt("reason"),
    confirmedBy: txt("confirmed_by").notNull(),
    confirmedByName: txt("confirmed_by_name").notNull(),
    confirmedAt: instant("confirmed_at").notNull(),
  },
  (t) => [index("classification_dossier").on(t.dossierId, t.confirmedAt)],
);

/**
 * A time that the statutory clock stands still (Awb 4:15): a request to supplement, until the answer or the end of the
 * term, or another ground of the law with the last day that goes with it.
 */
export const suspension = sqliteTable(
  "suspension",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    ground: oneOf("ground", suspensionGrounds).notNull().default("supplement"),
    askedAt: instant("asked_at").notNull(),
    askedOn: day("asked_on").notNull(),
    /** Last day of the term; without a term there is no suspension. */
    termEndsOn: day("term_ends_on").notNull(),
    items: json<string[]>("items").notNull(),
    explanation: txt("explanation").notNull(),
    answeredOn: day("answered_on"),
    answerVersionId: txt("answer_version_id").references(() => applicationVersion.id, { onDelete: "restrict" }),
  },
  (t) => [checkOneOf("suspension_ground", t.ground, suspensionGrounds), index("suspension_dossier").on(t.dossierId)],
);

/** The one time that the term to decide is made longer, with notice to the applicant (APV 1:2). Append-only. */
export const termExtension = sqliteTable("term_extension", {
  dossierId: txt("dossier_id")
    .primaryKey()
    .references(() => dossier.id, { onDelete: "restrict" }),
  amount: int("amount").notNull(),
  unit: oneOf("unit", termUnits).notNull(),
  reason: txt("reason").notNull(),
  decidedOn: day("decided_on").notNull(),
  decidedBy: txt("decided_by").notNull(),
  decidedByName: txt("decided_by_name").notNull(),
  decidedAt: instant("decided_at").notNull(),
});

/** A written notice of default of the applicant; two weeks later the penalty begins (Awb 4:17 lid 3). Append-only. */
export const defaultNotice = sqliteTable("default_notice", {
  dossierId: txt("dossier_id")
    .primaryKey()
    .references(() => dossier.id, { onDelete: "restrict" }),
  receivedOn: day("received_on").notNull(),
  recordedBy: txt("recorded_by").notNull(),
  recordedByName: txt("recorded_by_name").notNull(),
  recordedAt: instant("recorded_at").notNull(),
});

/**
 * What an officer says of one difference in free text: that it does not matter, and why. It covers exactly these two
 * texts, in either direction. Append-only.
 */
export const changeRuling = sqliteTable(
  "change_ruling",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    questionId: txt("question_id").notNull(),
    from: json<unknown>("from_value"),
    to: json<unknown>("to_value"),
    reason: txt("reason").notNull(),
    ruledBy: txt("ruled_by").notNull(),
    ruledByName: txt("ruled_by_name").notNull(),
    ruledAt: instant("ruled_at").notNull(),
  },
  (t) => [index("change_ruling_dossier").on(t.dossierId)],
);

/** Something that happened in the process of the handreiking: the input of the derived steps. Append-only. */
export const milestone = sqliteTable(
  "milestone",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    milestone: txt("milestone").notNull(),
    happenedOn: day("happened_on").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [index("milestone_dossier").on(t.dossierId, t.recordedAt, t.milestone)],
);

/** Due dates of open steps, worked out again at every act, so that lists can sort and count. */
export const dueDate = sqliteTable(
  "due_date",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    stepId: txt("step_id").notNull(),
    /** The party of the step in the handreiking. */
    party: txt("party").notNull(),
    label: txt("label").notNull(),
    dueOn: day("due_on").notNull(),
  },
  (t) => [
    uniqueIndex("due_date_step").on(t.dossierId, t.stepId),
    // What a party has to do in every dossier, for the worklist from this index alone.
    index("due_date_of_party").on(t.party, t.dossierId, t.dueOn, t.label),
  ],
);

/** A message or an internal note. Who can read it follows from the audience. */
export const message = sqliteTable(
  "message",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    audience: oneOf("audience", messageAudiences).notNull(),
    /** The service that a message between gemeente and adviser is for. */
    organisationId: txt("organisation_id").references(() => organisation.id, { onDelete: "restrict" }),
    authorId: txt("author_id").notNull(),
    authorName: txt("author_name").notNull(),
    authorMembershipId: txt("author_membership_id")
      .notNull()
      .references(() => membership.id, { onDelete: "restrict" }),
    text: txt("text").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (t) => [
    checkOneOf("message_audience", t.audience, messageAudiences),
    index("message_dossier").on(t.dossierId, t.sentAt),
  ],
);
