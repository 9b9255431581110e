import type { ApplicationCopy } from "~/domain/documents/application-copy";
import { sampleBundle } from "./sample-bundle";
import { moment, safetyPlan, sitePlan } from "./sample-evenement";

export const sampleApplicationCopy: ApplicationCopy = {
  region: "Veiligheidsregio Twente",
  gemeente: "Hof van Twente",
  reference: "E-2027-0042",
  evenementName: "Oktoberfeest Veldzicht",
  version: 3,
  kind: "change",
  reason: null,
  receivedAt: moment("2027-07-20T12:03:00Z"),
  submittedBy: "P. Jansen",
  organisation: "Stichting Veldzicht Feest",
  handreiking: "Handreiking evenementenveiligheid Twente 2026",
  timeliness: { onTime: true },
  sections: sampleBundle.application.sections,
  files: [safetyPlan, sitePlan],
  missing: ["Zorgplan"],
};
