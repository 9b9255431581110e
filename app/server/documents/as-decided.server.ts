import { requestStates } from "~/domain/advice/holding";
import { collectApplication } from "~/domain/form/collect-application";
import { earlierInFacts } from "~/domain/form/supply-facts";
import { localDate } from "~/domain/time/local-date";
import { versionBefore } from "../data/application-versions.server";
import type { DecisionRecord } from "../data/decisions.server";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";

/**
 * The dossier as it was when a decision was taken. A decision allows what was applied for then: what changed since is
 * under review, and stands in no letter before a new decision.
 */
export async function asDecided(
  read: Reader,
  state: DossierState,
  { decidedAt }: Pick<DecisionRecord, "decidedAt">,
): Promise<DossierState> {
  const { version: newest, dossier, rules } = state;
  if (newest.submittedAt <= decidedAt) return state;
  const then = await versionBefore(read, newest, decidedAt);
  if (then === null) return state;
  const { files, ...version } = then;
  const { name, place, firstDay, lastDay } = collectApplication(rules.handreiking, version.answers, {
    today: localDate(dossier.receivedOn ?? dossier.firstDay),
    earlier: earlierInFacts(version.facts),
  });
  const asked = state.requests.map(({ request }) => request);
  const given = state.advice.filter(({ givenAt }) => givenAt <= decidedAt);
  const { answers, facts } = version;
  const rulings = state.rulings.filter(({ ruledAt }) => ruledAt <= decidedAt);
  return {
    ...state,
    version,
    files,
    dossier: { ...dossier, name, place, firstDay, lastDay },
    advice: given,
    requests: requestStates(rules.handreiking, asked, given, { answers, facts, files, rulings }),
  };
}
