import { addDays } from "~/domain/time/local-date";
import { extendTerm } from "~/server/use-cases/extend-term.server";
import { recordOutage } from "~/server/use-cases/record-outage.server";
import { stopClock } from "~/server/use-cases/stop-clock.server";
import { done } from "./done";
import type { Cast } from "./people.server";
import type { Story } from "./story.server";

/** The gemeente takes more time, as long as its term runs. */
export async function takeMoreTime(story: Story): Promise<void> {
  const { transitionFacts } = await story.state();
  if (!transitionFacts.mayBeExtended || !transitionFacts.termRuns) return;
  const reason = "Wij wachten op de adviezen en willen daarna met u overleggen over de looproutes.";
  done(await extendTerm(await story.officer(), { dossierId: story.dossierId(), amount: 4, reason }), "an extension");
}

/** The organiser asks in writing to wait a while. */
export async function agreeToWait(story: Story): Promise<void> {
  const { transitionFacts } = await story.state();
  if (!transitionFacts.termRuns) return;
  const ctx = await story.officer();
  const input = {
    dossierId: story.dossierId(),
    ground: "consent" as const,
    since: ctx.today,
    termEndsOn: addDays(ctx.today, 12),
    explanation: "U vroeg per mail om te wachten tot het bestuur over de nieuwe opstelling heeft besloten.",
  };
  done(await stopClock(ctx, input), "standing still");
}

const hour = 3_600_000;

/** The site could not be used for an afternoon; the administrator writes it down in the evening. */
export async function writeDownOutage(cast: Cast): Promise<void> {
  const ctx = await cast.administrator();
  const outage = {
    startedAt: ctx.now - 5 * hour,
    endedAt: ctx.now - 2 * hour,
    explanation: "Door een storing bij de leverancier van het netwerk was de site niet te bereiken.",
  };
  done(await recordOutage(ctx, outage), "an outage");
}
