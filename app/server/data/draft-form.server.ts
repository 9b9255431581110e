import { type EarlierEdition, whatWentBefore } from "~/domain/evaluation/earlier-edition";
import type { Answers } from "~/domain/form/answers";
import { gemeenteOf } from "~/domain/form/question-with-meaning";
import { earlierInFacts } from "~/domain/form/supply-facts";
import { type WorkedOutForm, workOutForm } from "~/domain/form/work-out-form";
import type { Handreiking } from "~/domain/handreiking/model";
import { localDateAt } from "~/domain/time/instant";
import { type LocalDate, localDate } from "~/domain/time/local-date";
import type { Outage } from "~/domain/time/outage";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { gemeenteOutlines } from "../gemeente-outlines.server";
import { type FileVersionRecord, filesOfDraft, filesOfVersion, newestApplicationVersion } from "./applications.server";
import { findWritableDraft } from "./co-authors.server";
import { type CopiedVersion, copiedVersion } from "./copied-applications.server";
import { earlierEditionsOf } from "./earlier-editions.server";
import { outagesLately } from "./outages.server";
import { dossiersOfApplication } from "./received-dossiers.server";
import type { DraftRecord } from "./submissions.server";

/** A draft with the rules it falls under and what these make of its answers. */
export type DraftForm = {
  draft: DraftRecord;
  handreiking: Handreiking;
  form: WorkedOutForm;
  files: readonly FileVersionRecord[];
  /** When the site could not be used, as far as it can be why this is late. */
  outages: readonly Outage[];
  /** The day from which is counted: today for a draft, the day of receipt after that. */
  onDay: LocalDate;
  /** Editions of the evenement that were held before this one; none for a change, which rests on what was submitted. */
  editions: readonly EarlierEdition[];
  /** The version of an earlier edition that the answers come from; null when the draft is no copy. */
  copied: CopiedVersion | null;
  /** Whether it is the actor's own organisation's; who only writes along cannot send it in. */
  isOwn: boolean;
};

export const isOwnDraft = ({ actor }: Context, { organisationId }: DraftRecord): boolean =>
  organisationId === actor.organisation.id;

/** What a draft is worked out with before anything is made of its answers. */
export type DraftBasis = Pick<DraftForm, "draft" | "onDay" | "editions"> & {
  /** What rules may know of the series. */
  earlier: { edition: boolean; incidents: number };
  /** The rules that these answers fall under. */
  rulesFor: (answers: Answers) => Handreiking;
};

/** The draft when it is the organisation's in which the actor works, or one that the actor writes along with, worked out under the rules it falls under. */
export async function findDraftForm(read: Reader, ctx: Context, draftId: string): Promise<DraftForm | null> {
  const found = await findDraftBasis(read, ctx, draftId);
  if (found === null) return null;
  const { draft, onDay, editions, earlier } = found;
  const handreiking = found.rulesFor(draft.answers);
  const form = workOutForm(handreiking, draft.answers, { today: onDay, earlier, outlines: gemeenteOutlines() });
  const outages = await outagesLately(read, draft.submittedAt ?? ctx.now);
  const files = await filesOf(read, draft);
  const copied = draft.copiedFromVersionId === null ? null : await copiedVersion(read, draft.copiedFromVersionId);
  return { draft, handreiking, form, files, outages, onDay, editions, copied, isOwn: isOwnDraft(ctx, draft) };
}

/** The same without working it out, for an act that changes the answers first. */
export async function findDraftBasis(read: Reader, ctx: Context, draftId: string): Promise<DraftBasis | null> {
  const draft = await findWritableDraft(read, ctx, draftId);
  if (draft === null) return null;
  if (draft.purpose !== "application") return basisOfChange(read, ctx, draft);
  const onDay = draft.submittedAt === null ? ctx.today : localDateAt(draft.submittedAt);
  const editions = await editionsBefore(read, ctx, draft, onDay);
  const earlier = whatWentBefore(editions);
  return { draft, onDay, editions, earlier, rulesFor: (answers) => rulesOfGemeente(ctx, answers, onDay) };
}

/** The editions before the one of this draft, as far as they are known at its submission. */
export async function editionsBefore(
  read: Reader,
  ctx: Context,
  { evenementId, submittedAt }: DraftRecord,
  onDay: LocalDate,
): Promise<readonly EarlierEdition[]> {
  if (evenementId === null) return [];
  return earlierEditionsOf(read, evenementId, { before: onDay, until: submittedAt ?? ctx.now });
}

/** A change or supplement falls under the rules that its dossier has kept since the day of receipt. */
async function basisOfChange(read: Reader, ctx: Context, draft: DraftRecord): Promise<DraftBasis | null> {
  const dossiers = draft.applicationId === null ? [] : await dossiersOfApplication(read, draft.applicationId);
  const lead = dossiers.find(({ kind }) => kind === "lead");
  if (lead === undefined || lead.handreikingVersionId === null) return null;
  const { handreiking } = ctx.app.rules.byVersion(lead.handreikingVersionId, lead.localLayerVersionId);
  const { facts } = await newestApplicationVersion(read, lead.applicationId ?? "");
  const onDay = localDate(lead.receivedOn ?? ctx.today);
  return { draft, onDay, editions: [], earlier: earlierInFacts(facts), rulesFor: () => handreiking };
}

/** The rules of the chosen gemeente, or of the region as long as none is chosen. */
function rulesOfGemeente(ctx: Context, answers: Answers, onDay: LocalDate): Handreiking {
  const regional = ctx.app.rules.current(onDay);
  const gemeenteCode = gemeenteOf(regional.handreiking, answers);
  return (ctx.app.rules.forGemeente(gemeenteCode, onDay) ?? regional).handreiking;
}

/** Files that were added, and those of the version that this draft builds on as far as no newer one replaces them. */
async function filesOf(read: Reader, draft: DraftRecord): Promise<readonly FileVersionRecord[]> {
  const added = await filesOfDraft(read, draft.id);
  if (draft.purpose === "application" || draft.applicationId === null) return added;
  const previous = await filesOfVersion(read, await newestApplicationVersion(read, draft.applicationId));
  const replaced = new Set(added.map(({ threadId }) => threadId));
  return [...previous.filter(({ threadId }) => !replaced.has(threadId)), ...added];
}
