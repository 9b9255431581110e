import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import { readAdviceForm } from "~/server/queries/advice/advice-form.server";
import { readAdviceList } from "~/server/queries/advice/advice-list.server";
import { readAdviceRequest } from "~/server/queries/advice/advice-request.server";
import { askInformation } from "~/server/use-cases/ask-information.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { giveDraftedAdvice } from "~/server/use-cases/give-drafted-advice.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";
import { startAdvice } from "~/server/use-cases/start-advice.server";
import { adviceCondition, milestone } from "~db/schema";
import { middleAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
}, 60_000);

afterEach(() => app.close());

const empty: AdviceDraftText = { conclusion: null, findings: {}, residualRisk: "", conditions: [], alsoReliesOn: [] };
const own = { threadId: "", text: "Zet een hek.", theme: null, binding: "must" as const, origin: null };

function adviserOf(serviceId: string): TestPerson {
  const found = region.services.find((service) => service.serviceId === serviceId);
  if (found === undefined) throw new Error(`no service ${serviceId}`);
  return found.adviser;
}

async function requestOf(story: DossierStory, serviceId: string, kind = "single"): Promise<string> {
  const { requests } = await story.state();
  const found = requests.find(({ request }) => request.serviceId === serviceId && request.kind === kind);
  if (found === undefined) throw new Error(`${serviceId} was not asked`);
  return found.request.id;
}

async function asked() {
  const story = await submitDossier(app, region, middleAnswers);
  await story.toAdvising();
  return { story, requestId: await requestOf(story, "brandweer"), adviser: adviserOf("brandweer") };
}

const milestonesOf = (dossierId: string) =>
  app.database.reader
    .select()
    .from(milestone)
    .where(eq(milestone.dossierId, dossierId))
    .all()
    .map(({ milestone: id }) => id);

describe("a request for advice", () => {
  it("is unknown to other services and to nobody's role but that of an adviser", async () => {
    const { requestId } = await asked();
    const read = async (person: TestPerson) => readAdviceRequest(await person.context(), requestId);
    expect(await read(adviserOf("ghor"))).toMatchObject({ reason: "not_found" });
    expect(await read(region.regionalCoordinator)).toMatchObject({ reason: "not_found" });
    for (const person of [region.officer, region.organiser, region.inspector, region.administrator]) {
      expect(await read(person)).toMatchObject({ reason: "forbidden" });
      expect(await startAdvice(await person.context(), { requestId })).toMatchObject({ ok: false });
    }
    expect(await startAdvice(await adviserOf("ghor").context(), { requestId })).toMatchObject({ reason: "not_found" });
  });

  it("does not exist for the service as long as it is a concept, not even in a count", async () => {
    const story = await submitDossier(app, region, middleAnswers);
    await story.declareComplete();
    await story.confirmClass();
    const requestId = await requestOf(story, "brandweer");
    const ctx = await adviserOf("brandweer").context();
    const list = done(await readAdviceList(ctx, { list: "open", gemeente: null, page: 1 }));
    expect(list).toMatchObject({ rows: [], counts: { open: 0, late: 0, week: 0, given: 0 }, gemeenten: [] });
    expect(await readAdviceRequest(ctx, requestId)).toMatchObject({ reason: "not_found" });
    const given = { requestId, draftRevision: 0, applicationVersionId: "", advice: { ...empty } };
    expect(await giveAdvice(ctx, given)).toMatchObject({ reason: "not_found" });
    await story.sendRequests();
    expect(done(await readAdviceList(ctx, { list: "open", gemeente: null, page: 1 })).counts.open).toBe(1);
  });

  it("lists what is late and what is due this week in few statements", async () => {
    const { adviser } = await asked();
    app.clock.moveTo(app.clock.now() + 10 * 86_400_000);
    const ctx = await adviser.context();
    app.takeStatements();
    expect(done(await readAdviceList(ctx, { list: "week", gemeente: region.here, page: 1 })).rows).toHaveLength(1);
    expect(app.takeStatements().length).toBeLessThanOrEqual(8);
    app.clock.moveTo(app.clock.now() + 10 * 86_400_000);
    const later = done(await readAdviceList(await adviser.context(), { list: "late", gemeente: null, page: 1 }));
    expect(later).toMatchObject({ counts: { late: 1, week: 0, open: 1 } });
    expect(
      done(await readAdviceList(await adviser.context(), { list: "late", gemeente: region.there, page: 1 })).rows,
    ).toEqual([]);
  });

  it("tells why it is asked, with the source of every rule", async () => {
    const { requestId, adviser } = await asked();
    const page = done(await readAdviceRequest(await adviser.context(), requestId));
    expect(page.reasons.length).toBeGreaterThan(0);
    expect(page.reasons.every(({ because, sources }) => because !== "" && sources.length > 0)).toBe(true);
    const facts = page.themes.flatMap(({ facts }) => facts);
    expect(facts.some(({ answer }) => answer.kind === "number" && answer.value === 2_800)).toBe(true);
  });

  it("is taken up by an act, and again after more information was asked", async () => {
    const { story, requestId, adviser } = await asked();
    done(await startAdvice(await adviser.context(), { requestId }));
    expect(await startAdvice(await adviser.context(), { requestId })).toMatchObject({ reason: "wrong_status" });
    expect(await askInformation(await adviser.context(), { requestId, text: " " })).toMatchObject({
      fields: { text: { code: "required" } },
    });
    done(await askInformation(await adviser.context(), { requestId, text: "Hoe breed is de poort?" }));
    expect(mailTemplatesTo(app, region.officer)).toContain("advice_information_asked");
    expect(mailTemplatesTo(app, region.organiser)).not.toContain("advice_information_asked");
    done(await startAdvice(await adviser.context(), { requestId }));
    expect(milestonesOf(story.id)).toEqual(expect.arrayContaining(["informatie_gevraagd", "informatie_gegeven"]));
    expect(historyTypes(app, story.id)).toContain("advice.information_asked");
  });
});

describe("a concept of an advice", () => {
  it("offers the conditions that fit, filled in, and takes them over under a thread of their own", async () => {
    const { requestId, adviser } = await asked();
    const { offers } = done(await readAdviceForm(await adviser.context(), requestId));
    expect(offers.map(({ origin }) => origin)).toEqual(expect.arrayContaining(["brandweer/BW-10", "twente/VS-08"]));
    expect(offers.map(({ origin }) => origin)).not.toContain("brandweer/BW-12");
    expect(offers.every(({ text }) => !/[{}]/.test(text))).toBe(true);
    const saved = { requestId, revision: 0, draft: { ...empty, conditions: [own] }, take: ["brandweer/BW-10"] };
    done(await saveAdviceDraft(await adviser.context(), saved));
    const after = done(await readAdviceForm(await adviser.context(), requestId));
    expect(after.draft.conditions).toMatchObject([{ text: "Zet een hek." }, { origin: "brandweer/BW-10" }]);
    expect(new Set(after.draft.conditions.map(({ threadId }) => threadId)).size).toBe(2);
    expect(after.offers.map(({ origin }) => origin)).not.toContain("brandweer/BW-10");
    expect(after.head.status).toBe("in_progress");
  });

  it("does not continue a thread of somebody else", async () => {
    const { requestId, adviser } = await asked();
    const draft = { ...empty, conditions: [{ ...own, threadId: "stolen" }] };
    done(await saveAdviceDraft(await adviser.context(), { requestId, revision: 0, draft, take: [] }));
    const page = done(await readAdviceForm(await adviser.context(), requestId));
    expect(page.draft.conditions[0]?.threadId).not.toBe("stolen");
  });

  it("is refused when a colleague saved in between, and is the own service's alone", async () => {
    const { requestId, adviser } = await asked();
    const save = async (person: TestPerson, residualRisk: string) =>
      saveAdviceDraft(await person.context(), { requestId, revision: 0, draft: { ...empty, residualRisk }, take: [] });
    done(await save(adviser, "eerst"));
    expect(await save(adviser, "tegelijk")).toMatchObject({ reason: "stale" });
    expect(await save(adviserOf("politie"), "ander")).toMatchObject({ reason: "not_found" });
    expect(await readAdviceForm(await adviserOf("politie").context(), requestId)).toMatchObject({
      reason: "not_found",
    });
    expect(done(await readAdviceForm(await adviser.context(), requestId)).draft.residualRisk).toBe("eerst");
  });
});

describe("giving an advice", () => {
  it("needs a conclusion that fits the conditions", async () => {
    const { story, requestId, adviser } = await asked();
    const { version } = await story.state();
    const give = async (advice: AdviceDraftText) =>
      giveAdvice(await adviser.context(), { requestId, draftRevision: 0, applicationVersionId: version.id, advice });
    expect(await give(empty)).toMatchObject({ fields: { conclusion: { code: "choice_required" } } });
    expect(await give({ ...empty, conclusion: "positive_with_conditions" })).toMatchObject({
      fields: { conditions: { code: "condition_required" } },
    });
    expect(await give({ ...empty, conclusion: "positive", conditions: [own] })).toMatchObject({
      fields: { conclusion: { code: "conclusion_has_conditions" } },
    });
    expect(await give({ ...empty, conclusion: "negative" })).toMatchObject({
      fields: { "finding-": { code: "reason_required" } },
    });
    expect(
      await give({ ...empty, conclusion: "positive_with_conditions", conditions: [{ ...own, text: " " }] }),
    ).toMatchObject({
      fields: { "condition-0-text": { code: "required" } },
    });
  });

  it("is refused on an application that changed meanwhile; the concept stays", async () => {
    const { story, requestId, adviser } = await asked();
    const { version } = await story.state();
    const draft = { ...empty, conclusion: "positive" as const };
    done(await saveAdviceDraft(await adviser.context(), { requestId, revision: 0, draft, take: [] }));
    done(await story.change({ personen_piek: 2801 }));
    const given = { requestId, draftRevision: 1, applicationVersionId: version.id, partIds: [] };
    expect(await giveDraftedAdvice(await adviser.context(), given)).toMatchObject({ reason: "stale" });
    const { head } = done(await readAdviceForm(await adviser.context(), requestId));
    done(await giveDraftedAdvice(await adviser.context(), { ...given, applicationVersionId: head.versionId }));
  });

  it("keeps the threads in a next version", async () => {
    const { story, requestId, adviser } = await asked();
    const draft = { ...empty, conclusion: "positive_with_conditions" as const, conditions: [own] };
    done(await saveAdviceDraft(await adviser.context(), { requestId, revision: 0, draft, take: [] }));
    const give = async () => {
      const { head, revision } = done(await readAdviceForm(await adviser.context(), requestId));
      const given = { requestId, draftRevision: revision, applicationVersionId: head.versionId, partIds: [] };
      return done(await giveDraftedAdvice(await adviser.context(), given));
    };
    await give();
    await give();
    const rows = app.database.reader.select().from(adviceCondition).all();
    expect(rows).toHaveLength(2);
    expect(rows[0]?.threadId).toBe(rows[1]?.threadId);
    const { requests } = await story.state();
    expect(requests.find(({ request }) => request.id === requestId)?.newest?.number).toBe(2);
  });
});
