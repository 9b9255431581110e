import type { Assessment } from "./assessment";
import type { Facts } from "./facts";
import type { Handreiking } from "./model";
import type { Milestone, Track } from "./reserved";

export type EvaluateOptions = {
  /** The class that the officer laid down (Awb art. 4:84); everything downstream goes by it. */
  readonly confirmedClass?: string;
  /** The track that the officer decided on. */
  readonly track?: Track;
  /** What has happened in the dossier. */
  readonly milestones?: readonly Milestone[];
};

/** Says what the handreiking holds for an evenement of which these facts are known. */
export declare function evaluate(handreiking: Handreiking, facts: Facts, options?: EvaluateOptions): Assessment;
