import { afterAll, beforeAll, expect, it } from "vitest";
import { adviceRequestKinds } from "~/domain/advice/advice-status";
import { acceptInvitation, endInvitation, findWritableDraft, insertInvitation } from "~/server/data/co-authors.server";
import { applicationToCopy } from "~/server/data/copied-applications.server";
import { visibleDossiers } from "~/server/data/dossier-scope.server";
import { addDraft } from "~/server/data/drafts.server";
import { listedRequests, requestCounts } from "~/server/data/request-lists.server";
import { dossier } from "~db/schema";
import { openTestApp, type TestApp } from "../../support/test-app";
import { addRegion } from "../../support/test-region";
import { seesDossier } from "./expectations";
import { addMatters, type Matters } from "./matter";

let app: TestApp;
let matters: Matters;

beforeAll(async () => {
  app = await openTestApp({ at: Date.parse("2026-01-10T09:00:00+01:00") });
  matters = await addMatters(app, await addRegion(app));
}, 120_000);

afterAll(() => app.close());

it("gives every visitor the dossiers that the agreement says, also where no page would ask for them", async () => {
  const wrong: string[] = [];
  for (const visitor of matters.visitors) {
    if (visitor.person === null) continue;
    const { actor, read } = await visitor.person.context();
    const found = read.select({ id: dossier.id }).from(dossier).where(visibleDossiers(read, actor)).all();
    const seen = new Set(found.map(({ id }) => id));
    for (const one of matters.dossiers) {
      const wanted = seesDossier(visitor, one);
      if (seen.has(one.id) !== wanted) wrong.push(`${visitor.key}: ${one.key} ${one.side} gives ${seen.has(one.id)}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("lets an organisation copy its own applications alone", async () => {
  const wrong: string[] = [];
  for (const visitor of matters.visitors) {
    if (visitor.person === null || visitor.role !== "organiser") continue;
    const ctx = await visitor.person.context();
    for (const one of matters.dossiers) {
      const found = await applicationToCopy(ctx.read, ctx, one.applicationId);
      const wanted = seesDossier(visitor, one) && one.status !== "announced";
      if ((found !== null) !== wanted) wrong.push(`${visitor.key}: ${one.key} ${one.side} gives ${found !== null}`);
    }
  }
  expect(wrong).toEqual([]);
});

it("lets somebody write along with one draft, from accepting until it is ended", async () => {
  const wrong: string[] = [];
  const [visitor] = matters.visitors.filter(({ role, side }) => role === "organiser" && side === "there");
  const invited = visitor?.person;
  if (invited === null || invited === undefined) throw new Error("nobody is there");
  const ctx = await invited.context();
  const ofOthers = ["accepted", "ended", "not accepted", "of somebody else"] as const;
  const made = await ctx.write(async (tx) => {
    const rows = [];
    for (const key of ofOthers) {
      const begun = { evenementId: null, name: key, answers: {} };
      const id = await addDraft(tx, { ...ctx, actor: { ...ctx.actor, organisation: sideOf("here") } }, begun);
      const row = { id: app.newId(), draftId: id, email: key, tokenHash: key, invitedBy: ctx.actor.userId };
      await insertInvitation(tx, { ...row, invitedAt: ctx.now, expiresAt: ctx.now + 1 });
      const by = key === "of somebody else" ? otherPerson() : ctx.actor.userId;
      if (key !== "not accepted") await acceptInvitation(tx, row.id, by, ctx.now);
      if (key === "ended") await endInvitation(tx, id, row.id, ctx.now);
      rows.push({ key, id });
    }
    return rows;
  });
  for (const { key, id } of made) {
    const found = (await findWritableDraft(ctx.read, ctx, id)) !== null;
    if (found !== (key === "accepted")) wrong.push(`${key} gives ${found}`);
  }
  expect(wrong).toEqual([]);

  function sideOf(side: "here") {
    const owner = matters.visitors.find((one) => one.role === "organiser" && one.side === side);
    if (owner?.person == null) throw new Error("nobody is here");
    const { id, name } = owner.person.organisation;
    return { ...ctx.actor.organisation, id, name };
  }
  function otherPerson(): string {
    return matters.visitors.find((one) => one.role === "inspector")?.person?.userId ?? "";
  }
});

it("lists for every organisation the requests that were sent to it, and no concept", async () => {
  const wrong: string[] = [];
  for (const visitor of matters.visitors) {
    if (visitor.person === null) continue;
    const ctx = await visitor.person.context();
    const mine = matters.requests.filter(({ organisationId }) => organisationId === ctx.actor.organisation.id);
    for (const kind of adviceRequestKinds) {
      const found = (await listedRequests(ctx, { kind })).map(({ request }) => request.id);
      const counted = (await requestCounts(ctx, kind)).reduce(
        (total, row) => total + row.open + row.given + row.ended,
        0,
      );
      const wanted = mine
        .filter((request) => request.kind === kind && request.status !== "concept")
        .filter(({ dossierId }) => matters.dossiers.some((one) => one.id === dossierId && seesDossier(visitor, one)))
        .map(({ id }) => id);
      const isRight = counted === wanted.length && found.toSorted().join() === wanted.toSorted().join();
      if (!isRight)
        wrong.push(`${visitor.key}: ${kind} gives ${found.length} and counts ${counted}, not ${wanted.length}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(matters.requests.some(({ status }) => status === "concept")).toBe(true);
});
