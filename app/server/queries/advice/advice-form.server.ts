import { sourceText } from "~/copy/nl/explanation";
import type { Binding } from "~/domain/advice/advice-status";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import type { OfferedCondition } from "~/domain/advice/offered-conditions";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { draftOfAdvice } from "../../data/draft-of-advice.server";
import { offersForAdvice } from "../../data/offers-for-advice.server";
import { serviceName } from "./advice-view.server";
import { type DeltaView, deltaView } from "./delta-view.server";
import { openRequest, type RequestHead } from "./open-request.server";
import { otherFiles } from "./relied-files.server";
import { type FactView, otherQuestions, sharedFacts, type ThemeView, themeViews } from "./theme-views.server";

export type OfferView = { origin: string; text: string; theme: string | null; binding: Binding; source: string };

export type AdviceFormPage = {
  head: RequestHead;
  service: string;
  draft: AdviceDraftText;
  revision: number;
  /** What changed since the newest own advice, with that advice; null when it holds or there is none. */
  delta: DeltaView | null;
  savedAt: number | null;
  themes: ThemeView[];
  shared: FactView[];
  /** Conditions that fit and are not in the concept yet. */
  offers: OfferView[];
  others: { id: string; label: string }[];
};

/** The concept of an advice with what the organiser answered beside each theme. Only the own service gets it. */
export async function readAdviceForm(ctx: Context, requestId: string): Promise<Outcome<AdviceFormPage>> {
  const opened = await openRequest(ctx, requestId, "single");
  if (!opened.ok) return opened;
  const { head, state, own } = opened.value;
  if (!head.canWrite) return refuse("wrong_status", { detail: { status: head.status } });
  const { serviceId } = own.request;
  const { text, revision, savedAt } = await draftOfAdvice(ctx.read, state, requestId);
  const used = new Set(text.conditions.map(({ origin }) => origin));
  const offers = await offersForAdvice(ctx.read, ctx, state, serviceId);
  return ok({
    head,
    service: serviceName(state.rules.handreiking, serviceId),
    draft: text,
    revision,
    delta: await deltaView(ctx, opened.value),
    savedAt,
    themes: themeViews(state, serviceId),
    shared: sharedFacts(state, serviceId),
    offers: offers.filter(({ origin }) => !used.has(origin)).map(offerView),
    others: [...otherQuestions(state, serviceId), ...otherFiles(state, serviceId)],
  });
}

const offerView = ({ origin, text, theme, binding, sources }: OfferedCondition): OfferView => ({
  origin,
  text,
  theme,
  binding,
  source: sources.map(({ source, documents }) => sourceText({ sources: documents }, source)).join("; "),
});
