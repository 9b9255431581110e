import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AdviceDraftText } from "~/domain/advice/first-draft";
import { writeJointFindings } from "~/domain/advice/joint-findings";
import { localDate } from "~/domain/time/local-date";
import { readAdviceCheck } from "~/server/queries/advice/advice-check.server";
import { readAdviceForm } from "~/server/queries/advice/advice-form.server";
import { readJointForm, readJointRequest } from "~/server/queries/advice/joint-request.server";
import { giveAdvice } from "~/server/use-cases/give-advice.server";
import { giveDraftedAdvice } from "~/server/use-cases/give-drafted-advice.server";
import { holdMeeting } from "~/server/use-cases/hold-meeting.server";
import { planMeeting } from "~/server/use-cases/plan-meeting.server";
import { saveAdviceDraft } from "~/server/use-cases/save-advice-draft.server";
import { adviceCondition, milestone } from "~db/schema";
import { heavyAnswers } from "../support/application-answers";
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

async function heavy() {
  const story = await submitDossier(app, region, heavyAnswers);
  await story.toAdvising();
  return { story, requestId: await requestOf(story, "vr", "joint") };
}

const milestonesOf = (dossierId: string) =>
  app.database.reader
    .select()
    .from(milestone)
    .where(eq(milestone.dossierId, dossierId))
    .all()
    .map(({ milestone: id }) => id);

describe("the joint advice", () => {
  it("is the regional coordinator's and needs every part", async () => {
    const { story, requestId } = await heavy();
    const page = done(await readJointRequest(await region.regionalCoordinator.context(), requestId));
    expect(page.waitingFor).toHaveLength(3);
    expect(await readJointRequest(await adviserOf("brandweer").context(), requestId)).toMatchObject({ ok: false });
    const { version } = await story.state();
    const advice = { ...empty, conclusion: "positive" as const };
    const give = async () =>
      giveAdvice(await region.regionalCoordinator.context(), {
        requestId,
        draftRevision: 0,
        applicationVersionId: version.id,
        advice,
      });
    expect(await give()).toMatchObject({ reason: "advice_open" });
    for (const serviceId of ["brandweer", "ghor"]) await story.advise(serviceId);
    expect(await give()).toMatchObject({ reason: "advice_open" });
    await story.advise("politie");
    done(await give());
    expect(milestonesOf(story.id)).toContain("integraal_advies_uitgebracht");
  });

  it("starts from the conditions of the parts and settles the norms on which they differ", async () => {
    const { story, requestId } = await heavy();
    const brandweer = await requestOf(story, "brandweer");
    const draft = { ...empty, conclusion: "positive_with_conditions" as const, conditions: [own] };
    const adviser = adviserOf("brandweer");
    done(await saveAdviceDraft(await adviser.context(), { requestId: brandweer, revision: 0, draft, take: [] }));
    const { head } = done(await readAdviceForm(await adviser.context(), brandweer));
    const given = { requestId: brandweer, draftRevision: 1, applicationVersionId: head.versionId, partIds: [] };
    done(await giveDraftedAdvice(await adviser.context(), given));
    for (const serviceId of ["ghor", "politie"]) await story.advise(serviceId);
    const coordinator = region.regionalCoordinator;
    const page = done(await readJointForm(await coordinator.context(), requestId));
    expect(page.conflicts.map(({ norm, strictest }) => [norm.id, strictest])).toEqual([
      ["doorgang_breedte", 4.5],
      ["doorgang_hoogte", 4.2],
    ]);
    expect(page.draft.conditions).toMatchObject([{ text: "Zet een hek." }]);
    const [taken] = app.database.reader.select().from(adviceCondition).all();
    expect(page.draft.conditions[0]?.threadId).toBe(taken?.threadId);
    const choices = [{ normId: "doorgang_breedte", value: 3.5, reason: "" }];
    const joint = { ...page.draft, conclusion: "positive_with_conditions" as const };
    const save = async (reason: string, revision: number) => {
      const findings = writeJointFindings({
        disagreements: "",
        capacity: "",
        choices: choices.map((each) => ({ ...each, reason })),
      });
      done(
        await saveAdviceDraft(await coordinator.context(), {
          requestId,
          revision,
          draft: { ...joint, findings },
          take: [],
        }),
      );
      return giveDraftedAdvice(await coordinator.context(), {
        requestId,
        draftRevision: revision + 1,
        applicationVersionId: page.head.versionId,
        partIds: (await story.state()).requests.flatMap(({ request, holding }) =>
          request.kind === "single" && holding !== null ? [holding.id] : [],
        ),
      });
    };
    expect(await save("", 0)).toMatchObject({
      fields: { "norm-reason-doorgang_breedte": { code: "reason_required" } },
    });
    done(await save("De ambulance komt van de andere kant.", 1));
  });

  it("is refused when a part came in that its author had not read", async () => {
    const { story, requestId } = await heavy();
    for (const serviceId of ["brandweer", "ghor", "politie"]) await story.advise(serviceId);
    const coordinator = region.regionalCoordinator;
    const draft = { ...empty, conclusion: "positive" as const };
    const conflicts = done(await readJointForm(await coordinator.context(), requestId)).conflicts;
    const choices = conflicts.map(({ norm, strictest }) => ({ normId: norm.id, value: strictest, reason: "" }));
    const findings = writeJointFindings({ disagreements: "", capacity: "", choices });
    done(
      await saveAdviceDraft(await coordinator.context(), {
        requestId,
        revision: 0,
        draft: { ...draft, findings },
        take: [],
      }),
    );
    const check = async () => {
      const { revision, head, partIds } = done(await readAdviceCheck(await coordinator.context(), requestId, "joint"));
      return { requestId, draftRevision: revision, applicationVersionId: head.versionId, partIds };
    };
    const seen = await check();
    expect(seen.partIds).toHaveLength(3);
    await story.advise("politie", "negative");
    expect(await giveDraftedAdvice(await coordinator.context(), seen)).toMatchObject({ reason: "stale" });
    const unsaid = { ...seen, partIds: [] };
    expect(await giveDraftedAdvice(await coordinator.context(), unsaid)).toMatchObject({ reason: "stale" });
    done(await giveDraftedAdvice(await coordinator.context(), await check()));
  });

  it("has a meeting that is planned before the evenement and held on its day", async () => {
    const { story, requestId } = await heavy();
    const coordinator = region.regionalCoordinator;
    const plan = async (day: string, person = coordinator) =>
      planMeeting(await person.context(), {
        requestId,
        plannedOn: localDate(day),
        startsAt: "10:00",
        place: "Kazerne",
      });
    expect(await plan("2026-04-30")).toMatchObject({ fields: { plannedOn: { code: "date_passed" } } });
    expect(await plan("2026-09-05")).toMatchObject({ fields: { plannedOn: { code: "date_after_evenement" } } });
    expect(await plan("2026-05-20", adviserOf("ghor"))).toMatchObject({ reason: "forbidden" });
    const { meetingId } = done(await plan("2026-05-20"));
    expect(mailTemplatesTo(app, region.organiser)).toContain("meeting_planned");
    expect(mailTemplatesTo(app, adviserOf("politie"))).toContain("meeting_planned");
    const hold = async () => holdMeeting(await coordinator.context(), { requestId, meetingId, minutes: "Akkoord." });
    expect(await hold()).toMatchObject({ reason: "too_early" });
    app.clock.moveTo(Date.parse("2026-05-20T16:00:00+02:00"));
    done(await hold());
    expect(await hold()).toMatchObject({ reason: "already_done" });
    expect(milestonesOf(story.id)).toContain("overleg_gehouden");
    expect(historyTypes(app, story.id)).toEqual(expect.arrayContaining(["meeting.planned", "meeting.held"]));
  });
});
