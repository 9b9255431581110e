import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { decisionKinds } from "../../app/domain/dossier/status";
import { complianceValues } from "../../app/domain/evaluation/compliance";
import { conditionTreatments } from "../../app/domain/permit/condition-treatment";
import { checkOneOf } from "./check-one-of";
import { day, id, instant, int, json, oneOf, txt } from "./columns";
import { dossier } from "./dossiers";

export type GuardDeparture = { obstacle: string; reason: string };

/** A decision, announced to the applicant. Append-only; a later decision has the next number. */
export const decision = sqliteTable(
  "decision",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    number: int("number").notNull(),
    kind: oneOf("kind", decisionKinds).notNull(),
    /** Why, in the words that the applicant reads. */
    considerations: txt("considerations").notNull(),
    /** Written departures from the guard by the burgemeester. */
    departures: json<GuardDeparture[]>("departures").notNull(),
    /** Grounds of the local ordinance that a refusal or a withdrawal rests on, as the program names them. */
    grounds: json<string[]>("grounds").notNull().default([]),
    /** The day that the holder or applicant was heard, and what was said (Awb 4:7, 4:8; APV 1:6). */
    heardOn: day("heard_on"),
    hearing: txt("hearing").notNull().default(""),
    publicationText: txt("publication_text").notNull().default(""),
    decidedBy: txt("decided_by").notNull(),
    decidedByName: txt("decided_by_name").notNull(),
    decidedByRole: txt("decided_by_role").notNull(),
    decidedAt: instant("decided_at").notNull(),
    decidedOn: day("decided_on").notNull(),
  },
  (t) => [checkOneOf("decision_kind", t.kind, decisionKinds), uniqueIndex("decision_number").on(t.dossierId, t.number)],
);

/** A condition of a decision, or an advised one that the decision departs from with a reason. Append-only. */
export const decisionCondition = sqliteTable(
  "decision_condition",
  {
    id: id(),
    decisionId: txt("decision_id")
      .notNull()
      .references(() => decision.id, { onDelete: "restrict" }),
    threadId: txt("thread_id").notNull(),
    number: int("number").notNull(),
    treatment: oneOf("treatment", conditionTreatments).notNull(),
    text: txt("text").notNull(),
    /** The advised condition that this one treats. */
    adviceConditionId: txt("advice_condition_id"),
    reason: txt("reason"),
  },
  (t) => [
    checkOneOf("decision_condition_treatment", t.treatment, conditionTreatments),
    uniqueIndex("decision_condition_number").on(t.decisionId, t.number),
    index("decision_condition_thread").on(t.threadId),
  ],
);

/** A permit under review because the evenement changed; ends with a decision. */
export const review = sqliteTable(
  "review",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    applicationVersionId: txt("application_version_id").notNull(),
    openedAt: instant("opened_at").notNull(),
    proposedClass: txt("proposed_class"),
    settledAt: instant("settled_at"),
    decisionId: txt("decision_id").references(() => decision.id, { onDelete: "restrict" }),
  },
  (t) => [index("review_dossier").on(t.dossierId)],
);

/** How the evenement went, in the eyes of one party. */
export const evaluation = sqliteTable(
  "evaluation",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    organisationId: txt("organisation_id").notNull(),
    revision: int("revision").notNull().default(0),
    attendance: int("attendance"),
    incidents: int("incidents"),
    careContacts: int("care_contacts"),
    nuisanceReports: int("nuisance_reports"),
    /** From 1 (badly) to 5 (very well). */
    cooperation: int("cooperation"),
    wentWell: txt("went_well").notNull().default(""),
    lessons: txt("lessons").notNull().default(""),
    submittedBy: txt("submitted_by").notNull(),
    submittedByName: txt("submitted_by_name").notNull(),
    submittedAt: instant("submitted_at").notNull(),
  },
  (t) => [uniqueIndex("evaluation_party").on(t.dossierId, t.organisationId)],
);

/** Whether a condition of the decision was kept, in the eyes of one party. */
export const conditionEvaluation = sqliteTable(
  "condition_evaluation",
  {
    id: id(),
    evaluationId: txt("evaluation_id")
      .notNull()
      .references(() => evaluation.id, { onDelete: "restrict" }),
    threadId: txt("thread_id").notNull(),
    compliance: oneOf("compliance", complianceValues).notNull(),
    note: txt("note").notNull().default(""),
  },
  (t) => [
    checkOneOf("condition_evaluation_compliance", t.compliance, complianceValues),
    // Answers on conditions, which the yearly report counts.
    index("condition_evaluation_compliance").on(t.evaluationId, t.compliance),
    uniqueIndex("condition_evaluation_once").on(t.evaluationId, t.threadId),
    index("condition_evaluation_thread").on(t.threadId),
  ],
);

export const yearReportStatuses = ["draft", "adopted"] as const;

/** The yearly evaluation of the method, for the region or one gemeente; frozen when adopted. */
export const yearReport = sqliteTable(
  "year_report",
  {
    id: id(),
    year: int("year").notNull(),
    /** Empty: the region as a whole. */
    gemeenteCode: txt("gemeente_code").notNull().default(""),
    revision: int("revision").notNull().default(0),
    status: oneOf("status", yearReportStatuses).notNull(),
    /** Text blocks that people write, by section. */
    texts: json<Record<string, string>>("texts").notNull(),
    /** The figures as they were on the day of adoption. */
    frozenFigures: json<unknown>("frozen_figures"),
    frozenHash: txt("frozen_hash"),
    writtenBy: txt("written_by").notNull(),
    adoptedBy: txt("adopted_by"),
    adoptedByName: txt("adopted_by_name"),
    adoptedAt: instant("adopted_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    checkOneOf("year_report_status", t.status, yearReportStatuses),
    uniqueIndex("year_report_once").on(t.year, t.gemeenteCode),
  ],
);
