import { publicationProposal } from "~/copy/nl/decision/decision-text";
import { can } from "~/domain/access/actions";
import { obstaclesToGrant } from "~/domain/dossier/guards";
import { materialChanges } from "~/domain/dossier/material-changes";
import { transitionsOpenTo } from "~/domain/dossier/transitions";
import { type Outcome, ok } from "~/domain/outcome";
import type { AdvisedCondition } from "~/domain/permit/check-decision";
import { withinReviewMandate } from "~/domain/permit/review-mandate";
import type { Context } from "../../context.server";
import { adviceToTreat } from "../../data/advice-to-treat.server";
import { versionBefore } from "../../data/application-versions.server";
import { type DecisionWithConditions, decisionsWithConditions } from "../../data/decisions.server";
import type { DossierState } from "../../data/dossier-state.server";
import { type RulingView, rulingViews } from "../../data/ruling-views.server";
import { serviceName, themeName } from "../advice/advice-view.server";
import { type ChangeView, changeViews } from "../advice/change-views.server";
import { recentOf } from "../dossier/act-page.server";
import type { DossierHead } from "../dossier/dossier-head.server";
import { openDossierPage } from "../dossier/open-dossier-page.server";
import type { TimelineItem } from "../dossier/timeline.server";
import {
  type DecisionView,
  decisionView,
  type GeneralView,
  generalConditions,
  obstacleOf,
} from "./decision-parts.server";

export type AdvisedView = Pick<AdvisedCondition, "id" | "text" | "binding"> & {
  number: number;
  service: string;
  theme: string | null;
  /** What the decision before this one did with it. */
  before: { treatment: string; text: string; reason: string } | null;
};

export type DecisionPage = {
  head: DossierHead;
  /** decide: granted or refused; review: a permit is looked at again; read: nothing to decide (here, now, by this role). */
  mode: "decide" | "review" | "read";
  obstacles: { id: string; obstacle: string; service: string }[];
  withinMandate: boolean;
  mayDepart: boolean;
  isTooEarly: boolean;
  advised: AdvisedView[];
  negative: { id: string; service: string }[];
  general: GeneralView[];
  publicationText: string;
  decisions: DecisionView[];
  review: { changes: ChangeView[]; rulings: RulingView[]; proposedClass: string | null } | null;
  recent: TimelineItem[];
};

/** Everything that whoever decides has to weigh, and the decisions that were taken. */
export async function readDecisionPage(ctx: Context, reference: string): Promise<Outcome<DecisionPage>> {
  const opened = await openDossierPage(ctx, reference, "decision.take");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { dossier, rules, transitionFacts } = state;
  const { advised, negative } = await adviceToTreat(ctx.read, state);
  const decisions = await decisionsWithConditions(ctx.read, dossier.id);
  const [newest = null] = decisions;
  const review = state.surroundings.openReview;
  const open = transitionsOpenTo(dossier, ctx.actor.role);
  const withinMandate =
    review === null
      ? transitionFacts.withinMandate
      : withinReviewMandate(rules.handreiking, dossier.confirmedClass, review.proposedClass, ctx.actor.role);
  const canDecide = withinMandate && (review === null ? open.includes("refuse") : open.includes("maintain"));
  return ok({
    head,
    mode: canDecide ? (review === null ? "decide" : "review") : "read",
    obstacles: obstaclesToGrant(transitionFacts).map((id) => ({ id, ...obstacleOf(state, id) })),
    withinMandate,
    mayDepart: can(ctx.actor, "decision.depart_from_guard"),
    isTooEarly: dossier.status === "received",
    advised: advisedViews(state, advised, newest),
    negative: negative.map((id) => ({ id, service: serviceName(rules.handreiking, id) })),
    general: generalConditions(state, advised),
    publicationText: publicationProposal({ ...dossier, gemeente: head.gemeente }, review !== null),
    decisions: decisions.map((each) => decisionView(state, each)),
    review:
      review === null
        ? null
        : {
            changes: await changesSinceDecision(ctx, state, newest),
            rulings: rulingViews(state),
            proposedClass: review.proposedClass,
          },
    recent: await recentOf(ctx, state),
  });
}

function advisedViews(
  { rules }: DossierState,
  advised: readonly AdvisedCondition[],
  previous: DecisionWithConditions | null,
): AdvisedView[] {
  return advised.map(({ id, text, binding, theme, serviceId, threadId }, index) => {
    const before = previous?.conditions.find((condition) => condition.threadId === threadId);
    return {
      id,
      number: index + 1,
      text,
      binding,
      theme: theme === null ? null : themeName(rules.handreiking, theme),
      service: serviceName(rules.handreiking, serviceId),
      before: before ? { treatment: before.treatment, text: before.text, reason: before.reason ?? "" } : null,
    };
  });
}

/** What is material and differs from the application that the newest decision rests on. */
async function changesSinceDecision(
  ctx: Context,
  state: DossierState,
  decided: DecisionWithConditions | null,
): Promise<ChangeView[]> {
  const { version, files, rules, rulings } = state;
  const before = await versionBefore(ctx.read, version, decided?.decision.decidedAt ?? 0);
  if (before === null) return [];
  return changeViews(state, materialChanges(rules.handreiking, before, { answers: version.answers, files }, rulings));
}
