import type { FactValue } from "../handreiking/facts";

/**
 * What an advice rests on. The change guard compares each value here with what is true later; an advice holds
 * exactly as long as nothing in its basis changed materially.
 */
export type AdviceBasis = {
  applicationVersionId: string;
  applicationVersionNumber: number;
  receiptId: string;
  handreikingVersionId: string;
  confirmedClass: string | null;
  serviceId: string;
  /** Themes of the service, as the handreiking names them. */
  themes: readonly string[];
  /** Questions the service's themes and the fired rules rely on, with the answers at the time. */
  answers: Readonly<Record<string, unknown>>;
  /** Facts that the rules read; null where the fact was not known. */
  facts: Readonly<Record<string, FactValue | null>>;
  /** The files that the advice rests on, by thread, with the version and hash that were read. */
  files: readonly { threadId: string; fileVersionId: string; number: number; sha256: string }[];
  /** Question and file thread ids that the adviser ticked besides. */
  ticked: readonly string[];
  /** For a joint advice: the advice versions it brings together. */
  adviceIds: readonly string[];
};
