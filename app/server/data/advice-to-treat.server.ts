import { countingAdvice } from "~/domain/advice/counting-advice";
import type { AdvisedCondition } from "~/domain/permit/check-decision";
import type { Reader } from "../database.server";
import { conditionsOf } from "./advice-requests.server";
import type { DossierState } from "./dossier-state.server";

/** The advised conditions that a decision has to treat, and the services that advise against. */
export async function adviceToTreat(
  read: Reader,
  state: DossierState,
): Promise<{ advised: readonly AdvisedCondition[]; negative: readonly string[] }> {
  const counting = countingAdvice(state.requests, state.rules.handreiking.joint?.from ?? []);
  const conditions = await conditionsOf(
    read,
    counting.flatMap(({ holding }) => (holding === null ? [] : [holding.id])),
  );
  const advised = counting.flatMap(({ request, holding }) =>
    conditions
      .filter((condition) => condition.adviceId === holding?.id)
      .map(({ id, threadId, text, binding, theme, origin }) => ({
        id,
        threadId,
        text,
        binding,
        theme,
        origin,
        serviceId: request.serviceId,
      })),
  );
  return {
    advised,
    negative: counting
      .filter(({ holding }) => holding?.conclusion === "negative")
      .map(({ request }) => request.serviceId),
  };
}
