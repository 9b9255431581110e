import { obstaclesToGrant } from "~/domain/dossier/guards";
import type { Context } from "~/server/context.server";
import { adviceToTreat } from "~/server/data/advice-to-treat.server";
import type { DossierState } from "~/server/data/dossier-state.server";
import { settleReview } from "~/server/use-cases/settle-review.server";
import { takeDecision } from "~/server/use-cases/take-decision.server";
import { done } from "./done";
import type { Cast } from "./people.server";
import type { Story } from "./story.server";

/** It rests on what the organiser told, so nobody had to be heard about it. */
const notHeard = { needed: false, on: "", said: "" };

/** The decision on a permit: all advised conditions adopted but one, which is departed from with a reason. */
export async function decide(cast: Cast, story: Story, kind: "granted" | "refused"): Promise<void> {
  const state = await story.state();
  const ctx = await deciderOf(cast, story, state);
  done(
    await takeDecision(ctx, {
      dossierId: story.dossierId(),
      kind,
      considerations:
        kind === "granted"
          ? "Het evenement past op deze plek. Met de voorschriften zijn de risico's aanvaardbaar."
          : "De aanvraag laat niet zien dat bezoekers het gebouw veilig kunnen verlaten. Daarom weigeren wij de vergunning.",
      conditions: kind === "granted" ? await conditionsOf(ctx, state) : [],
      departures: [],
      publicationText: kind === "granted" ? `Vergunning verleend voor ${story.evenement.name}.` : "",
      grounds: ["public_safety"],
      hearing: notHeard,
    }),
    `decision on ${story.evenement.name}`,
  );
}

/** The burgemeester grants what something still stands in the way of, and writes down why. */
export async function grantWithDeparture(cast: Cast, story: Story): Promise<void> {
  const state = await story.state();
  const ctx = await cast.burgemeester(story.evenement.gemeente);
  const reason =
    "De dienst gaf het advies vandaag per telefoon: de nieuwe opstelling is akkoord. Op het schriftelijke advies kan het evenement niet wachten.";
  done(
    await takeDecision(ctx, {
      dossierId: story.dossierId(),
      kind: "granted",
      considerations: "De wijziging is klein en de diensten zijn gehoord. Het evenement kan doorgaan.",
      conditions: await conditionsOf(ctx, state),
      departures: obstaclesToGrant(state.transitionFacts).map((obstacle) => ({ obstacle, reason })),
      publicationText: `Vergunning verleend voor ${story.evenement.name}.`,
    }),
    `departure for ${story.evenement.name}`,
  );
}

/** The new decision on a permit that was looked at again. */
export async function settle(cast: Cast, story: Story, kind: "maintained" | "amended"): Promise<void> {
  const state = await story.state();
  const ctx = await deciderOf(cast, story, state);
  const considerations =
    kind === "maintained"
      ? "De diensten hebben de wijziging beoordeeld. De voorschriften blijven genoeg."
      : "Er komen meer mensen dan was aangevraagd. Met de voorschriften van de diensten blijft het veilig.";
  done(
    await settleReview(ctx, {
      dossierId: story.dossierId(),
      kind,
      considerations,
      conditions: kind === "amended" ? await conditionsOf(ctx, state) : [],
      departures: [],
      publicationText: kind === "amended" ? `Vergunning gewijzigd voor ${story.evenement.name}.` : "",
      grounds: ["changed_circumstances"],
      hearing: notHeard,
    }),
    `review of ${story.evenement.name}`,
  );
}

/** The mandate leaves the heaviest class to the burgemeester. */
const deciderOf = (cast: Cast, { evenement }: Story, { dossier, rules }: DossierState): Promise<Context> =>
  dossier.confirmedClass === rules.handreiking.classes.order.at(-1)
    ? cast.burgemeester(evenement.gemeente)
    : cast.officer(evenement.gemeente);

async function conditionsOf(ctx: Context, state: DossierState) {
  const { advised } = await adviceToTreat(ctx.read, state);
  const treated = advised.map((condition, index) => {
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
  return [...treated, ...general];
}
