import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mailText } from "~/copy/nl/mail/mail-texts";
import { giveUpAfter, nextAttemptAfter, sendingLease } from "~/domain/mail/delivery";
import { mailTemplates } from "~/domain/mail/mail-template";
import { takeDueMail } from "~/server/data/outbox.server";
import { sendDueMail, startMailWorker } from "~/server/mail/mail-worker.server";
import { queueMail } from "~/server/mail/queue-mail.server";
import { type MailTransport, mailTransport } from "~/server/mail/transport.server";
import { disableAccount } from "~/server/use-cases/disable-account.server";
import { outbox } from "~db/schema";
import { addBareDossier, addBareRequest } from "../support/bare-dossier";
import { type MailServer, openMailServer } from "../support/mail-server";
import { mailsTo } from "../support/mailbox";
import { openTestApp, type TestApp } from "../support/test-app";
import { addRegion, type TestPerson, type TestRegion } from "../support/test-region";

let app: TestApp;
let region: TestRegion;
let server: MailServer;
let transport: MailTransport;

beforeEach(async () => {
  app = await openTestApp();
  region = await addRegion(app);
  server = await openMailServer();
  transport = mailTransport({ ...app.config, smtpUrl: server.url });
});

afterEach(async () => {
  transport.close();
  await server.close();
  await app.close();
});

const minute = 60_000;
const rows = () => app.database.reader.select().from(outbox).orderBy(outbox.id).all();
const later = (time: number) => app.clock.moveTo(app.clock.now() + time);

async function queue(person: TestPerson, cause: string, dossierId = ""): Promise<void> {
  const mail = { template: "message_received" as const, recipientId: person.userId, data: { dossierId }, cause };
  await app.database.write((tx) => queueMail(tx, { app, now: app.clock.now() }, mail));
}

describe("mail", () => {
  it("goes out once, with the number of the dossier and a link, and nothing about it", async () => {
    const made = { organiser: region.organiser, gemeenteCode: region.here, status: "received" as const };
    const { id, reference } = await addBareDossier(app, made);
    await queue(region.officer, "one", id);
    expect(await sendDueMail(app, transport)).toBe(1);
    expect(await sendDueMail(app, transport)).toBe(0);
    const [mail] = server.taken;
    expect(mail?.to).toMatchObject({ value: [{ address: region.officer.email }] });
    expect(mail?.subject).toBe(`Nieuw bericht: dossier ${reference}`);
    expect(mail?.text).toContain(`http://localhost:3000/dossiers/${reference}`);
    expect(mail?.text).not.toMatch(/Buurtfeest|Dorpsplein/);
    expect(rows()[0]).toMatchObject({ sentAt: app.clock.now(), attempts: 1, lastError: null });
  });

  it("leads each reader to the own page about the dossier", async () => {
    const made = { organiser: region.organiser, gemeenteCode: region.here, status: "advising" as const };
    const { id: dossierId, reference } = await addBareDossier(app, made);
    const [service] = region.services;
    if (service === undefined) throw new Error("the method names no service");
    const { serviceId, adviser } = service;
    const asked = { dossierId, serviceId, organisationId: adviser.organisation.id, status: "asked" as const };
    const requestId = await addBareRequest(app, asked);
    await queue(region.officer, "one", dossierId);
    await queue(region.organiser, "two", dossierId);
    await app.database.write(async (tx) => {
      const mail = { template: "advice_requested" as const, recipientId: adviser.userId, data: { requestId } };
      await queueMail(tx, { app, now: app.clock.now() }, { ...mail, cause: "three" });
    });
    const linkTo = async ({ email }: TestPerson) => /http\S+/.exec((await mailsTo(app, email))[0]?.text ?? "")?.[0];
    expect(await linkTo(region.officer)).toBe(`http://localhost:3000/dossiers/${reference}`);
    expect(await linkTo(region.organiser)).toBe(`http://localhost:3000/mijn-dossiers/${reference}`);
    expect(await linkTo(adviser)).toBe(`http://localhost:3000/adviezen/${requestId}`);
  });

  it("is queued once for one cause, and not at all when its act fails", async () => {
    await queue(region.officer, "one");
    await queue(region.officer, "one");
    const failing = app.database.write(async (tx) => {
      const mail = {
        template: "message_received" as const,
        recipientId: region.officer.userId,
        data: {},
        cause: "two",
      };
      await queueMail(tx, { app, now: 0 }, mail);
      throw new Error("the act failed");
    });
    await expect(failing).rejects.toThrow("the act failed");
    expect(rows().map(({ cause }) => cause)).toEqual(["one"]);
  });

  it("is tried again later when the server cannot take it now", async () => {
    server.answers.push("later");
    await queue(region.officer, "one");
    expect(await sendDueMail(app, transport)).toBe(0);
    expect(rows()[0]).toMatchObject({ sentAt: null, givenUpAt: null, lastError: "SMTP 451" });
    expect(await sendDueMail(app, transport)).toBe(0);
    later(nextAttemptAfter(1));
    expect(await sendDueMail(app, transport)).toBe(1);
    expect(server.taken).toHaveLength(1);
  });

  it("is put aside when the server refuses it for ever, and does not keep the next one back", async () => {
    server.answers.push("never");
    await queue(region.officer, "one");
    await queue(region.officer, "two");
    expect(await sendDueMail(app, transport)).toBe(1);
    expect(rows()[0]).toMatchObject({ givenUpAt: app.clock.now(), lastError: "SMTP 550" });
    expect(JSON.stringify(rows())).not.toContain(region.officer.email);
  });

  it("arrives twice at most when the connection dies half-way, under the same Message-ID", async () => {
    server.answers.push("hang_up");
    await queue(region.officer, "one");
    expect(await sendDueMail(app, transport)).toBe(0);
    expect(rows()[0]?.lastError).not.toBeNull();
    later(nextAttemptAfter(1));
    expect(await sendDueMail(app, transport)).toBe(1);
    expect(server.taken).toHaveLength(2);
    expect(new Set(server.taken.map((mail) => mail.messageId))).toEqual(new Set([`<${rows()[0]?.id}@localhost>`]));
  });

  it("is not lost when nobody answers for a day", async () => {
    const { url } = server;
    await server.close();
    transport.close();
    transport = mailTransport({ ...app.config, smtpUrl: url });
    await queue(region.officer, "one");
    await queue(region.organiser, "two");
    for (let hour = 0; hour < 24; hour += 1) {
      expect(await sendDueMail(app, transport)).toBe(0);
      later(60 * minute);
    }
    expect(rows().every((row) => row.givenUpAt === null && row.sentAt === null)).toBe(true);
    server = await openMailServer();
    transport = mailTransport({ ...app.config, smtpUrl: server.url });
    expect(await sendDueMail(app, transport)).toBe(2);
  });

  it("is put aside after three days", async () => {
    await queue(region.officer, "one");
    later(giveUpAfter);
    server.answers.push("later");
    await sendDueMail(app, transport);
    expect(rows()[0]).toMatchObject({ givenUpAt: app.clock.now() });
  });

  it("goes out after a restart when the process died with it in hand", async () => {
    await queue(region.officer, "one");
    await app.database.write((tx) => takeDueMail(tx, app.clock.now()));
    expect(await sendDueMail(app, transport)).toBe(0);
    later(sendingLease);
    expect(await sendDueMail(app, transport)).toBe(1);
  });

  it("reaches each person in the order of what happened, whatever fails on the way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("take", "later", "hang_up"), { maxLength: 6 }), async (answers) => {
        server.taken.length = 0;
        server.answers.splice(0, server.answers.length, ...(answers as typeof server.answers));
        const start = rows().length;
        for (let count = 0; count < 3; count += 1) {
          await queue(region.officer, `${start + count} to officer`);
          await queue(region.organiser, `${start + count} to organiser`);
        }
        const queued = rows().slice(start);
        for (let round = 0; round < 10; round += 1) {
          await sendDueMail(app, transport);
          later(60 * minute);
        }
        for (const { userId, email } of [region.officer, region.organiser]) {
          const ids = queued.filter((row) => row.recipientId === userId).map((row) => `<${row.id}@localhost>`);
          const arrived = server.taken.filter((mail) => JSON.stringify(mail.to).includes(email));
          const order = [...new Set(arrived.map((mail) => mail.messageId))];
          expect(order).toEqual(ids);
        }
      }),
      { numRuns: 5 },
    );
  });

  it("does not go to somebody whose account was closed meanwhile", async () => {
    await queue(region.officer, "one");
    await disableAccount(await region.administrator.context(), { userId: region.officer.userId });
    await sendDueMail(app, transport);
    expect(server.taken).toHaveLength(0);
    expect(rows()[0]).toMatchObject({ lastError: "no_recipient", givenUpAt: app.clock.now() });
  });

  it("is sent by the worker of the server, which stops when told", async () => {
    await queue(region.officer, "one");
    const worker = startMailWorker({ ...app, config: { ...app.config, smtpUrl: server.url } });
    await expect.poll(() => rows()[0]?.sentAt).not.toBeNull();
    await worker.stop();
    expect(server.taken).toHaveLength(1);
  });

  it("stays at home in a demonstration, whatever the settings say", async () => {
    const atHome = mailTransport({ ...app.config, mode: "demo", smtpUrl: server.url });
    await queue(region.officer, "one");
    expect(await sendDueMail(app, atHome)).toBe(1);
    expect(server.taken).toHaveLength(0);
  });
});

describe("the words of a mail", () => {
  it("has a subject, a link and no exclamation mark for every template", () => {
    const details = {
      name: "Anna",
      link: "http://localhost:3000/x",
      reference: "E-2026-0001",
      organisationName: "Borne",
    };
    for (const template of mailTemplates) {
      const { subject, text } = mailText(template, details);
      expect(subject.length).toBeGreaterThan(5);
      expect(subject.length).toBeLessThan(70);
      expect(text).toContain(details.link);
      expect(subject + text).not.toContain("!");
    }
  });
});
