import { type OfferedCondition, offeredConditions } from "~/domain/advice/offered-conditions";
import { trackInRules } from "~/domain/dossier/process-state";
import { proposeConditions } from "~/domain/handreiking/condition-library";
import type { Context } from "../context.server";
import type { Reader } from "../database.server";
import { libraryOfService } from "./condition-libraries.server";
import type { DossierState } from "./dossier-state.server";

/** The conditions of the method and of the service's own library that fit the evenement as it is now. */
export async function offersForAdvice(
  read: Reader,
  ctx: Context,
  state: DossierState,
  serviceId: string,
): Promise<readonly OfferedCondition[]> {
  const { rules, assessment, version, dossier } = state;
  const service = rules.handreiking.services.find(({ id }) => id === serviceId);
  if (service === undefined) return [];
  const library = await libraryOfService(read, rules, serviceId, ctx.today);
  const { confirmedClass } = dossier;
  const options = {
    track: trackInRules[dossier.track],
    ...(confirmedClass === null ? {} : { confirmedClass }),
  };
  const own = library && { library, outcomes: proposeConditions(library, version.facts, options) };
  return offeredConditions(rules.handreiking, assessment.conditions, service, own);
}
