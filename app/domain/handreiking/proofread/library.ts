import { compileLibrary } from "../compile/compile-library";
import type { BibliotheekDocument } from "../document/bibliotheek-document";
import type { Handreiking } from "../model";
import type { Problem } from "../problem";

/** Whether a service's conditions read only what the handreiking knows. */
export function proofreadLibrary(document: BibliotheekDocument, handreiking: Handreiking): readonly Problem[] {
  return compileLibrary(document, handreiking).problems;
}
