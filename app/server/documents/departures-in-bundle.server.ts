import { signedAs } from "~/copy/nl/account/signed-as";
import { obstacleWords } from "~/copy/nl/decision/decision-text";
import { decisionWords } from "~/copy/nl/dossier/status-words";
import type { DepartureInBundle } from "~/domain/documents/advice-bundle";
import { localDate } from "~/domain/time/local-date";
import { decisionsOfDossier } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import { serviceName } from "./gather-evenement.server";

/** Every departure of every decision on this dossier, the oldest decision first. */
export async function departuresInBundle(
  read: Reader,
  { dossier, rules }: DossierState,
): Promise<readonly DepartureInBundle[]> {
  const decisions = await decisionsOfDossier(read, dossier.id);
  return decisions.flatMap(({ kind, decidedOn, decidedByName, decidedByRole, departures }) =>
    departures.map(({ obstacle, reason }) => {
      const [code = "", serviceId = ""] = obstacle.split(":");
      return {
        decision: decisionWords[kind].text,
        on: localDate(decidedOn),
        by: `${decidedByName}, ${signedAs(decidedByRole).toLowerCase()}`,
        matter: obstacleWords(code, serviceName(rules.handreiking, serviceId)).title,
        reason,
      };
    }),
  );
}
