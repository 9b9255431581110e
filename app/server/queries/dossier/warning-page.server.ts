import { signedAs } from "~/copy/nl/account/signed-as";
import { requestWords, type Words } from "~/copy/nl/dossier/status-words";
import { can } from "~/domain/access/actions";
import { materialChanges } from "~/domain/dossier/material-changes";
import type { WarningCause } from "~/domain/dossier/warning-causes";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { versionBefore } from "../../data/application-versions.server";
import { filesOfVersion } from "../../data/applications.server";
import type { DossierState } from "../../data/dossier-state.server";
import { namesOf } from "../../data/people-names.server";
import { burgemeestersOf } from "../../data/recipients.server";
import { type RulingView, rulingViews } from "../../data/ruling-views.server";
import { type WarningRecord, warningsOf } from "../../data/warnings.server";
import { type ChangeView, changeViews } from "../advice/change-views.server";
import { recentOf } from "./act-page.server";
import { type ClassView, classView, type DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames, type TimelineItem } from "./timeline.server";

export type WarningView = {
  id: string;
  versionNumber: number;
  raisedAt: number;
  causes: readonly WarningCause[];
  read: { name: string; role: string; at: number } | null;
};

export type WarningPage = {
  head: DossierHead;
  /** Newest first. */
  warnings: WarningView[];
  isUnread: boolean;
  /** Whoever holds the office and can confirm. */
  burgemeesters: readonly string[];
  mayConfirm: boolean;
  classes: { before: ClassView | null; now: ClassView | null };
  changes: ChangeView[];
  /** Differences in text that the gemeente ruled not to matter; they are no longer among the changes. */
  rulings: RulingView[];
  advice: { service: string; words: Words }[];
  versionNumber: number;
  recent: TimelineItem[];
};

/** What the burgemeester has to know of a change: why it matters, what differs, and what happens with the advice. */
export async function readWarningPage(ctx: Context, reference: string): Promise<Outcome<WarningPage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { dossier, rules, version } = state;
  const warnings = await warningsOf(ctx.read, dossier.id);
  const unread = warnings.filter(({ confirmedAt }) => confirmedAt === null);
  const [oldest] = unread.length > 0 ? unread : warnings.slice(-1);
  const classOf = (id: string | null | undefined) =>
    classView(rules.handreiking, { confirmedClass: null, proposedClass: id ?? null });
  return ok({
    head,
    warnings: warnings.map(warningView).toReversed(),
    isUnread: unread.length > 0,
    burgemeesters: await namesOf(ctx.read, await burgemeestersOf(ctx.read, dossier.gemeenteCode)),
    mayConfirm: unread.length > 0 && can(ctx.actor, "warning.confirm"),
    classes: { before: classOf(oldest?.classBefore), now: classOf(warnings.at(-1)?.classNow) },
    changes: oldest === undefined ? [] : await changesSince(ctx, state, oldest.raisedAt - 1),
    rulings: rulingViews(state),
    advice: adviceOf(state),
    versionNumber: version.number,
    recent: await recentOf(ctx, state),
  });
}

function warningView(warning: WarningRecord): WarningView {
  const { id, versionNumber, raisedAt, causes, confirmedAt, confirmedByName, confirmedByRole } = warning;
  const read =
    confirmedAt === null
      ? null
      : { name: confirmedByName ?? "", role: signedAs(confirmedByRole ?? ""), at: confirmedAt };
  return { id, versionNumber, raisedAt, causes, read };
}

/** What differs and matters between the application that people knew and the newest one. */
async function changesSince(ctx: Context, state: DossierState, moment: number): Promise<ChangeView[]> {
  const { version, files, rules, rulings } = state;
  const before = await versionBefore(ctx.read, version, moment);
  if (before === null) return [];
  const snapshot = { answers: before.answers, files: await filesOfVersion(ctx.read, before) };
  return changeViews(state, materialChanges(rules.handreiking, snapshot, { answers: version.answers, files }, rulings));
}

function adviceOf({ requests, rules }: DossierState): WarningPage["advice"] {
  return requests
    .filter(({ request }) => request.status !== "concept" && request.status !== "withdrawn")
    .map(({ request, newest, holding }) => ({
      service: serviceNames(rules.handreiking)(request.serviceId),
      words: requestWords[newest !== null && holding === null ? "expired" : request.status],
    }));
}
