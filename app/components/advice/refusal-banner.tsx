import { reasons } from "~/copy/nl/reasons";
import type { Reason } from "~/domain/outcome";
import { Banner } from "../banner";

/** Why an act was not done, when that is about the dossier and not about a field. */
export function RefusalBanner({ reason }: { reason: Reason | undefined }) {
  if (reason === undefined || reason === "invalid") return null;
  return <Banner kind="warning" title={reasons[reason]} live />;
}
