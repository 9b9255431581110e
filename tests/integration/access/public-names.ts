import type { Canary, Matter } from "./matter";

/** Whether this name is one that every organiser may read beside an announcement: of a permit asked or standing, or announced. */
export function isPublicName({ kind, dossierId }: Canary, dossiers: readonly Matter[]): boolean {
  const about = dossiers.find(({ id }) => id === dossierId);
  if (kind !== "name" || about === undefined || about.kind !== "lead") return false;
  if (about.status === "announced") return true;
  if (about.track !== "permit" || about.status === "withdrawn") return false;
  return (
    ["granted", "maintained", "amended"].includes(about.outcome ?? "") ||
    (about.outcome === null && about.status !== "closed")
  );
}
