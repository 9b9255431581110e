import { eq } from "drizzle-orm";
import type { AdviceRequestStatus } from "~/domain/advice/advice-status";
import type { DecisionKind, Status } from "~/domain/dossier/status";
import { adviceRequest, application, dossier, draft, edition, evenement, fileVersion } from "~db/schema";
import type { TestApp } from "./test-app";
import type { TestPerson } from "./test-region";

type Made = { organiser: TestPerson; gemeenteCode: string; status: Status; outcome?: DecisionKind; draftId?: string };

/**
 * A dossier as the tables hold it, without what the rules make of an application. For tests of who sees what, which
 * need every status without the way there. Files of the draft become files of its application.
 */
export async function addBareDossier(app: TestApp, made: Made): Promise<{ id: string; reference: string }> {
  const { organiser, gemeenteCode, status, outcome, draftId } = made;
  const organisationId = organiser.organisation.id;
  const now = app.clock.now();
  const [evenementId, editionId, applicationId, id] = [app.newId(), app.newId(), app.newId(), app.newId()];
  const name = "Buurtfeest";
  const days = { firstDay: "2026-09-05", lastDay: "2026-09-05", place: "Dorpsplein" };
  const reference = `E-2026-${id.slice(-6)}`;
  await app.database.write(async (tx) => {
    tx.insert(evenement).values({ id: evenementId, name, organisationId, createdAt: now }).run();
    tx.insert(edition)
      .values({ id: editionId, evenementId, year: 2026, name, ...days, createdAt: now })
      .run();
    tx.insert(application).values({ id: applicationId, editionId, organisationId, createdAt: now }).run();
    tx.insert(dossier)
      .values({
        id,
        reference,
        editionId,
        applicationId,
        organisationId,
        gemeenteCode,
        kind: "lead",
        track: "permit",
        status,
        outcome,
        name,
        ...days,
        updatedAt: now,
      })
      .run();
    if (draftId !== undefined) {
      tx.update(fileVersion).set({ applicationId }).where(eq(fileVersion.draftId, draftId)).run();
      tx.update(draft).set({ submittedAt: now, applicationId }).where(eq(draft.id, draftId)).run();
    }
  });
  return { id, reference };
}

type Asked = { dossierId: string; serviceId: string; organisationId: string; status: AdviceRequestStatus };

export async function addBareRequest(app: TestApp, asked: Asked): Promise<string> {
  const id = app.newId();
  await app.database.write(async (tx) => {
    const row = { id, ...asked, kind: "single" as const, ruleIds: [], subjects: [], createdAt: app.clock.now() };
    tx.insert(adviceRequest).values(row).run();
  });
  return id;
}
