import { execFileSync } from "node:child_process";
import { and, eq, inArray } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contextFor } from "~/server/context.server";
import { findActor } from "~/server/data/actors.server";
import { makeDocument } from "~/server/documents/make-document.server";
import { requestDocument } from "~/server/use-cases/request-document.server";
import { dossier, membership, organisation } from "~db/schema";
import { openTestApp, type TestApp } from "../support/test-app";

let app: TestApp;

beforeAll(async () => {
  app = await openTestApp({ demo: true });
}, 180_000);

afterAll(() => app.close());

async function asRole(role: "licensing_officer" | "organiser" | "adviser", gemeenteCode: string | null) {
  const where = gemeenteCode === null ? undefined : eq(organisation.gemeenteCode, gemeenteCode);
  const found = app.database.reader
    .select({ id: membership.id })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.role, role), where))
    .get();
  const actor = await findActor(app, found?.id ?? "");
  if (actor === null) throw new Error(`nobody is ${role}`);
  return contextFor(app, actor);
}

const heaviest = () => {
  const found = app.database.reader
    .select()
    .from(dossier)
    .where(and(inArray(dossier.status, ["decided", "evaluated"]), eq(dossier.confirmedClass, "C")))
    .get();
  if (found === undefined) throw new Error("the region has no decided dossier of the heaviest class");
  return found;
};

async function pdfOf(kind: "advice_bundle" | "permit" | "application_copy") {
  const record = heaviest();
  const ctx = await asRole("licensing_officer", record.gemeenteCode);
  const requested = await requestDocument(ctx, { dossierId: record.id, kind });
  if (!requested.ok) throw new Error(requested.reason);
  const made = await makeDocument(app, requested.value.documentId);
  const path = app.files.pathOf(made.fileSha256 ?? "");
  return { record, made, path, text: execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }) };
}

describe("documents of a dossier", () => {
  it("makes a bundle that says what the dossier says", async () => {
    const { record, path, text } = await pdfOf("advice_bundle");
    expect(text).toContain(record.reference);
    expect(text).toContain(record.name);
    expect(text).toContain("4,5 meter");
    execFileSync("qpdf", ["--check", path]);
    const structure = execFileSync("pdfinfo", ["-struct-text", path], { encoding: "utf8" });
    expect(structure).toContain("H1");
  });

  it("makes a permit with the objection clause", async () => {
    const { record, path, text } = await pdfOf("permit");
    expect(text).toContain(record.name);
    expect(text).toMatch(/bezwaar/i);
    execFileSync("qpdf", ["--check", path]);
  });

  it("makes the same file again from the same words", async () => {
    const first = await pdfOf("permit");
    const again = await pdfOf("permit");
    expect(again.made.id).toBe(first.made.id);
  });

  it("keeps the bundle from the organiser", async () => {
    const record = heaviest();
    const found = app.database.reader
      .select({ id: membership.id })
      .from(membership)
      .where(eq(membership.organisationId, record.organisationId))
      .get();
    const actor = await findActor(app, found?.id ?? "");
    if (actor === null) throw new Error("the organiser is gone");
    const refused = await requestDocument(contextFor(app, actor), { dossierId: record.id, kind: "advice_bundle" });
    expect(refused).toMatchObject({ ok: false, reason: "forbidden" });
  });
});
