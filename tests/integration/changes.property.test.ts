import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fallCauseOf } from "~/domain/advice/fall-away";
import type { Answers } from "~/domain/form/answers";
import { acceptNoReaction } from "~/server/use-cases/accept-no-reaction.server";
import { withdrawRequest } from "~/server/use-cases/withdraw-request.server";
import { dossier } from "~db/schema";
import { heavyAnswers, lightAnswers, middleAnswers } from "../support/application-answers";
import { changesInTurn } from "../support/application-changes";
import { type DossierStory, done, historyTypes, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

const asked = ["asked", "in_progress", "more_information"];

type Place = { app: TestApp; region: TestRegion };

async function inRegion<T>(work: (place: Place) => Promise<T>): Promise<T> {
  const app = await openTestApp();
  try {
    return await work({ app, region: await addRegion(app) });
  } finally {
    await app.close();
  }
}

const statusOf = ({ app }: Place, { id }: DossierStory) =>
  app.database.reader.select().from(dossier).where(eq(dossier.id, id)).get()?.status;

/** How a service left the request before the first change. */
const ways = fc.constantFrom("positive", "negative", "silence", "withdrawn", "open");
type Way = "positive" | "negative" | "silence" | "withdrawn" | "open";

async function submitAndSettle(place: Place, answers: Answers, how: readonly Way[]): Promise<DossierStory> {
  const { app, region } = place;
  const story = await submitDossier(app, region, answers);
  await story.toAdvising();
  const { requests } = await story.state();
  const singles = requests
    .map(({ request }) => request)
    .filter(({ kind, status }) => kind === "single" && status === "asked");
  app.clock.moveTo(app.clock.now() + 20 * 24 * 3_600_000);
  for (const [index, { id: requestId, serviceId }] of singles.entries()) {
    const way = how[index % how.length] ?? "open";
    const closing = { requestId, reason: "Zo is het." };
    if (way === "positive" || way === "negative") await story.advise(serviceId, way);
    if (way === "silence") done(await acceptNoReaction(await region.officer.context(), closing));
    if (way === "withdrawn") done(await withdrawRequest(await region.officer.context(), closing));
  }
  return story;
}

/** Confirms the class that is proposed and sends what stands ready, as an officer does after a change. */
async function officerGoesOn(place: Place, story: DossierStory): Promise<void> {
  if (statusOf(place, story) !== "complete") return;
  const { assessment } = await story.state();
  if (assessment.class?.computed === null) return;
  await story.confirmClass();
}

async function outcomeOf(story: DossierStory) {
  const { requests, assessment } = await story.state();
  const isOpen = ({ request: { status, closedAt } }: (typeof requests)[number]) =>
    asked.includes(status) || (status === "concept" && closedAt === null);
  return {
    class: assessment.class?.possible,
    open: requests
      .filter(isOpen)
      .map(({ request }) => `${request.kind} ${request.serviceId}`)
      .sort(),
    expired: requests
      .filter(({ newest, holding }) => newest !== null && holding === null)
      .map(({ request }) => request.serviceId)
      .sort(),
  };
}

const stories = (most: number) =>
  fc.tuple(
    fc.constantFrom<Answers>(lightAnswers, middleAnswers, heavyAnswers),
    changesInTurn(most),
    fc.array(ways, { minLength: 2, maxLength: 5 }),
  );

describe("changes of an application in a real region", () => {
  it("come to the same class, requests and expiries one by one and at once", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(stories(3), async ([answers, changes, how]) =>
        inRegion(async (place) => {
          const inTurn = await submitAndSettle(place, answers, how);
          const atOnce = await submitAndSettle(place, answers, how);
          // All answers every time: what a change hides is gone from the application, and would not come back by itself.
          let current = answers;
          for (const change of changes) {
            current = { ...current, ...change };
            await inTurn.change(current);
          }
          await atOnce.change(current);
          for (const story of [inTurn, atOnce]) await officerGoesOn(place, story);
          expect(await outcomeOf(inTurn)).toEqual(await outcomeOf(atOnce));
        }),
      ),
      { numRuns: 10 },
    );
  });

  it("leave nothing open that was settled once they are reversed, and stay in the history", {
    timeout: 300_000,
  }, async () => {
    const between = fc.array(fc.constantFrom("positive" as const, "negative" as const, "nothing" as const), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(stories(2), between, async ([answers, changes, how], answered) =>
        inRegion(async (place) => {
          const { app } = place;
          const story = await submitAndSettle(place, answers, how);
          const before = await outcomeOf(story);
          const changed = Object.assign({}, ...changes) as Answers;
          const added = Object.keys(changed).filter((id) => !Object.hasOwn(answers, id));
          const reversal: Answers = { ...answers, ...Object.fromEntries(added.map((id) => [id, null])) };
          const isChanged = (await story.change(changed)).ok;
          if (!isChanged) return;
          await officerGoesOn(place, story);
          if (["classified", "advising", "ready"].includes(statusOf(place, story) ?? "")) await story.sendRequests();
          const against = await answerSome(story, answered);
          done(await story.change(reversal));
          await officerGoesOn(place, story);
          const after = await outcomeOf(story);
          const wasSettled = after.open.filter((request) => !before.open.includes(request));
          expect(wasSettled.filter((request) => !against.includes(request))).toEqual([]);
          const types = historyTypes(app, story.id);
          expect(types.filter((type) => type === "application.submitted")).toHaveLength(2);
        }),
      ),
      { numRuns: 14 },
    );
  });
});

/** Services that were asked answer the change; gives those that advised against it. */
async function answerSome(story: DossierStory, answered: readonly ("positive" | "negative" | "nothing")[]) {
  const { requests } = await story.state();
  const open = requests.filter(({ request }) => request.kind === "single" && asked.includes(request.status));
  const against: string[] = [];
  for (const [index, { request }] of open.entries()) {
    const conclusion = answered[index % answered.length] ?? "nothing";
    if (conclusion === "nothing") continue;
    await story.advise(request.serviceId, conclusion);
    if (conclusion === "negative") against.push(`${request.kind} ${request.serviceId}`);
  }
  return against;
}

describe("a request that closed by itself", () => {
  it("says why, and comes back with the change", async () => {
    await inRegion(async (place) => {
      const story = await submitAndSettle(place, lightAnswers, ["positive"]);
      expect((await story.state()).requests).toEqual([]);
      done(await story.change({ personen_piek: 2550 }));
      await officerGoesOn(place, story);
      await story.sendRequests();
      const first = await outcomeOf(story);
      expect(first.open.length).toBeGreaterThan(0);
      done(await story.change({ personen_piek: 600 }));
      await officerGoesOn(place, story);
      expect((await outcomeOf(story)).open).toEqual([]);
      const reasons = (await story.state()).requests.map(({ request }) => fallCauseOf(request.closingReason));
      expect(new Set(reasons)).toEqual(new Set(["not_asked"]));
      expect(historyTypes(place.app, story.id)).toContain("advice.fell_away");
      done(await story.change({ personen_piek: 2550 }));
      await officerGoesOn(place, story);
      expect(await outcomeOf(story)).toEqual(first);
    });
  });
});
