import { roleLabels } from "~/copy/nl/account/roles";
import { type HistorySentence, historySentence } from "~/copy/nl/history";
import type { Actor } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import { maySeeEntry } from "~/domain/history/visible-history";
import { factOf, type HistoryRow } from "../../data/dossier-history.server";
import type { DossierState } from "../../data/dossier-state.server";

export type TimelineItem = HistorySentence & { sequence: number; at: number; by: string };

/** The entries that this reader may know of, as sentences. */
export function timelineOf(actor: Actor, { rules }: DossierState, rows: readonly HistoryRow[]): TimelineItem[] {
  return rows
    .filter((row) => maySeeEntry(actor, row))
    .map((row) => ({
      sequence: row.sequence,
      at: row.occurredAt,
      by: `${row.actorName}, ${roleLabels[row.actorRole as Role] ?? row.actorRole}, ${row.actorOrganisation}`,
      ...historySentence(factOf(row), {
        service: serviceNames(rules.handreiking),
        question: questionNames(rules.handreiking),
      }),
    }));
}

/** The name of a service by its id, as the dossier's own handreiking has it. */
export const serviceNames =
  ({ services }: DossierState["rules"]["handreiking"]) =>
  (id: string): string =>
    services.find((service) => service.id === id)?.name ?? id;

const questionNames =
  ({ questions }: DossierState["rules"]["handreiking"]) =>
  (id: string): string =>
    questions.find((question) => question.id === id)?.label.nl ?? id;
