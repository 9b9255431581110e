import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server does with the next mail: take it, say "later", say "never", or hang up after it took it. */
export type Answer = "take" | "later" | "never" | "hang_up";

export type MailServer = {
  url: string;
  taken: ParsedMail[];
  /** What to answer to each attempt; by default every mail is taken. */
  answers: Answer[];
  close(): Promise<void>;
};

/** A real mail server on this machine that does as it is told. */
export async function openMailServer(): Promise<MailServer> {
  const taken: ParsedMail[] = [];
  const answers: Answer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo(_address, _session, callback) {
      const answer = answers[0];
      if (answer === "later" || answer === "never") answers.shift();
      if (answer === "later") callback(refusal(451));
      else if (answer === "never") callback(refusal(550));
      else callback();
    },
    onData(stream, session, callback) {
      const answer = answers.shift() ?? "take";
      void simpleParser(stream).then((mail) => {
        taken.push(mail);
        if (answer === "hang_up") closeAll(server, session.id);
        else callback();
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const refusal = (responseCode: number) => Object.assign(new Error("not this mailbox"), { responseCode });

/** The connection goes without an answer, as when the machine at the other side dies. */
function closeAll(server: SMTPServer, sessionId: string): void {
  for (const connection of server.connections) {
    const { id, _socket } = connection as unknown as { id: string; _socket: { destroy(): void } };
    if (id === sessionId) _socket.destroy();
  }
}
