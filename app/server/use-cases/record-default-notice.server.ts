import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { LocalDate } from "~/domain/time/local-date";
import { firstPenaltyDay } from "~/domain/time/statutory-clock";
import { actOnDossier, type DossierTarget } from "../act-on-dossier.server";
import { must } from "../attempt.server";
import type { Context } from "../context.server";
import { moveDossier } from "../data/dossiers.server";
import { addDefaultNotice } from "../data/term-acts.server";
import { record } from "../history.server";
import { tellHandlers } from "../mail/tell-handlers.server";

type Input = DossierTarget & { receivedOn: LocalDate };

/**
 * Notes the day on which a written notice of default came in (Awb art. 4:17 lid 3). One that came before the term to
 * decide had ended has no effect, so it is not kept: a later one must still count.
 */
export async function recordDefaultNotice(ctx: Context, input: Input): Promise<Outcome<null>> {
  return actOnDossier(ctx, "dossier.handle", input, async (tx, state) => {
    const { dossier, clock, transitionFacts } = state;
    const { receivedOn } = input;
    must(await moveDossier(tx, ctx, dossier, "record_default_notice", transitionFacts));
    if (clock === null) return refuse("term_not_missed");
    const lastDay = clock.clock.lastDay.due;
    if (receivedOn > ctx.today) return refuse("invalid", { fields: { receivedOn: { code: "date_to_come" } } });
    if (receivedOn <= lastDay) {
      return refuse("invalid", { fields: { receivedOn: { code: "notice_too_early", values: { lastDay } } } });
    }
    await addDefaultNotice(tx, ctx, { dossierId: dossier.id, receivedOn });
    await record(tx, ctx, {
      type: "default_notice.received",
      dossierId: dossier.id,
      subjectId: dossier.id,
      payload: { receivedOn, penaltyFrom: firstPenaltyDay(receivedOn) },
    });
    await tellHandlers(tx, ctx, dossier, { template: "default_notice_received", cause: receivedOn });
    return ok(null);
  });
}
