import { closingWords } from "~/copy/nl/advice/fall-words";
import { requestWords, type Words } from "~/copy/nl/dossier/status-words";
import { becauseSentence, sourceText, standingText } from "~/copy/nl/explanation";
import { mayReadMessage } from "~/domain/access/message-access";
import { trackInRules } from "~/domain/dossier/process-state";
import { explain } from "~/domain/handreiking/explain";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { conditionsOf } from "../../data/advice-requests.server";
import type { DossierState } from "../../data/dossier-state.server";
import { threadsOfFiles } from "../../data/file-threads.server";
import { messagesOf } from "../../data/messages.server";
import { type RulingView, rulingsOnAdvice } from "../../data/ruling-views.server";
import { fileViews } from "../dossier/attachments.server";
import { type AdviceView, adviceView, serviceName } from "./advice-view.server";
import { type ChangeView, changeViews } from "./change-views.server";
import { openRequest, type RequestHead } from "./open-request.server";
import { filesOfAdvice } from "./relied-files.server";
import { type FactView, sharedFacts, type ThemeView, themeViews } from "./theme-views.server";

export type ReasonView = { id: string; subject: string; because: string; sources: string[]; standing: string | null };
export type ThreadView = {
  id: string;
  name: string;
  kind: string | null;
  size: number;
  number: number;
  at: number;
  scanned: boolean;
  /** Whether a theme of the service relies on it. */
  isOwn: boolean;
  earlier: { id: string; number: number; at: number }[];
};
export type OtherAdvice = { id: string; service: string; words: Words; advice: AdviceView | null };

export type AdviceRequestPage = {
  head: RequestHead;
  service: string;
  question: string;
  closingReason: string | null;
  askedOn: string | null;
  reasons: ReasonView[];
  themes: ThemeView[];
  shared: FactView[];
  files: ThreadView[];
  /** What changed since the newest own version. */
  changes: ChangeView[];
  /** Differences that the gemeente ruled not to matter, in what this service relies on. */
  rulings: RulingView[];
  /** The own versions, newest first. */
  own: AdviceView[];
  others: OtherAdvice[];
  messages: { id: string; author: string; at: number; text: string }[];
};

/** All that a service needs to read before it answers a request. */
export async function readAdviceRequest(ctx: Context, requestId: string): Promise<Outcome<AdviceRequestPage>> {
  const opened = await openRequest(ctx, requestId, "single");
  if (!opened.ok) return opened;
  const { head, state, own } = opened.value;
  const { request, changes } = own;
  const { handreiking } = state.rules;
  const versions = state.advice.filter((version) => version.requestId === requestId);
  const others = state.requests.filter(
    (each) => each.request.id !== requestId && !["concept", "withdrawn"].includes(each.request.status),
  );
  const newest = others.flatMap((each) => (each.newest === null ? [] : [each.newest]));
  const conditions = await conditionsOf(
    ctx.read,
    [...versions, ...newest].map(({ id }) => id),
  );
  const line = { audience: "service" as const, organisationId: ctx.actor.organisation.id };
  const messages = mayReadMessage(ctx.actor, line) ? await messagesOf(ctx.read, state.dossier.id) : [];
  return ok({
    head,
    service: serviceName(handreiking, request.serviceId),
    question: request.question,
    closingReason: closingWords(request.closingReason),
    askedOn: request.askedOn,
    reasons: reasonsOf(state, request.ruleIds),
    themes: themeViews(state, request.serviceId),
    shared: sharedFacts(state, request.serviceId),
    files: await filesOf(ctx, state, request.serviceId),
    changes: changeViews(state, changes),
    rulings: rulingsOnAdvice(state, own.newest),
    own: versions.map((version) => adviceView(handreiking, request.serviceId, version, conditions)),
    others: others.map((each) => ({
      id: each.request.id,
      service: serviceName(handreiking, each.request.serviceId),
      words: requestWords[each.request.status === "given" && each.holding === null ? "expired" : each.request.status],
      advice: each.newest === null ? null : adviceView(handreiking, each.request.serviceId, each.newest, conditions),
    })),
    messages: messages
      .filter(({ audience, organisationId }) => audience === "service" && organisationId === line.organisationId)
      .map(({ id, authorName, sentAt, text }) => ({ id, author: authorName, at: sentAt, text })),
  });
}

/** The rules that ask for this advice, with why each holds and where it stands. */
function reasonsOf({ rules, version, dossier }: DossierState, ruleIds: readonly string[]): ReasonView[] {
  const { handreiking } = rules;
  const options = {
    track: trackInRules[dossier.track],
    ...(dossier.confirmedClass === null ? {} : { confirmedClass: dossier.confirmedClass }),
  };
  const trace = ruleIds.length === 0 ? [] : explain(handreiking, version.facts, options);
  return ruleIds.flatMap((id) => {
    const rule = handreiking.advice.find((candidate) => candidate.id === id);
    const entry = trace.find((candidate) => candidate.rule === id);
    if (rule === undefined || entry === undefined) return [];
    const [first] = rule.sources;
    return [
      {
        id,
        subject: rule.subject,
        because: becauseSentence(handreiking, entry.because),
        sources: rule.sources.map((source) => sourceText(handreiking, source)),
        standing: first === undefined ? null : standingText(handreiking, first),
      },
    ];
  });
}

async function filesOf(ctx: Context, state: DossierState, serviceId: string): Promise<ThreadView[]> {
  const { files } = state;
  const threads = await threadsOfFiles(ctx.read, files);
  const { relied } = filesOfAdvice(state, serviceId, []);
  const views = fileViews(state).map((view): ThreadView => {
    const file = files.find(({ id }) => id === view.id);
    const earlier = threads.filter(({ threadId, number }) => threadId === file?.threadId && number < view.number);
    return {
      ...view,
      isOwn: relied.some(({ id }) => id === view.id),
      earlier: earlier.map(({ id, number, uploadedAt }) => ({ id, number, at: uploadedAt })),
    };
  });
  return views.toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
