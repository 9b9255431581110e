import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerInWords } from "~/domain/form/answer-in-words";
import type { Answers } from "~/domain/form/answers";
import { suppliedFactIds } from "~/domain/handreiking/supplied-facts";
import { addDraft } from "~/server/data/drafts.server";
import { gatherApplicationCopy } from "~/server/documents/gather-application-copy.server";
import { readApplicationPage } from "~/server/queries/dossier/application-page.server";
import { readCopyPage } from "~/server/queries/form/copy-page.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { draft } from "~db/schema";
import { lightAnswers } from "../support/application-answers";
import { done, submitDossier } from "../support/dossier-story";
import { meant, sectionInput } from "../support/filled-draft";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestRegion } from "../support/test-region";

// What somebody else's program of this kind did wrong, as far as it concerns filling in a form. That a copied
// application goes to the gemeente of its new place stands in copying.test.ts, that an office behind one address is
// not locked out in limiter.test.ts.

let app: TestApp;
let region: TestRegion;

beforeAll(async () => {
  app = await openTestApp();
  region = await addRegion(app);
});
afterAll(() => app.close());

const rowOf = (id: string) => app.database.reader.select().from(draft).where(eq(draft.id, id)).get();

async function aDraft(answers: Answers): Promise<string> {
  const ctx = await region.organiser.context();
  const given = { hoofdgemeente: region.here, ...answers };
  return ctx.write((tx) => addDraft(tx, ctx, { evenementId: null, name: "Feest", answers: given }));
}

describe("the value of a question that became hidden", () => {
  const told = "vuurspuwers-die-niet-meer-komen";
  const hidden: Answers = { ...lightAnswers, bijzonder: ["geen"], vuur_omschrijving: told };

  it("still counted in rules, PDF and export: it counts in none of them, and stays in the draft", async () => {
    const shown = await submitDossier(app, region, { ...hidden, bijzonder: ["vuurshow"] });
    expect(JSON.stringify((await shown.state()).version)).toContain(told);

    const story = await submitDossier(app, region, hidden);
    const state = await story.state();
    expect(JSON.stringify([state.version.answers, state.version.facts])).not.toContain(told);
    expect(JSON.stringify(gatherApplicationCopy(app.database.reader, state))).not.toContain(told);
    const page = done(await readApplicationPage(await region.officer.context(), story.reference, null));
    expect(JSON.stringify(page)).not.toContain(told);
    const draftId = state.version.draftId ?? "";
    expect(JSON.stringify(done(await readCopyPage(await region.organiser.context(), draftId)))).not.toContain(told);
    expect(rowOf(draftId)?.answers.vuur_omschrijving).toBe(told);
  });
});

describe("the browser", () => {
  it("could post back a stale derived result: what is not a question on the page is not read", async () => {
    const answers = { ...lightAnswers, naam_evenement: "Feest" };
    const draftId = await aDraft(answers);
    const { handreiking } = app.rules.current((await region.organiser.context()).today);
    const name = meant(handreiking, "naam");
    const derived = Object.fromEntries([
      ...handreiking.derived.map(({ id }) => [id, ["ja"]]),
      ...Object.values(suppliedFactIds).map((id) => [id, ["99"]]),
      ["klasse", ["A"]],
      ["traject", ["vrij"]],
      ["score", ["0"]],
    ]);
    const fields = { ...derived, [name.id]: ["Ander feest"] };
    const input = sectionInput(draftId, [name], fields, { [name.id]: "Feest" });
    // Also when the page says that it showed them.
    const shown = new Map([...input.shown, ...Object.keys(derived).map((id) => [id, ""] as const)]);
    done(await saveSection(await region.organiser.context(), { ...input, shown }));
    expect(rowOf(draftId)?.answers).toEqual({ ...answers, hoofdgemeente: region.here, naam_evenement: "Ander feest" });

    const ctx = await region.organiser.context();
    const sent = done(await submitApplication(ctx, { draftId, revision: rowOf(draftId)?.revision ?? 0 }));
    const honest = await submitDossier(app, region, { ...answers, naam_evenement: "Ander feest" });
    const posted = app.database.reader.query.applicationVersion
      .findFirst({ where: (version, { eq: is }) => is(version.id, sent.applicationVersionId) })
      .sync();
    expect(posted?.facts).toEqual((await honest.state()).version.facts);
  });
});

describe("a score used as the answer's id", () => {
  it("lets equal scores collide: two options that score the same are two answers", async () => {
    const { handreiking } = app.rules.current((await region.organiser.context()).today);
    const scored = (handreiking.scan?.profiles ?? []).flatMap(({ questions }) => questions);
    const alike = scored.filter(({ points }) => {
      if (points.kind === "bands") return false;
      return new Set(points.points.map((one) => one.points)).size < points.points.length;
    });
    expect(alike.length).toBeGreaterThan(0);
    for (const { fact } of alike) {
      const question = handreiking.questions.find(({ id }) => id === fact);
      if (question?.kind !== "keuze") continue;
      const words = question.options.map(({ id }) => JSON.stringify(answerInWords(question, id)));
      expect(new Set(words).size).toBe(question.options.length);
    }
  });
});
