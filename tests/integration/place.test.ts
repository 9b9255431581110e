import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeLines } from "~/copy/nl/form/place-words";
import { partName, type RawFields, rowCountName, rowFieldName } from "~/domain/form/raw-form";
import { areaFields } from "~/domain/form/read-area";
import { areaRowFields } from "~/domain/form/read-area-rows";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Outcome } from "~/domain/outcome";
import { loader as checkPage } from "~/routes/aanvragen.$draftId.controleren";
import { action as section, loader as sectionPage } from "~/routes/aanvragen.$draftId.vragen.$sectionId";
import { findDraftForm } from "~/server/data/draft-form.server";
import { dossiersOfApplication } from "~/server/data/received-dossiers.server";
import { readCheckPage } from "~/server/queries/form/check-page.server";
import { readConfirmation } from "~/server/queries/form/confirmation.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { hardRequiredFields, meant, sectionBody, sectionInput } from "../support/filled-draft";
import { responseOf, routeArguments } from "../support/signed-in";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let rules: Handreiking;

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  rules = app.rules.current((await region.organiser.context()).today).handreiking;
});
afterAll(() => app.close());

function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

const codeOf = (name: string) => rules.gemeenten.find((gemeente) => gemeente.name === name)?.id ?? "";
const place = () => meant(rules, "locatie");

/** A row of the table as a browser posts it. */
function rowFields(shape: string, points: string): RawFields {
  const { id } = place();
  return {
    [rowCountName(id)]: ["1"],
    [rowFieldName(id, 0, areaRowFields.shape)]: [shape],
    [rowFieldName(id, 0, areaRowFields.points)]: [points],
  };
}

async function aDraftIn(gemeente: string, drawn: RawFields): Promise<{ draftId: string; revision: number }> {
  const { draftId } = granted(await startDraft(await region.organiser.context()));
  let revision = 0;
  const all = hardRequiredFields(rules, codeOf(gemeente)).set(place(), drawn);
  for (const [question, fields] of all) {
    if (question.meaning === "aanvrager") continue;
    const saved = await saveSection(await region.organiser.context(), sectionInput(draftId, [question], fields));
    revision = granted(saved).revision;
  }
  return { draftId, revision };
}

/** Begins and ends in Twenterand; on its way it crosses Hellendoorn. */
const throughHellendoorn = () => rowFields("lijn", "52.489, 6.51\n52.401, 6.669");

describe("a route that starts and ends in one gemeente but crosses another", () => {
  it("gets a dossier of its own at the gemeente on the way, though nobody named it", async () => {
    const { draftId, revision } = await aDraftIn("Twenterand", throughHellendoorn());
    const ctx = await region.organiser.context();
    granted(await submitApplication(ctx, { draftId, revision }));
    const sent = granted(await readConfirmation(ctx, draftId));
    expect(sent.dossiers).toHaveLength(2);
    const draft = await findDraftForm(ctx.read, ctx, draftId);
    const dossiers = await dossiersOfApplication(ctx.read, draft?.draft.applicationId ?? "");
    expect(dossiers.map(({ kind, gemeenteCode }) => [kind, gemeenteCode]).sort()).toEqual([
      ["lead", codeOf("Twenterand")],
      ["passage", codeOf("Hellendoorn")],
    ]);
  });

  it("is told so before it is sent in", async () => {
    const { draftId } = await aDraftIn("Twenterand", throughHellendoorn());
    const { place: found } = granted(await readCheckPage(await region.organiser.context(), draftId));
    expect(found && placeLines(found)).toContain("Twenterand behandelt de aanvraag. Ook Hellendoorn kijkt mee.");
    expect(found?.plan?.shapes).toHaveLength(1);
  });
});

describe("the gemeente that was chosen", () => {
  it("is held beside the drawing", async () => {
    const { draftId } = await aDraftIn("Almelo", rowFields("punt", "52.2215, 6.8937"));
    const { place: found } = granted(await readCheckPage(await region.organiser.context(), draftId));
    expect(found).toMatchObject({ touched: ["Enschede"], chosen: "Almelo", chosenFits: false, outside: "nothing" });
  });

  it("hears that a place lies outside the region", async () => {
    const { draftId } = await aDraftIn("Almelo", rowFields("punt", "52.37, 4.9"));
    const { place: found } = granted(await readCheckPage(await region.organiser.context(), draftId));
    expect(found).toMatchObject({ touched: [], outside: "all", chosenFits: false });
  });
});

const number = fc.oneof(fc.double(), fc.constantFrom(0, 6.8, 52.2, 1e308, -0, 999));
const geometry = fc.record({
  type: fc.constantFrom("Point", "LineString", "Polygon", "MultiPolygon", "FeatureCollection", "Circle"),
  coordinates: fc.oneof(
    fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 6 }),
    fc.array(fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 6 }), { maxLength: 3 }),
    fc.jsonValue(),
  ),
});
const points = fc.oneof(
  fc.string(),
  fc.array(fc.tuple(number, number), { maxLength: 8 }).map((row) => row.map((pair) => pair.join(", ")).join("\n")),
  // Crosses itself, and stands still.
  fc.constantFrom("52.2 6.8\n52.3 6.9\n52.3 6.8\n52.2 6.9", "52.2 6.8\n".repeat(20), "52.2 6.8\n\n\n\n52.2 6.8"),
);

describe("a broken drawing", () => {
  it("is kept, mended or refused, and never a failure of the server", async () => {
    const { draftId } = granted(await startDraft(await region.organiser.context()));
    const ctx = await region.organiser.context();
    const question = place();
    const params = { draftId, sectionId: question.section };
    const path = `/aanvragen/${draftId}/vragen/${question.section}`;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("punt", "lijn", "vlak", "", "cirkel"),
        points,
        fc.oneof(
          fc.constant(""),
          geometry.map((value) => JSON.stringify(value)),
          fc.string(),
          fc.constant("<gpx >"),
        ),
        fc.constantFrom("", "erbij", "weg-0", "tekening"),
        async (shape, text, drawing, button) => {
          const stored = (await findDraftForm(ctx.read, ctx, draftId))?.draft.answers;
          const body = sectionBody(
            [question],
            {
              ...rowFields(shape, text),
              [partName(question.id, areaFields.drawing)]: [drawing],
              ...(button === "" ? {} : { [`${question.id}.rij`]: [button] }),
            },
            stored,
          );
          const sent = await responseOf(section(await routeArguments(app, region.organiser, path, params, body)));
          expect([200, 302, 422]).toContain(sent.status);
          await sectionPage(await routeArguments(app, region.organiser, path, params));
          const checked = { draftId };
          await checkPage(await routeArguments(app, region.organiser, `/aanvragen/${draftId}/controleren`, checked));
        },
      ),
      { numRuns: 100 },
    );
  });
});
