import { closingWords } from "~/copy/nl/advice/fall-words";
import { can } from "~/domain/access/actions";
import { adviceStands } from "~/domain/advice/advice-stands";
import type { AdviceRequestKind, AdviceRequestStatus, Binding, Conclusion } from "~/domain/advice/advice-status";
import { isDropped } from "~/domain/advice/is-dropped";
import { type Outcome, ok } from "~/domain/outcome";
import { daysBetween, localDate } from "~/domain/time/local-date";
import type { Context } from "../../context.server";
import { type AdviceConditionRecord, conditionsOf } from "../../data/advice-requests.server";
import type { DossierState } from "../../data/dossier-state.server";
import { type RulingView, rulingViews } from "../../data/ruling-views.server";
import { type ChangeView, changeViews } from "../advice/change-views.server";
import type { DossierHead } from "./dossier-head.server";
import { openDossierPage } from "./open-dossier-page.server";
import { serviceNames } from "./timeline.server";

export type ConditionView = { number: number; text: string; theme: string | null; binding: Binding };

export type GivenView = {
  number: number;
  conclusion: Conclusion;
  findings: { theme: string | null; text: string }[];
  residualRisk: string;
  conditions: ConditionView[];
  by: string;
  at: number;
  versionNumber: number;
  holds: boolean;
  /** What is no longer as it was when the advice was given. */
  changes: ChangeView[];
};

export type RequestView = {
  id: string;
  kind: AdviceRequestKind;
  service: string;
  status: AdviceRequestStatus | "expired" | "dropped";
  why: string[];
  question: string;
  askedOn: string | null;
  due: { date: string; daysLeft: number } | null;
  closingReason: string | null;
  given: GivenView | null;
  /** What the gemeente can do with it now. */
  acts: ("question" | "remove" | "withdraw" | "no_reaction")[];
  isOwn: boolean;
};

export type AdvicePage = {
  head: DossierHead;
  requests: RequestView[];
  concepts: number;
  rulings: RulingView[];
  canAdd: boolean;
  canSend: boolean;
};

const open: readonly AdviceRequestStatus[] = ["asked", "in_progress", "more_information"];

/** Everything about advice in a dossier; concepts and what was left out are the gemeente's own. */
export async function readAdvicePage(ctx: Context, reference: string): Promise<Outcome<AdvicePage>> {
  const opened = await openDossierPage(ctx, reference, "advice.read");
  if (!opened.ok) return opened;
  const { head, state } = opened.value;
  const { dossier, transitionFacts } = state;
  const insider = can(ctx.actor, "note.read");
  const shown = state.requests.filter(({ request }) => insider || request.status !== "concept");
  const adviceIds = shown.flatMap(({ newest }) => (newest === null ? [] : [newest.id]));
  const conditions = await conditionsOf(ctx.read, adviceIds);
  const handles = can(ctx.actor, "advice.request");
  const isOpen = ["classified", "advising", "ready"].includes(dossier.status) || transitionFacts.underReview;
  const concepts = insider
    ? shown.filter(({ request }) => request.status === "concept" && !isDropped(request)).length
    : 0;
  return ok({
    head,
    requests: shown.map((each) => requestView(ctx, state, each, conditions)),
    concepts,
    rulings: rulingViews(state),
    canAdd: handles && isOpen,
    canSend: handles && isOpen && (concepts > 0 || dossier.status === "classified"),
  });
}

type Each = DossierState["requests"][number];

function requestView(
  ctx: Context,
  state: DossierState,
  each: Each,
  conditions: readonly AdviceConditionRecord[],
): RequestView {
  const { request, newest } = each;
  const handles = can(ctx.actor, "advice.request");
  const isOpen = open.includes(request.status);
  const expired = newest !== null && isOpen && !adviceStands(each);
  return {
    id: request.id,
    kind: request.kind,
    service: serviceNames(state.rules.handreiking)(request.serviceId),
    status: expired ? "expired" : isDropped(request) ? "dropped" : request.status,
    why: request.subjects,
    question: request.question,
    askedOn: request.askedOn,
    due:
      isOpen && request.dueOn !== null
        ? { date: request.dueOn, daysLeft: daysBetween(ctx.today, localDate(request.dueOn)) }
        : null,
    closingReason: closingWords(request.closingReason),
    given: newest === null ? null : givenView(state, each, newest, conditions),
    acts: handles ? actsOf(ctx, state, each) : [],
    isOwn: request.organisationId === ctx.actor.organisation.id && isOpen,
  };
}

function actsOf({ today }: Context, { assessment }: DossierState, { request }: Each): RequestView["acts"] {
  const isNeeded = request.kind === "joint" && assessment.joint?.outcome === "ja";
  if (isDropped(request)) return [];
  if (request.status === "concept") return isNeeded ? ["question"] : ["question", "remove"];
  if (!open.includes(request.status) || isNeeded) return [];
  const isLate = request.dueOn === null || request.dueOn < today;
  return isLate ? ["no_reaction", "withdraw"] : ["withdraw"];
}

function givenView(
  state: DossierState,
  each: Each,
  newest: NonNullable<Each["newest"]>,
  conditions: readonly AdviceConditionRecord[],
): GivenView {
  const { handreiking } = state.rules;
  const service = handreiking.services.find(({ id }) => id === each.request.serviceId);
  const theme = (id: string) => service?.themes.find((one) => one.id === id)?.name.nl ?? id;
  return {
    number: newest.number,
    conclusion: newest.conclusion,
    findings: Object.entries(newest.findings)
      .filter(([, text]) => text.trim() !== "")
      .map(([id, text]) => ({ theme: id === "" ? null : theme(id), text })),
    residualRisk: newest.residualRisk,
    conditions: conditions
      .filter(({ adviceId }) => adviceId === newest.id)
      .map(({ number, text, theme: id, binding }) => ({
        number,
        text,
        theme: id === null ? null : theme(id),
        binding,
      })),
    by: newest.givenByName,
    at: newest.givenAt,
    versionNumber: newest.basis.applicationVersionNumber,
    holds: each.holding?.id === newest.id,
    changes: changeViews(state, each.changes),
  };
}
