import { suspensionGroundNames } from "~/copy/nl/terms";
import { stoppedOtherwise } from "~/domain/dossier/term-facts";
import { type Outcome, ok } from "~/domain/outcome";
import type { Context } from "../../context.server";
import { suspensionInDomain } from "../../data/suspensions.server";
import { type ActPage, actPage } from "./act-page.server";
import { openDossierPage } from "./open-dossier-page.server";

export type ResumePage = ActPage & { running: { name: string; explanation: string; termEndsOn: string }[] };

/** The page on which the gemeente lets the clock run again, with what made it stand still. */
export async function readResumePage(ctx: Context, reference: string): Promise<Outcome<ResumePage>> {
  const opened = await openDossierPage(ctx, reference, "dossier.handle");
  if (!opened.ok) return opened;
  const { suspensions } = opened.value.state;
  const running = stoppedOtherwise(
    suspensions.map((one) => ({ ...suspensionInDomain(one), explanation: one.explanation, last: one.termEndsOn })),
    ctx.today,
  );
  return ok({
    ...(await actPage(ctx, opened.value, "resume_clock")),
    running: running.map(({ ground, explanation, last }) => ({
      name: suspensionGroundNames[ground],
      explanation,
      termEndsOn: last,
    })),
  });
}
