import type { Reason } from "~/domain/outcome";
import type { DecidedCondition } from "~/domain/permit/check-decision";
import type { FormResult } from "./field-state";

/** What the page of a decision gets back: problems, or the decision as it would be, to be checked once more. */
export type DecisionResult = FormResult & { reason?: Reason; checked?: readonly DecidedCondition[] };
