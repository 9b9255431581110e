import type { DecisionLetter } from "./decision-letter";

/** The answer to a melding: the evenement may go ahead without a permit, or it is forbidden. */
export type MeldingLetter = Pick<
  DecisionLetter,
  | "gemeente"
  | "reference"
  | "decidedAt"
  | "decidedOn"
  | "applicant"
  | "evenement"
  | "application"
  | "basis"
  | "considerations"
  | "objection"
  | "signature"
> & { outcome: "accepted" | "forbidden" };
