import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { documentNames } from "~/copy/nl/documents/document-names";
import type { DecisionChoice } from "~/domain/permit/decision-choice";
import type { DocumentKind } from "~/server/data/documents.server";
import { findDossier } from "~/server/data/dossiers.server";
import { makeDocument } from "~/server/documents/make-document.server";
import { readDecisionPage } from "~/server/queries/decision/decision-page.server";
import { readReport } from "~/server/queries/report/report-page.server";
import { confirmWarning } from "~/server/use-cases/confirm-warning.server";
import { decideOnPermit } from "~/server/use-cases/decide-on-permit.server";
import { requestDocument } from "~/server/use-cases/request-document.server";
import { lightAnswers } from "../support/application-answers";
import { type DossierStory, done, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});

afterEach(() => app.close());

const later = () => app.clock.moveTo(app.clock.now() + 60_000);

/** A permit of the lightest class, after which the evenement becomes three times as large. */
async function underReview(): Promise<DossierStory> {
  const story = await submitDossier(app, region, { ...lightAnswers, naam_evenement: "Ritten" });
  await story.toAdvising();
  await story.grant();
  later();
  done(await story.change({ naam_evenement: "Demonstraties", personen_piek: 2900, bijzonder: ["stunts"] }));
  await story.sendRequests();
  later();
  return story;
}

async function decide(story: DossierStory, person: TestPerson, choice: Partial<DecisionChoice>): Promise<void> {
  const ctx = await person.context();
  const found = await findDossier(ctx.read, ctx.actor, story.id);
  const decision = {
    kind: null,
    considerations: "Wij hebben de wijziging bekeken.",
    publicationText: "",
    choices: { treated: {}, general: [], own: [] },
    departures: [],
    ...choice,
  };
  done(await decideOnPermit(ctx, { ...decision, dossierId: story.id, revision: found?.revision ?? -1 }));
  later();
}

/** The words of a document as it is made now, on one line. */
async function wordsOf(story: DossierStory, kind: DocumentKind, person = region.officer): Promise<string> {
  const requested = done(await requestDocument(await person.context(), { dossierId: story.id, kind }));
  const { fileSha256 } = await makeDocument(app, requested.documentId);
  const path = app.files.pathOf(fileSha256 ?? "");
  return execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

describe("a permit that is downloaded while it is under review", () => {
  it("says so, and allows what was applied for when it was given", async () => {
    const story = await underReview();
    for (const person of [region.officer, region.organiser]) {
      const permit = await wordsOf(story, "permit", person);
      expect(permit).toContain("De vergunning wordt opnieuw bekeken");
      expect(permit).toContain("zoals het in versie 1 van uw aanvraag staat");
      expect(permit).toContain("Ritten");
      expect(permit).not.toContain("Demonstraties");
      expect(permit).not.toContain("2.900");
    }
  });
});

describe("the burgemeester who departs from what stands in the way", () => {
  it("is read in the permit, in the bundle and in the yearly report", async () => {
    const story = await underReview();
    const mayor = region.burgemeester;
    const page = done(await readDecisionPage(await mayor.context(), story.reference));
    const reason = "De politie is vanochtend gehoord en het kan niet wachten.";
    const departures = page.obstacles.map(({ id }) => ({ obstacle: id, reason }));
    expect(departures.length).toBeGreaterThan(1);
    await decide(story, mayor, { kind: "maintained", departures });
    const permit = await wordsOf(story, "permit");
    expect(permit).toContain("Wat bij dit besluit nog openstond");
    expect(permit).toContain(reason);
    expect(permit).toContain("De vergunning blijft gelden, met dezelfde voorschriften.");
    expect(permit).not.toContain("De vergunning wordt opnieuw bekeken");
    expect(permit).toContain("Demonstraties");
    const bundle = await wordsOf(story, "advice_bundle");
    expect(bundle).toContain("Waarvan een besluit afweek");
    expect(bundle).toContain(reason);
    const report = done(await readReport(await region.regionalCoordinator.context(), { year: 2026, gemeenteCode: "" }));
    expect(report.content.figures.guard?.departures).toBe(departures.length);
  });
});

describe("a permit that is amended or withdrawn after the change", () => {
  const hearing = { needed: true, on: "1-5-2026", said: "De houder begrijpt dat het drukker wordt." };
  const grounds = ["changed_circumstances"];

  it("tells that it takes the place of the earlier one, on which ground, and what the holder thought", async () => {
    const story = await underReview();
    await story.adviseAll();
    const version = (await story.state()).version.number;
    await confirmWarning(await region.burgemeester.context(), { dossierId: story.id, versionNumber: version });
    const choices = { treated: {}, general: [], own: ["Zet een hek om de baan."] };
    await decide(story, region.officer, { kind: "amended", choices, grounds, hearing });
    const permit = await wordsOf(story, "permit");
    for (const words of [
      "Dit besluit komt in de plaats van het vorige.",
      "de omstandigheden of inzichten zijn na het verlenen veranderd",
      hearing.said,
      "Zet een hek om de baan.",
      "zoals het in versie 2 van uw aanvraag staat",
    ]) {
      expect(permit).toContain(words);
    }
  });

  it("is told in a letter of its own when it is withdrawn", async () => {
    const story = await underReview();
    await decide(story, region.officer, { kind: "revoked", grounds, hearing });
    const letter = await wordsOf(story, "refusal", region.organiser);
    for (const words of ["Intrekking vergunning", "Het evenement mag niet doorgaan.", hearing.said, "bezwaar maken"]) {
      expect(letter).toContain(words);
    }
    expect(documentNames.refusal).toContain("intrekking");
  });
});

describe("a refusal", () => {
  it("names the interests that were chosen and no other", async () => {
    const story = await submitDossier(app, region, lightAnswers);
    await story.toAdvising();
    const hearing = { needed: true, on: "1-5-2026", said: "De aanvrager is het er niet mee eens." };
    await decide(story, region.officer, { kind: "refused", grounds: ["public_health"], hearing });
    const letter = await wordsOf(story, "refusal");
    expect(letter).toContain("de volksgezondheid");
    expect(letter).not.toContain("de openbare orde");
    expect(letter).toContain(hearing.said);
  });
});
