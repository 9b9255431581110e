import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localDateAt } from "~/domain/time/instant";
import { addDays } from "~/domain/time/local-date";
import { composeMail } from "~/server/mail/compose-mail.server";
import { sendReminders } from "~/server/reminders/send-reminders.server";
import { acceptNoReaction } from "~/server/use-cases/accept-no-reaction.server";
import { assignDossier } from "~/server/use-cases/assign-dossier.server";
import { requestSupplement } from "~/server/use-cases/request-supplement.server";
import { withdrawApplication } from "~/server/use-cases/withdraw-application.server";
import { withdrawRequest } from "~/server/use-cases/withdraw-request.server";
import { adviceRequest, dossier, outbox } from "~db/schema";
import { middleAnswers } from "../support/application-answers";
import { type DossierStory, done, historyTypes, mailTemplatesTo, submitDossier } from "../support/dossier-story";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let story: DossierStory;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  story = await submitDossier(app, region, middleAnswers);
});

afterEach(() => app.close());

const hour = 3_600_000;
const pass = (days: number) => app.clock.moveTo(app.clock.now() + days * 24 * hour);
const today = () => localDateAt(app.clock.now());

const requests = () => app.database.reader.select().from(adviceRequest).all();

const adviserOf = (serviceId: string): TestPerson => {
  const service = region.services.find((each) => each.serviceId === serviceId);
  if (service === undefined) throw new Error(`no service ${serviceId}`);
  return service.adviser;
};

const reminders = (person: TestPerson) =>
  mailTemplatesTo(app, person).filter((template) => template.endsWith("_reminder") || template.endsWith("_overdue"));

/** Moves to the ninth hour of the day that lies so many days from the day on which the advice is due. */
function toDaysFromDue(days: number): void {
  const due = requests().find(({ dueOn }) => dueOn !== null)?.dueOn;
  if (due === undefined || due === null) throw new Error("no advice is due");
  while (addDays(today(), -days) < due) pass(1);
  expect(addDays(today(), -days)).toBe(due);
}

describe("advice that is due", () => {
  it("is asked for five, three and no days before its day, and once it is late", async () => {
    await story.toAdvising();
    const adviser = adviserOf("brandweer");
    const told: string[][] = [];
    for (const days of [-6, -5, -4, -3, -1, 0, 1, 2, 30]) {
      toDaysFromDue(days);
      await sendReminders(app);
      await sendReminders(app);
      told.push(reminders(adviser));
    }
    const all = ["advice_reminder", "advice_reminder", "advice_reminder", "advice_overdue"];
    expect(told.map(({ length }) => length)).toEqual([0, 1, 1, 2, 2, 3, 4, 4, 4]);
    expect(told.at(-1)).toEqual(all);
  });

  it("is asked for once when nobody looked for days, with the newest reminder", async () => {
    await story.toAdvising();
    toDaysFromDue(-1);
    expect(await sendReminders(app)).toBeGreaterThan(0);
    expect(await sendReminders(app)).toBe(0);
    expect(reminders(adviserOf("brandweer"))).toEqual(["advice_reminder"]);
    const [cause] = app.database.reader
      .select({ cause: outbox.cause })
      .from(outbox)
      .where(eq(outbox.template, "advice_reminder"))
      .all();
    expect(cause?.cause).toContain(":3:");
    toDaysFromDue(9);
    await sendReminders(app);
    expect(reminders(adviserOf("brandweer"))).toEqual(["advice_reminder", "advice_overdue"]);
  });

  it("is remembered over a restart: another process on the same data tells nobody twice", async () => {
    await story.toAdvising();
    toDaysFromDue(-5);
    await sendReminders(app);
    const before = app.database.reader.select().from(outbox).all().length;
    const again = await openTestApp({ config: { dataDir: app.config.dataDir }, at: app.clock.now() });
    expect(await sendReminders(again)).toBe(0);
    await again.close();
    expect(app.database.reader.select().from(outbox).all()).toHaveLength(before);
  });

  it("is never asked for of a concept, or of a request that was answered, withdrawn or closed", async () => {
    await story.declareComplete();
    await story.confirmClass();
    expect(requests().every(({ status }) => status === "concept")).toBe(true);
    pass(20);
    await sendReminders(app);
    for (const { adviser } of region.services) expect(reminders(adviser)).toEqual([]);
    await story.sendRequests();
    const [first, second, third] = requests().filter(({ kind, status }) => kind === "single" && status === "asked");
    await story.advise(first?.serviceId ?? "");
    const officer = await region.officer.context();
    const reason = "Het is niet meer nodig.";
    done(await withdrawRequest(officer, { ...story.target, requestId: second?.id ?? "", reason }));
    pass(15);
    done(
      await acceptNoReaction(await region.officer.context(), { ...story.target, requestId: third?.id ?? "", reason }),
    );
    await sendReminders(app);
    for (const closed of [first, second, third])
      expect(reminders(adviserOf(closed?.serviceId ?? "")), closed?.serviceId).toEqual([]);
    const open = requests().filter(({ status }) => status === "asked");
    for (const { serviceId } of open) expect(reminders(adviserOf(serviceId))).toEqual(["advice_overdue"]);
  });

  it("is not asked for when the application is withdrawn or the evenement is over", async () => {
    await story.toAdvising();
    const other = await submitDossier(app, region, middleAnswers);
    await other.toAdvising();
    const reason = "Het gaat niet door.";
    done(await withdrawApplication(await region.organiser.context(), { dossierId: other.id, reason }));
    app.clock.moveTo(Date.parse("2027-06-01T09:00:00+02:00"));
    await sendReminders(app);
    expect(reminders(adviserOf("brandweer"))).toEqual([]);
  });

  it("says in a mail where to look and nothing of what is in the dossier", async () => {
    await story.toAdvising();
    toDaysFromDue(1);
    await sendReminders(app);
    const mails = app.database.reader.select().from(outbox).where(eq(outbox.template, "advice_overdue")).all();
    expect(mails.length).toBeGreaterThan(0);
    const { name, place } = (await story.state()).dossier;
    for (const mail of mails) {
      const { subject, text } = composeMail(app, mail) ?? { subject: "", text: "" };
      expect(subject).toContain(story.reference);
      expect(text).toContain("/adviezen/");
      expect(`${subject} ${text}`).not.toContain(name);
      expect(`${subject} ${text}`).not.toContain(place);
    }
    expect(historyTypes(app, story.id)).toContain("reminder.sent");
  });
});

describe("a supplement that was asked", () => {
  it("is asked for again five days and one day before its term ends, and not when it came in", async () => {
    const items = ["Situatietekening"];
    const asked = { ...story.target, termEndsOn: addDays(today(), 14), items, explanation: "" };
    done(await requestSupplement(await region.officer.context(), asked));
    for (const [days, times] of [
      [8, 0],
      [1, 1],
      [4, 2],
      [1, 2],
      [5, 2],
    ] as const) {
      pass(days);
      await sendReminders(app);
      const sent = reminders(region.organiser);
      expect(sent).toEqual(Array(times).fill("supplement_reminder"));
    }
    expect(reminders(region.otherOrganiser)).toEqual([]);
    const other = await submitDossier(app, region, middleAnswers);
    const again = { ...other.target, termEndsOn: addDays(today(), 14), items, explanation: "" };
    done(await requestSupplement(await region.officer.context(), again));
    done(await other.change({ afval: "Wij ruimen alles zelf op." }, "supplement"));
    pass(13);
    await sendReminders(app);
    expect(reminders(region.organiser)).toHaveLength(2);
  });
});

describe("a decision that is due", () => {
  const lastDay = async () => (await story.state()).clock?.clock.lastDay.due ?? "";

  it("is told to the handler first, then to the coordinator too, and to both once it is late", async () => {
    await story.declareComplete();
    done(await assignDossier(await region.officer.context(), { ...story.target, handlerId: region.officer.userId }));
    const last = await lastDay();
    const to = (days: number) => {
      while (addDays(today(), -days) < last) pass(1);
      return sendReminders(app);
    };
    await to(-15);
    expect([reminders(region.officer), reminders(region.coordinator)]).toEqual([[], []]);
    await to(-14);
    expect([reminders(region.officer), reminders(region.coordinator)]).toEqual([["decision_reminder"], []]);
    await to(-5);
    await to(-2);
    expect(reminders(region.officer)).toEqual(["decision_reminder", "decision_reminder"]);
    expect(reminders(region.coordinator)).toEqual(["decision_reminder"]);
    await to(3);
    expect(reminders(region.officer).at(-1)).toBe("decision_overdue");
    expect(reminders(region.coordinator)).toEqual(["decision_reminder", "decision_overdue"]);
    for (const person of [region.organiser, region.burgemeester, region.otherOfficer])
      expect(reminders(person)).toEqual([]);
  });

  it("goes to everybody who takes dossiers in when nobody handles it, and waits while the clock stands still", async () => {
    const last = await lastDay();
    while (addDays(today(), 14) < last) pass(1);
    const asked = { ...story.target, termEndsOn: addDays(today(), 10), items: ["Plattegrond"], explanation: "" };
    done(await requestSupplement(await region.officer.context(), asked));
    pass(1);
    await sendReminders(app);
    expect(reminders(region.officer)).toEqual([]);
    done(await story.change({ afval: "Wij ruimen alles zelf op." }, "supplement"));
    pass(3);
    await sendReminders(app);
    expect([reminders(region.officer), reminders(region.coordinator)]).toEqual([
      ["decision_reminder"],
      ["decision_reminder"],
    ]);
    const row = app.database.reader.select().from(dossier).where(eq(dossier.id, story.id)).get();
    expect(row?.handlerId).toBeNull();
  });
});
