import type { Reason } from "~/domain/outcome";
import type { FormResult } from "./field-state";

/** What a page gets back after a refusal: problems at fields, or a reason about the dossier. */
export type ActionResult = FormResult & { reason?: Reason };
