import { createTransport } from "nodemailer";
import type { Delivery } from "~/domain/mail/delivery";
import type { Config } from "../config.server";
import type { ComposedMail } from "./compose-mail.server";

/** What brings a mail to its reader. `messageId` is the same at every attempt, so that a reader can drop doubles. */
export type MailTransport = {
  deliver(mail: ComposedMail, messageId: string): Promise<Delivery>;
  close(): void;
};

/** SMTP where a server is set; a demonstration keeps its mail at home and shows it on a page. */
export function mailTransport(config: Config): MailTransport {
  if (config.mode === "demo" || config.smtpUrl === undefined) return demoMailbox;
  return smtpTransport(config.smtpUrl, config.mailFrom);
}

const demoMailbox: MailTransport = {
  async deliver() {
    return { kind: "delivered" };
  },
  close() {},
};

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

function smtpTransport(url: string, from: string): MailTransport {
  const smtp = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    async deliver({ to, subject, text }, messageId) {
      try {
        await smtp.sendMail({ from, to, subject, text, messageId, headers: { "Auto-Submitted": "auto-generated" } });
        return { kind: "delivered" };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => smtp.close(),
  };
}

/** Keeps the code of the answer and leaves its words out: they repeat the address of the reader. */
function refusalOf(error: unknown): Delivery {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (typeof responseCode === "number") {
    return { kind: responseCode >= 500 && code !== "EAUTH" ? "never" : "later", error: `SMTP ${responseCode}` };
  }
  return { kind: "later", error: typeof code === "string" ? code : "unknown" };
}
