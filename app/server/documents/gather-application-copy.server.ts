import type { ApplicationCopy } from "~/domain/documents/application-copy";
import type { DossierState } from "../data/dossier-state.server";
import type { Reader } from "../database.server";
import {
  collectedOf,
  filesInDocument,
  gemeenteName,
  organisationName,
  regionName,
  timelinessOf,
} from "./gather-evenement.server";
import { gatherSections } from "./gather-sections.server";

/** Everything that was entered in the newest version, as it came in (Awb afd. 2.3). */
export function gatherApplicationCopy(read: Reader, state: DossierState): ApplicationCopy {
  const { dossier, version, rules } = state;
  const { questions } = rules.handreiking;
  return {
    region: regionName(read),
    gemeente: gemeenteName(read, dossier.gemeenteCode),
    reference: dossier.reference,
    evenementName: dossier.name,
    version: version.number,
    kind: version.kind,
    reason: version.reason,
    receivedAt: version.submittedAt,
    submittedBy: version.submittedByName,
    organisation: organisationName(read, dossier.organisationId),
    handreiking: `${rules.handreiking.title} ${rules.handreiking.version}`,
    timeliness: state.submission?.verdict === null ? null : timelinessOf(state),
    sections: gatherSections(rules.handreiking, version.answers, { withSensitive: true }),
    files: filesInDocument(state),
    missing: collectedOf(state).missing.soft.map(
      (id) => questions.find((question) => question.id === id)?.label.nl ?? id,
    ),
  };
}
