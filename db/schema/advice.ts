import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AdviceBasis } from "~/domain/advice/basis";
import {
  adviceRequestKinds,
  adviceRequestStatuses,
  bindings,
  conclusions,
} from "../../app/domain/advice/advice-status";
import { checkOneOf } from "./check-one-of";
import { day, id, instant, int, json, oneOf, txt } from "./columns";
import { dossier } from "./dossiers";
import { organisation } from "./people";

export const adviceRequest = sqliteTable(
  "advice_request",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    kind: oneOf("kind", adviceRequestKinds).notNull(),
    serviceId: txt("service_id").notNull(),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    status: oneOf("status", adviceRequestStatuses).notNull(),
    revision: int("revision").notNull().default(0),
    /** Rules of the handreiking that ask for it; empty: the officer added it. */
    ruleIds: json<string[]>("rule_ids").notNull(),
    subjects: json<string[]>("subjects").notNull(),
    /** What the officer wants to know besides. */
    question: txt("question").notNull().default(""),
    dueOn: day("due_on"),
    createdAt: instant("created_at").notNull(),
    askedAt: instant("asked_at"),
    askedOn: day("asked_on"),
    closedAt: instant("closed_at"),
    /** Why it was withdrawn or accepted as no reaction. */
    closingReason: txt("closing_reason"),
  },
  (t) => [
    checkOneOf("advice_request_kind", t.kind, adviceRequestKinds),
    checkOneOf("advice_request_status", t.status, adviceRequestStatuses),
    index("advice_request_dossier").on(t.dossierId),
    // What an organisation has to answer, for its lists and the worklist from this index alone.
    index("advice_request_of_organisation").on(t.organisationId, t.status, t.kind, t.dueOn, t.dossierId),
  ],
);

export type ConditionDraft = {
  threadId: string;
  text: string;
  theme: string | null;
  binding: (typeof bindings)[number];
  /** Where it comes from: a rule of the handreiking, a library entry or the adviser. */
  origin: string | null;
};

/** What an adviser is writing; seen by the own service only. One per request. */
export const adviceDraft = sqliteTable("advice_draft", {
  requestId: txt("request_id")
    .primaryKey()
    .references(() => adviceRequest.id, { onDelete: "restrict" }),
  revision: int("revision").notNull().default(0),
  conclusion: oneOf("conclusion", conclusions),
  findings: json<Record<string, string>>("findings").notNull(),
  residualRisk: txt("residual_risk").notNull().default(""),
  conditions: json<ConditionDraft[]>("conditions").notNull(),
  /** What the adviser ticks as read besides what always belongs to the basis. */
  alsoReliesOn: json<string[]>("also_relies_on").notNull(),
  updatedBy: txt("updated_by").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

/** Advice as given; a later version does not remove an earlier one. Append-only. */
export const advice = sqliteTable(
  "advice",
  {
    id: id(),
    requestId: txt("request_id")
      .notNull()
      .references(() => adviceRequest.id, { onDelete: "restrict" }),
    number: int("number").notNull(),
    conclusion: oneOf("conclusion", conclusions).notNull(),
    /** Findings by theme of the service; the key `` holds the general part. */
    findings: json<Record<string, string>>("findings").notNull(),
    residualRisk: txt("residual_risk").notNull(),
    /** What the advice rests on; the change guard compares it with what is true later. */
    basis: json<AdviceBasis>("basis").notNull(),
    givenBy: txt("given_by").notNull(),
    givenByName: txt("given_by_name").notNull(),
    givenAt: instant("given_at").notNull(),
    givenOn: day("given_on").notNull(),
  },
  (t) => [
    checkOneOf("advice_conclusion", t.conclusion, conclusions),
    uniqueIndex("advice_number").on(t.requestId, t.number),
    // When and how was answered, for the yearly report without the basis, which makes a row long.
    index("advice_answer").on(t.requestId, t.number, t.conclusion, t.givenAt, t.givenOn),
  ],
);

/** A condition as advised. Its thread id runs on to permit, schouw, evaluation and next year. Append-only. */
export const adviceCondition = sqliteTable(
  "advice_condition",
  {
    id: id(),
    threadId: txt("thread_id").notNull(),
    adviceId: txt("advice_id")
      .notNull()
      .references(() => advice.id, { onDelete: "restrict" }),
    number: int("number").notNull(),
    text: txt("text").notNull(),
    theme: txt("theme"),
    binding: oneOf("binding", bindings).notNull(),
    origin: txt("origin"),
  },
  (t) => [
    checkOneOf("advice_condition_binding", t.binding, bindings),
    uniqueIndex("advice_condition_number").on(t.adviceId, t.number),
    index("advice_condition_thread").on(t.threadId),
  ],
);

/** The meeting of services, gemeente and organiser for the heaviest class. */
export const meeting = sqliteTable(
  "meeting",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    revision: int("revision").notNull().default(0),
    plannedOn: day("planned_on").notNull(),
    startsAt: txt("starts_at").notNull(),
    place: txt("place").notNull(),
    minutes: txt("minutes").notNull().default(""),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [index("meeting_dossier").on(t.dossierId)],
);
