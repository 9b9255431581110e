import { can } from "~/domain/access/actions";
import { textDifferences } from "~/domain/advice/text-differences";
import { type ChangeProposal, changeProposal, type Party, type Weight } from "~/domain/dossier/change-proposal";
import { answerWithMeaning } from "~/domain/form/question-with-meaning";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import { type EventDay, eventPeriod } from "~/domain/time/event-days";
import type { Context } from "../../context.server";
import { versionsOf } from "../../data/application-versions.server";
import type { ApplicationVersionRecord, FileVersionRecord } from "../../data/applications.server";
import { type DossierState, dossierState } from "../../data/dossier-state.server";
import { filesOfVersions } from "../../data/files-of-versions.server";
import { type RulingView, rulingViews } from "../../data/ruling-views.server";
import { type ChangeView, changeViews } from "../advice/change-views.server";
import { mayReadSensitive } from "./application-page.server";
import { type ClassView, classView, type DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type DifferenceView = ChangeView & {
  id: string;
  weight: Weight;
  /** Where the officer says that it does not matter; null when that is not to be said here. */
  ruleHref: string | null;
};

export type ChangePage = {
  head: DossierHead;
  /** Numbers of all versions that have one before them; the last is the newest. */
  changes: { number: number; at: number }[];
  shown: { before: number; after: number } | null;
  differences: DifferenceView[];
  classes: { before: ClassView[]; after: ClassView[] };
  requests: Record<keyof ChangeProposal["requests"], string[]>;
  advice: Record<keyof ChangeProposal["advice"], string[]>;
  attachments: Record<keyof ChangeProposal["attachments"], string[]>;
  steps: ChangeProposal["steps"];
  rulings: RulingView[];
  /** Other texts that something may still rest on, for the officer to rule on. */
  openTexts: { question: string; href: string }[];
};

/** What one version of the application changes against the one before it: the newest, or the one asked for. */
export async function readChangePage(
  ctx: Context,
  reference: string,
  wanted: number | null,
): Promise<Outcome<ChangePage>> {
  const opened = await openDossierPage(ctx, reference);
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const versions = await versionsOf(ctx.read, state.version.applicationId);
  const after = wanted === null ? versions.at(-1) : versions.find(({ number }) => number === wanted);
  const before = versions.find(({ number }) => number === (after?.number ?? 0) - 1);
  if (after === undefined || (wanted !== null && before === undefined)) return refuse("not_found");
  const page = {
    head,
    changes: versions.slice(1).map(({ number, submittedAt }) => ({ number, at: submittedAt })),
    rulings: rulingViews(state),
    openTexts: openTexts(ctx, state, versions),
  };
  if (before === undefined) return ok({ ...page, ...nothing });
  const filesOf = await filesOfVersions(ctx.read, [before, after]);
  const [then, now] = [
    await stateAt(ctx, state, before, filesOf(before)),
    await stateAt(ctx, state, after, filesOf(after)),
  ];
  const proposal = proposalOf(state, then, now);
  return ok({
    ...page,
    shown: { before: before.number, after: after.number },
    ...inWords(ctx, { ...state, files: [...now.files, ...then.files] }, proposal, after.id === state.version.id),
  });
}

const nothing = {
  shown: null,
  differences: [],
  classes: { before: [], after: [] },
  requests: { appear: [], fallAway: [] },
  advice: { expires: [], holds: [], holdsAgain: [] },
  attachments: { missing: [], notAsked: [] },
  steps: [],
};

/**
 * The dossier as if this version were the newest, with everything else as it is now. Each version counts under the class
 * that the rules propose for it, unless the officer departed from their proposal.
 */
async function stateAt(
  ctx: Context,
  state: DossierState,
  version: ApplicationVersionRecord,
  files: readonly FileVersionRecord[],
): Promise<DossierState> {
  const { dossier, surroundings, rules } = state;
  const days = answerWithMeaning(rules.handreiking, version.answers, "dagen") as unknown as readonly EventDay[];
  const period = eventPeriod(days ?? []);
  const dated = period === null ? {} : { firstDay: period.first, lastDay: period.last };
  const isOwnClass = dossier.confirmedClass !== null && dossier.confirmedClass !== dossier.proposedClass;
  const confirmedClass = isOwnClass ? dossier.confirmedClass : null;
  const asOfThen = { ...surroundings, version, files, openReview: null };
  return dossierState(ctx.read, ctx, { ...dossier, ...dated, confirmedClass }, asOfThen);
}

/** Advice that was given after the change says nothing about what the change did to it. */
function proposalOf(state: DossierState, then: DossierState, now: DossierState): ChangeProposal {
  const sideOf = ({ version, files, assessment, steps }: DossierState) => ({ ...version, files, assessment, steps });
  const known = new Set(
    state.advice.filter(({ basis }) => basis.applicationVersionNumber <= then.version.number).map(({ id }) => id),
  );
  return changeProposal({
    handreiking: state.rules.handreiking,
    before: sideOf(then),
    after: sideOf(now),
    requests: state.requests.map(({ request }) => request).filter(({ status }) => status !== "concept"),
    advice: state.advice.filter(({ id }) => known.has(id)),
    rulings: state.rulings,
  });
}

function inWords(ctx: Context, state: DossierState, proposal: ChangeProposal, isNewest: boolean) {
  const { handreiking } = state.rules;
  const nameOf = serviceNames(handreiking);
  const names = (parties: readonly Party[]) => [...new Set(parties.map(({ serviceId }) => nameOf(serviceId)))];
  const documentName = (document: string) =>
    handreiking.attachments.find((rule) => rule.document === document)?.name.nl ?? document;
  const classes = (ids: readonly string[]) =>
    ids.flatMap((id) => classView(handreiking, { confirmedClass: null, proposedClass: id }) ?? []);
  const { requests, advice, attachments } = proposal;
  return {
    differences: differenceViews(ctx, state, proposal, isNewest),
    classes: { before: classes(proposal.classes.before), after: classes(proposal.classes.after) },
    requests: { appear: names(requests.appear), fallAway: names(requests.fallAway) },
    advice: { expires: names(advice.expires), holds: names(advice.holds), holdsAgain: names(advice.holdsAgain) },
    attachments: {
      missing: attachments.missing.map(documentName),
      notAsked: attachments.notAsked.map(documentName),
    },
    steps: proposal.steps,
  };
}

function differenceViews(
  ctx: Context,
  state: DossierState,
  { differences }: ChangeProposal,
  isNewest: boolean,
): DifferenceView[] {
  const { questions } = state.rules.handreiking;
  const readsAll = mayReadSensitive(ctx, state);
  const shown = differences.filter(({ id }) => readsAll || !questions.find((one) => one.id === id)?.sensitive);
  const views = changeViews(state, shown);
  return shown.flatMap(({ id, kind, weight }, index) => {
    const view = views[index];
    if (view === undefined) return [];
    const canRule = isNewest && kind === "question" && weight === "material" && mayRule(ctx, state);
    const isText = ["tekst", "lange_tekst"].includes(questions.find((one) => one.id === id)?.kind ?? "");
    return [{ ...view, id, weight, ruleHref: canRule && isText ? hrefOf(state, id) : null }];
  });
}

const hrefOf = ({ dossier }: DossierState, questionId: string) =>
  `/dossiers/${dossier.reference}/wijziging/${questionId}`;

/** Whether this person can say here that a difference in text does not matter. */
export const mayRule = ({ actor }: Context, { dossier }: DossierState): boolean =>
  can(actor, "application.correct") &&
  dossier.kind === "lead" &&
  !["closed", "withdrawn", "evaluated"].includes(dossier.status);

function openTexts(ctx: Context, state: DossierState, versions: readonly ApplicationVersionRecord[]) {
  if (!mayRule(ctx, state)) return [];
  const { rules, version, rulings } = state;
  const open = textDifferences(rules.handreiking, versions, version.answers, [], rulings).filter(
    ({ ruling }) => ruling === null,
  );
  return [...new Set(open.map(({ questionId }) => questionId))].map((id) => ({
    question: rules.handreiking.questions.find((question) => question.id === id)?.label.nl ?? id,
    href: hrefOf(state, id),
  }));
}
