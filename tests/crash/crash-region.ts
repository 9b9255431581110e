import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { RawFields } from "~/domain/form/raw-form";
import { localDateAt } from "~/domain/time/instant";
import { dossier } from "~db/schema";
import { meldingAnswers } from "../support/application-answers";
import { submitDossier } from "../support/dossier-story";
import { dayFields, hardRequiredFields, meant } from "../support/filled-draft";
import { cookieOf } from "../support/signed-in";
import { openTestApp } from "../support/test-app";
import { addRegion } from "../support/test-region";
import { anchorName } from "./server-under-test";

/** How many visitors keep a server busy at the same time. */
export const visitors = 3;

/** What visitors need to know to keep a server busy from outside. */
export type CrashRegion = {
  organiserCookie: string;
  officerCookie: string;
  /** Applications of last time, one per visitor, of which each makes the next edition over and over. */
  applicationIds: readonly string[];
  days: { section: string; fields: RawFields };
  signature: RawFields;
};

/** Fills an empty folder with a region in which notices can be sent, given files and accepted over HTTP. */
export async function makeCrashRegion(folder: string): Promise<CrashRegion> {
  const app = await openTestApp({ config: { dataDir: folder } });
  const region = await addRegion(app);
  for (let made = 0; made < visitors; made += 1) await submitDossier(app, region, meldingAnswers);
  const earlier = app.database.reader.select().from(dossier).all();
  const { handreiking } = app.rules.current(localDateAt(app.clock.now()));
  const days = meant(handreiking, "dagen");
  const asked = meant(handreiking, "gevraagd_besluit");
  const signature = hardRequiredFields(handreiking, region.here).get(meant(handreiking, "ondertekening"));
  const made: CrashRegion = {
    organiserCookie: await cookieOf(app, region.organiser),
    officerCookie: await cookieOf(app, region.officer),
    applicationIds: earlier.flatMap(({ applicationId }) => applicationId ?? []),
    days: { section: days.section, fields: dayFields(days.id, "2026-09-05", "12:00", "17:00") },
    signature: { ...signature, [asked.id]: [String(meldingAnswers[asked.id])] },
  };
  await app.close();
  return made;
}

/** The same region in another folder, as it was made, instead of what is there. */
export function copyRegion(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const part of ["region.sqlite", "files", anchorName])
    cpSync(join(from, part), join(to, part), { recursive: true });
}
