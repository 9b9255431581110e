import { type Outcome, refuse } from "~/domain/outcome";
import type { RequestTarget } from "../act-on-request.server";
import type { Context } from "../context.server";
import { draftOfRequest } from "../data/advice-drafts.server";
import { giveAdvice } from "./give-advice.server";

type Input = RequestTarget & {
  /** The concept and the application as the adviser saw them on the check page. */
  draftRevision: number;
  applicationVersionId: string;
  partIds: readonly string[];
};

/** Gives the advice that stands in the concept, exactly as it was checked. */
export async function giveDraftedAdvice(ctx: Context, input: Input): Promise<Outcome<{ adviceId: string }>> {
  const advice = await draftOfRequest(ctx.read, input.requestId);
  if (advice === null) return refuse("not_found");
  return giveAdvice(ctx, { ...input, advice });
}
