import { index, sqliteTable, uniqueIndex } from "drizzle-orm/sqlite-core";
import { organisationKinds, roles } from "../../app/domain/access/roles";
import { checkOneOf } from "./check-one-of";
import { id, instant, int, oneOf, txt } from "./columns";

/** A gemeente of the region with what the region keeps about it. Reference data. */
export const gemeente = sqliteTable("gemeente", {
  code: txt("code").primaryKey(),
  name: txt("name").notNull(),
  phone: txt("phone"),
  email: txt("email"),
  address: txt("address"),
});

export const organisation = sqliteTable(
  "organisation",
  {
    id: id(),
    kind: oneOf("kind", organisationKinds).notNull(),
    name: txt("name").notNull(),
    gemeenteCode: txt("gemeente_code").references(() => gemeente.code, { onDelete: "restrict" }),
    /** Id of the service in the handreiking that this organisation answers for. */
    serviceId: txt("service_id"),
    kvkNumber: txt("kvk_number"),
    email: txt("email"),
    phone: txt("phone"),
    address: txt("address"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    checkOneOf("organisation_kind", t.kind, organisationKinds),
    uniqueIndex("organisation_service").on(t.serviceId, t.gemeenteCode),
  ],
);

export const user = sqliteTable("user", {
  id: id(),
  email: txt("email").notNull().unique(),
  name: txt("name").notNull(),
  phone: txt("phone"),
  passwordHash: txt("password_hash"),
  disabledAt: instant("disabled_at"),
  createdAt: instant("created_at").notNull(),
  revision: int("revision").notNull().default(0),
});

export const membership = sqliteTable(
  "membership",
  {
    id: id(),
    userId: txt("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    organisationId: txt("organisation_id")
      .notNull()
      .references(() => organisation.id, { onDelete: "restrict" }),
    role: oneOf("role", roles).notNull(),
    /** How the holder signs, for example "loco-burgemeester". */
    title: txt("title"),
    endedAt: instant("ended_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    checkOneOf("membership_role", t.role, roles),
    uniqueIndex("membership_once").on(t.userId, t.organisationId, t.role),
    index("membership_organisation").on(t.organisationId, t.role),
  ],
);

/** A signed-in browser. The cookie holds a random token; only its SHA-256 is stored. */
export const session = sqliteTable(
  "session",
  {
    id: id(),
    tokenHash: txt("token_hash").notNull().unique(),
    userId: txt("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    membershipId: txt("membership_id")
      .notNull()
      .references(() => membership.id, { onDelete: "restrict" }),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [index("session_user").on(t.userId)],
);

export const accountLinkPurposes = ["invitation", "password_reset", "resume"] as const;

/** A link that is mailed once and works once. */
export const accountLink = sqliteTable(
  "account_link",
  {
    id: id(),
    tokenHash: txt("token_hash").notNull().unique(),
    userId: txt("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "restrict" }),
    purpose: oneOf("purpose", accountLinkPurposes).notNull(),
    /** The draft that a link to go on elsewhere opens. */
    draftId: txt("draft_id"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (t) => [checkOneOf("account_link_purpose", t.purpose, accountLinkPurposes)],
);

/** Failed sign-ins only: a whole office behind one address is not locked out by its own successes. */
export const signInFailure = sqliteTable(
  "sign_in_failure",
  {
    id: id(),
    accountKey: txt("account_key").notNull(),
    networkKey: txt("network_key").notNull(),
    occurredAt: instant("occurred_at").notNull(),
  },
  (t) => [
    index("sign_in_failure_account").on(t.accountKey, t.occurredAt),
    index("sign_in_failure_network").on(t.networkKey, t.occurredAt),
  ],
);
