import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** The string that every scanner takes for a virus and that does nothing. Split, so that this file is not one. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export type VirusScanner = {
  port: number;
  /** How it takes the next files: as it should, with an error, or by hanging up. */
  mood: "well" | "error" | "hangs_up";
  scanned: number;
  close(): Promise<void>;
};

const version = "ClamAV 1.4.6/27800/Fri May  1 09:00:00 2026";

/** A server that speaks the protocol of clamd over TCP. */
export async function openVirusScanner(): Promise<VirusScanner> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    let heard = Buffer.alloc(0);
    socket.on("data", (part) => {
      heard = Buffer.concat([heard, part]);
      const answer = answerTo(heard, scanner.mood);
      if (answer === null) return;
      if (answer.startsWith("stream:")) scanner.scanned += 1;
      if (scanner.mood === "hangs_up") socket.destroy();
      else socket.end(`${answer}\0`);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const scanner: VirusScanner = {
    port: (server.address() as AddressInfo).port,
    mood: "well",
    scanned: 0,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
  return scanner;
}

function answerTo(heard: Buffer, mood: VirusScanner["mood"]): string | null {
  const command = "zINSTREAM\0";
  if (heard.toString("latin1") === "zVERSION\0") return version;
  if (!heard.toString("latin1", 0, command.length).startsWith(command)) return null;
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return verdict(Buffer.concat(chunks), mood);
    chunks.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

function verdict(content: Buffer, mood: VirusScanner["mood"]): string {
  if (mood === "error") return "INSTREAM size limit exceeded. ERROR";
  return content.includes(eicar) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
}
