import { index, sqliteTable } from "drizzle-orm/sqlite-core";
import type { WarningCause } from "~/domain/dossier/warning-causes";
import { id, instant, int, json, txt } from "./columns";
import { dossier } from "./dossiers";

/**
 * A warning to the burgemeester that the evenement became heavier, or changed shortly before its first day. Open until
 * a holder of that office confirms by name to have read it; as long as it is open the permit is shut.
 */
export const warning = sqliteTable(
  "warning",
  {
    id: id(),
    dossierId: txt("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "restrict" }),
    /** The version of the application that it is about. */
    applicationVersionId: txt("application_version_id").notNull(),
    versionNumber: int("version_number").notNull(),
    causes: json<WarningCause[]>("causes").notNull(),
    /** Highest possible class before and after the change. */
    classBefore: txt("class_before"),
    classNow: txt("class_now"),
    raisedAt: instant("raised_at").notNull(),
    /** When others were told that nobody had read it. */
    escalatedAt: instant("escalated_at"),
    confirmedAt: instant("confirmed_at"),
    confirmedBy: txt("confirmed_by"),
    confirmedByName: txt("confirmed_by_name"),
    /** How that person signs: the title, or else the role. */
    confirmedByRole: txt("confirmed_by_role"),
  },
  (t) => [
    index("warning_dossier").on(t.dossierId, t.confirmedAt),
    index("warning_unread").on(t.confirmedAt, t.escalatedAt, t.raisedAt),
  ],
);
