import type { Delivery } from "~/domain/mail/delivery";
import type { App } from "../app.server";
import { type OutboxRecord, saveDelivery, takeDueMail } from "../data/outbox.server";
import { composeMail } from "./compose-mail.server";
import { type MailTransport, mailTransport } from "./transport.server";

const lookEvery = 3_000;

export type MailWorker = { stop(): Promise<void> };

/** Sends what is in the outbox for as long as the process lives; picks up what an earlier process left. */
export function startMailWorker(app: App): MailWorker {
  const transport = mailTransport(app.config);
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;

  function round(): void {
    running = sendDueMail(app, transport, () => stopped)
      .catch((error) => app.log.error({ err: error }, "the outbox could not be worked"))
      .finally(() => {
        if (!stopped) timer = setTimeout(round, lookEvery);
      });
  }

  timer = setTimeout(round, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      transport.close();
    },
  };
}

/** Sends everything that is due now, one after the other. Answers how many were delivered. */
export async function sendDueMail(
  app: App,
  transport: MailTransport,
  shouldStop: () => boolean = () => false,
): Promise<number> {
  let delivered = 0;
  while (!shouldStop()) {
    const mail = await app.database.write((tx) => takeDueMail(tx, app.clock.now()));
    if (mail === null) break;
    const delivery = await attemptDelivery(app, transport, mail);
    await app.database.write((tx) => saveDelivery(tx, mail, delivery, app.clock.now()));
    if (delivery.kind === "delivered") delivered += 1;
    else app.log.warn({ mailId: mail.id, attempts: mail.attempts, error: delivery.error }, "a mail was not delivered");
  }
  return delivered;
}

/** A mail that cannot be written is a fault of ours: it is logged and waits, and the others go on. */
async function attemptDelivery(app: App, transport: MailTransport, mail: OutboxRecord): Promise<Delivery> {
  try {
    const composed = composeMail(app, mail);
    if (composed === null) return { kind: "never", error: "no_recipient" };
    return await transport.deliver(composed, `<${mail.id}@${new URL(app.config.baseUrl).hostname}>`);
  } catch (error) {
    app.log.error({ err: error, mailId: mail.id }, "a mail could not be written");
    return { kind: "later", error: "fault" };
  }
}
