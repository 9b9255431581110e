import type { AdviceDraftText } from "~/domain/advice/first-draft";
import type { Reason } from "~/domain/outcome";
import type { FormResult } from "./field-state";

/** What the page of an advice gets back after a refusal; `draft` is the own text when it could not be saved. */
export type AdviceResult = FormResult & { reason?: Reason; draft?: AdviceDraftText };
