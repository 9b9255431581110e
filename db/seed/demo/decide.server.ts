import { adviceToTreat } from "~/server/data/advice-to-treat.server";
import { takeDecision } from "~/server/use-cases/take-decision.server";
import { done } from "./done";
import type { Cast } from "./people.server";
import type { Story } from "./story.server";

/** The decision on a permit: all advised conditions adopted but one, which is departed from with a reason. */
export async function decide(cast: Cast, story: Story, kind: "granted" | "refused"): Promise<void> {
  const state = await story.state();
  const { gemeente } = story.evenement;
  const officer = await cast.officer(gemeente);
  const burgemeester = await cast.burgemeester(gemeente);
  const { advised } = await adviceToTreat(officer.read, state);
  const heaviest = state.rules.handreiking.classes.order.at(-1);
  const ctx = state.dossier.confirmedClass === heaviest ? burgemeester : officer;
  const conditions = advised.map((condition, index) => {
    const departs = condition.binding === "advised" && index === advised.length - 1;
    return {
      threadId: condition.threadId,
      treatment: departs ? ("departed" as const) : ("adopted" as const),
      text: condition.text,
      adviceConditionId: condition.id,
      reason: departs ? "De organisator regelt dit al op een andere manier; zie het veiligheidsplan." : null,
    };
  });
  const general = state.assessment.conditions
    .filter((condition) => condition.outcome === "ja" && condition.unfilled.length === 0)
    .slice(0, 4)
    .map((condition) => ({
      threadId: ctx.app.newId(),
      treatment: "general" as const,
      text: condition.text,
      adviceConditionId: null,
      reason: null,
    }));
  done(
    await takeDecision(ctx, {
      dossierId: story.dossierId(),
      kind,
      considerations:
        kind === "granted"
          ? "Het evenement past op deze plek. Met de voorschriften zijn de risico's aanvaardbaar."
          : "De aanvraag laat niet zien dat bezoekers het gebouw veilig kunnen verlaten. Daarom weigeren wij de vergunning.",
      conditions: kind === "granted" ? [...conditions, ...general] : [],
      departures: [],
      publicationText: kind === "granted" ? `Vergunning verleend voor ${story.evenement.name}.` : "",
    }),
    `decision on ${story.evenement.name}`,
  );
}
