import type { ConditionOutcome } from "./assessment";
import type { ConditionRule } from "./model";
import type { SourceDocument } from "./source";

/** A service's own conditions, a document `bibliotheek/1`, versioned like the handreiking. */
export type ConditionLibrary = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly validFrom: string;
  readonly service: string;
  readonly handreiking: string;
  readonly sources: Readonly<Record<string, SourceDocument>>;
  readonly conditions: readonly ConditionRule[];
};

export type LibraryOutcome = readonly ConditionOutcome[];
