import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answers } from "~/domain/form/answers";
import type { RawFields } from "~/domain/form/raw-form";
import type { Handreiking } from "~/domain/handreiking/model";
import type { Question } from "~/domain/handreiking/question";
import type { Outcome } from "~/domain/outcome";
import { readApplications } from "~/server/queries/applications.server";
import { readCheckPage } from "~/server/queries/form/check-page.server";
import { readConfirmation } from "~/server/queries/form/confirmation.server";
import { readCopyPage } from "~/server/queries/form/copy-page.server";
import { readFilesPage } from "~/server/queries/form/files-page.server";
import { readSectionPage } from "~/server/queries/form/section-page.server";
import { readTaskList } from "~/server/queries/form/task-list.server";
import { deleteDraft } from "~/server/use-cases/delete-draft.server";
import { saveSection } from "~/server/use-cases/save-section.server";
import { startDraft } from "~/server/use-cases/start-draft.server";
import { submitApplication } from "~/server/use-cases/submit-application.server";
import { dayFields, hardRequiredFields, meant, sectionInput } from "../support/filled-draft";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

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

async function aDraft(person: TestPerson = region.organiser): Promise<string> {
  return granted(await startDraft(await person.context())).draftId;
}

async function save(draftId: string, questions: Question[], fields: RawFields, stored: Answers = {}) {
  return saveSection(await region.organiser.context(), sectionInput(draftId, questions, fields, stored));
}

/** A draft with everything that an application cannot do without; the applicant's name is known from the account. */
async function aFilledDraft(date?: string): Promise<{ draftId: string; revision: number }> {
  const draftId = await aDraft();
  let revision = 0;
  for (const [question, fields] of hardRequiredFields(rules, region.here, date)) {
    if (question.meaning === "aanvrager") continue;
    revision = granted(await save(draftId, [question], fields)).revision;
  }
  return { draftId, revision };
}

describe("a draft", () => {
  it("begins with what the account knows", async () => {
    const check = granted(await readCheckPage(await region.organiser.context(), await aDraft()));
    const answers = check.sections.flatMap((section) => section.answers).filter(({ answer }) => answer !== null);
    expect(JSON.stringify(answers)).toContain(region.organiser.email);
    expect(JSON.stringify(answers)).toContain(region.organiser.organisation.name);
  });

  it("keeps what can be read beside what cannot, and takes its name from the answer", async () => {
    const draftId = await aDraft();
    const name = meant(rules, "naam");
    const saved = granted(await save(draftId, [name], { [name.id]: ["Kermis op het plein"] }));
    expect(saved.problems).toEqual({});
    const peak = meant(rules, "aanwezig_piek");
    const wrong = granted(await save(draftId, [peak], { [peak.id]: ["heel veel"] }));
    expect(wrong.problems[peak.id]?.code).toBe("not_a_whole_number");
    const page = granted(await readTaskList(await region.organiser.context(), draftId));
    expect(page.draft.name).toBe("Kermis op het plein");
    expect(page.tasks.find(({ id }) => id === peak.section)?.status).toBe("not_started");
  });

  it("is somebody's own: another organisation and another role never see it", async () => {
    const draftId = await aDraft();
    const other = await region.otherOrganiser.context();
    const officer = await region.officer.context();
    for (const read of [readTaskList, readCheckPage, readFilesPage, readCopyPage, readConfirmation]) {
      expect(await read(other, draftId)).toMatchObject({ ok: false, reason: "not_found" });
      expect(await read(officer, draftId)).toMatchObject({ ok: false, reason: "forbidden" });
    }
    const section = meant(rules, "naam").section;
    expect(await readSectionPage(other, draftId, section)).toMatchObject({ reason: "not_found" });
    expect(await deleteDraft(other, draftId)).toMatchObject({ reason: "not_found" });
    expect(await saveSection(other, sectionInput(draftId, [meant(rules, "naam")], {}))).toMatchObject({
      reason: "not_found",
    });
    expect(granted(await readApplications(other)).drafts).toEqual([]);
    expect(await readApplications(officer)).toMatchObject({ reason: "forbidden" });
  });

  it("is gone after it was removed", async () => {
    const draftId = await aDraft();
    granted(await deleteDraft(await region.organiser.context(), draftId));
    expect(await readTaskList(await region.organiser.context(), draftId)).toMatchObject({ reason: "not_found" });
    const { drafts } = granted(await readApplications(await region.organiser.context()));
    expect(drafts.map(({ id }) => id)).not.toContain(draftId);
  });

  it("stands for thirty days after it was last kept", async () => {
    const page = granted(await readTaskList(await region.organiser.context(), await aDraft()));
    expect(page.draft.expiresOn).toBe("2026-05-31");
  });
});

describe("two people on one draft", () => {
  it("are told when they answer the same question differently, and both texts are there", async () => {
    const draftId = await aDraft();
    const name = meant(rules, "naam");
    granted(await save(draftId, [name], { [name.id]: ["Van de een"] }));
    const refused = await save(draftId, [name], { [name.id]: ["Van de ander"] });
    expect(refused).toMatchObject({ ok: false, reason: "stale", detail: { questions: [name.id] } });
    const page = granted(await readTaskList(await region.organiser.context(), draftId));
    expect(page.draft.name).toBe("Van de een");
  });

  it("do not stand in each other's way on different questions or with the same answer", async () => {
    const draftId = await aDraft();
    const [name, peak] = [meant(rules, "naam"), meant(rules, "aanwezig_piek")];
    granted(await save(draftId, [name], { [name.id]: ["Feest"] }));
    granted(await save(draftId, [peak], { [peak.id]: ["200"] }));
    granted(await save(draftId, [name], { [name.id]: ["Feest"] }));
  });
});

describe("dates", () => {
  it.each([
    ["29-02-2027", "no_such_date"],
    ["30-04-2026", "date_passed"],
  ])("refuses %s for a new application: %s", async (date, code) => {
    const days = meant(rules, "dagen");
    const { problems } = granted(await save(await aDraft(), [days], dayFields(days.id, date)));
    expect(Object.values(problems)).toEqual([{ code }]);
  });

  it("refuses to submit days that went by while the draft lay", async () => {
    const { draftId, revision } = await aFilledDraft("2026-05-10");
    app.clock.moveTo(Date.parse("2026-05-20T09:00:00+02:00"));
    const outcome = await submitApplication(await region.organiser.context(), { draftId, revision });
    const check = granted(await readCheckPage(await region.organiser.context(), draftId));
    app.clock.moveTo(Date.parse("2026-05-01T09:00:00+02:00"));
    expect(outcome).toMatchObject({
      reason: "invalid",
      fields: { [meant(rules, "dagen").id]: { code: "date_passed" } },
    });
    expect(check.hard.map(({ problem }) => problem.code)).toEqual(["date_passed"]);
  });
});

describe("submitting", () => {
  it("is possible with questions and documents still open, and says which", async () => {
    const { draftId, revision } = await aFilledDraft();
    const ctx = await region.organiser.context();
    const check = granted(await readCheckPage(ctx, draftId));
    expect(check.hard).toEqual([]);
    expect(check.soft.length).toBeGreaterThan(0);
    const submitted = granted(await submitApplication(ctx, { draftId, revision }));
    const page = granted(await readConfirmation(ctx, draftId));
    expect(page.dossiers.map(({ reference }) => reference)).toEqual(
      submitted.dossiers.map(({ reference }) => reference),
    );
    expect(await readTaskList(ctx, draftId)).toMatchObject({ reason: "already_done" });
    expect(await save(draftId, [meant(rules, "naam")], {})).toMatchObject({ reason: "already_done" });
    const copy = granted(await readCopyPage(ctx, draftId));
    expect(JSON.stringify(copy.sections)).toContain("Zomerfeest");
  });

  it("needs who, where to write to, what, when, where and a signature, and nothing else", async () => {
    const draftId = await aDraft();
    const outcome = await submitApplication(await region.organiser.context(), { draftId, revision: 0 });
    const expected = (
      ["naam", "omschrijving", "adres", "dagen", "gemeente", "gevraagd_besluit", "ondertekening"] as const
    )
      .map((meaning) => meant(rules, meaning).id)
      .sort();
    expect(outcome.ok ? [] : Object.keys(outcome.fields ?? {}).sort()).toEqual(expected);
  });
});
