import type { ApplicationVersionKind } from "../form/draft";
import type { Instant } from "../time/instant";
import type { FileInDocument, SectionInDocument, Timeliness } from "./evenement-in-document";

/** Everything an organiser entered, as it came in. Answers hidden by a later answer are no part of it. */
export type ApplicationCopy = {
  region: string;
  gemeente: string | null;
  reference: string;
  evenementName: string;
  version: number;
  kind: ApplicationVersionKind;
  /** Why an officer corrected it or entered it on paper. */
  reason: string | null;
  receivedAt: Instant;
  submittedBy: string;
  organisation: string;
  handreiking: string;
  /** Null as long as missing answers decide the deadline. */
  timeliness: Timeliness | null;
  sections: readonly SectionInDocument[];
  files: readonly FileInDocument[];
  missing: readonly string[];
};
