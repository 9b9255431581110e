import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { history } from "~db/schema";
import { addBareDossier, addBareRequest } from "../support/bare-dossier";
import { type FileSite, openFileSite, pdf } from "../support/file-site";
import type { TestPerson } from "../support/test-region";

let site: FileSite;

beforeEach(async () => {
  site = await openFileSite();
});

afterEach(() => site.close());

describe("who may read and add files", () => {
  const statusFor = async (person: TestPerson | null, id: string) => {
    const headers = { Cookie: person === null ? "" : await site.cookieOf(person) };
    return (await fetch(`${site.base}/bestanden/${id}`, { headers, redirect: "manual" })).status;
  };

  it("shows a draft's file to its organisation only, and a visitor the way to sign in", async () => {
    const { fileVersionId } = await site.uploaded({
      path: `/bestanden/concept/${await site.newDraft()}`,
      by: site.region.organiser,
    });
    expect(await statusFor(site.region.organiser, fileVersionId)).toBe(200);
    const others = [
      site.region.otherOrganiser,
      site.region.officer,
      site.region.regionalCoordinator,
      site.region.administrator,
    ];
    for (const person of others) expect(await statusFor(person, fileVersionId)).toBe(404);
    expect(await statusFor(null, fileVersionId)).toBe(303);
  });

  it("shows a submitted file to those who see its dossier", async () => {
    const draftId = await site.newDraft();
    const { fileVersionId } = await site.uploaded({ path: `/bestanden/concept/${draftId}`, by: site.region.organiser });
    const made = {
      organiser: site.region.organiser,
      gemeenteCode: site.region.here,
      status: "received" as const,
      draftId,
    };
    const { id: dossierId } = await addBareDossier(site.app, made);
    const { officer, burgemeester, regionalCoordinator } = site.region;
    for (const person of [officer, burgemeester, regionalCoordinator]) {
      expect(await statusFor(person, fileVersionId)).toBe(200);
    }
    const { otherOfficer, otherOrganiser, administrator, inspector } = site.region;
    for (const person of [otherOfficer, otherOrganiser, administrator, inspector]) {
      expect(await statusFor(person, fileVersionId)).toBe(404);
    }
    const outside = site.region.services.find(({ level }) => level === "extern");
    if (outside === undefined) throw new Error("the method names no service outside");
    const { adviser, serviceId } = outside;
    expect(await statusFor(adviser, fileVersionId)).toBe(404);
    const asked = { dossierId, serviceId, organisationId: adviser.organisation.id };
    await addBareRequest(site.app, { ...asked, status: "concept" });
    expect(await statusFor(adviser, fileVersionId)).toBe(404);
    await addBareRequest(site.app, { ...asked, status: "asked" });
    expect(await statusFor(adviser, fileVersionId)).toBe(200);
  });

  it("shows a file to the inspector once the permit is given", async () => {
    const { organiser, here: gemeenteCode, inspector } = site.region;
    const draftId = await site.newDraft();
    const { fileVersionId } = await site.uploaded({ path: `/bestanden/concept/${draftId}`, by: organiser });
    await addBareDossier(site.app, { organiser, gemeenteCode, status: "decided", outcome: "granted", draftId });
    expect(await statusFor(inspector, fileVersionId)).toBe(200);
  });

  it("lets the officer add to the own dossier, with an entry in the history, and nobody else", async () => {
    const made = { organiser: site.region.organiser, gemeenteCode: site.region.here, status: "received" as const };
    const { id } = await addBareDossier(site.app, made);
    const path = `/bestanden/dossier/${id}`;
    const { fileVersionId } = await site.uploaded({ path, by: site.region.officer });
    const last = site.app.database.reader
      .select()
      .from(history)
      .all()
      .findLast((entry) => entry.type === "file.added");
    expect(last).toMatchObject({ dossierId: id, subjectId: fileVersionId, actorId: site.region.officer.userId });
    expect((await site.send({ path, by: site.region.otherOfficer })).status).toBe(404);
    for (const person of [site.region.organiser, site.region.inspector, site.region.regionalCoordinator]) {
      expect((await site.send({ path, by: person })).status).toBe(403);
    }
    expect((await site.send({ path, by: null })).status).toBe(401);
    expect(await statusFor(site.region.organiser, fileVersionId)).toBe(404);
  });

  it("keeps what a service adds to its advice within the service until the advice is given", async () => {
    const made = { organiser: site.region.organiser, gemeenteCode: site.region.here, status: "advising" as const };
    const { id: dossierId } = await addBareDossier(site.app, made);
    const [own, other] = site.region.services.filter(({ level }) => level === "regio");
    if (own === undefined || other === undefined) throw new Error("the method names fewer than two regional services");
    const { adviser, serviceId } = own;
    const asked = { dossierId, serviceId, organisationId: adviser.organisation.id, status: "in_progress" as const };
    const path = `/bestanden/advies/${await addBareRequest(site.app, asked)}`;
    const { fileVersionId } = await site.uploaded({ path, by: adviser });
    expect(await statusFor(adviser, fileVersionId)).toBe(200);
    for (const person of [site.region.officer, other.adviser, site.region.organiser]) {
      expect(await statusFor(person, fileVersionId)).toBe(404);
    }
    expect((await site.send({ path, by: other.adviser })).status).toBe(404);
    expect((await site.send({ path, by: site.region.officer })).status).toBe(403);
  });

  it("refuses another site before a byte is read", async () => {
    const path = `/bestanden/concept/${await site.newDraft()}`;
    const headers = { Origin: "https://evil.example", Cookie: await site.cookieOf(site.region.organiser) };
    const body = new FormData();
    body.append("bestand", new Blob([pdf]), "plan.pdf");
    expect((await fetch(site.base + path, { method: "POST", headers, body })).status).toBe(403);
    expect(site.rows()).toEqual([]);
  });
});
