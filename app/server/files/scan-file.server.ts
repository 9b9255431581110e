import { createReadStream } from "node:fs";
import { createConnection, type Socket } from "node:net";
import { Readable } from "node:stream";
import { type Outcome, ok, refuse } from "~/domain/outcome";
import type { Logger } from "../log.server";

/** Where the scanner listens: a name and port, or the path of a socket. */
export type ScannerAddress = { host: string; port: number } | { path: string };

/** Looks through a file for viruses; gives the scanner's own line about itself. */
export type ScanFile = (path: string) => Promise<Outcome<string>>;

const patience = 60_000;
const longestAnswer = 4_000;
const chunkSize = 64 * 1024;

/**
 * Has the files looked through by clamd, over its own protocol (`INSTREAM`: chunks with their length before them). Only
 * the answer OK lets a file in: a scanner that cannot be reached, or that stumbles, lets nothing through.
 */
export function scanWithClamd(address: ScannerAddress, log: Logger): ScanFile {
  return async (path) => {
    try {
      const version = await ask(address, ["zVERSION\0"]);
      const answer = await ask(address, instream(path));
      if (/^stream: OK$/.test(answer) && version !== "") return ok(version.slice(0, 200));
      if (answer.endsWith(" FOUND")) return refused("file_virus");
      log.error({ answer: answer.slice(0, 200) }, "the virus scanner gave no verdict");
    } catch (error) {
      log.error({ err: error }, "the virus scanner cannot be reached");
    }
    return refused("file_not_scanned");
  };
}

const refused = (code: string) => refuse("invalid", { fields: { file: { code } } });

async function* instream(path: string): AsyncGenerator<Buffer | string> {
  yield "zINSTREAM\0";
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize })) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    yield length;
    yield chunk;
  }
  yield Buffer.alloc(4);
}

/** One question on a connection of its own, and the answer up to its end. */
async function ask(
  address: ScannerAddress,
  question: Iterable<string> | AsyncIterable<Buffer | string>,
): Promise<string> {
  const socket = createConnection(address);
  socket.setTimeout(patience, () => socket.destroy(new Error("the scanner does not answer")));
  const answer = answerOf(socket);
  // The scanner may answer and hang up before it heard everything, such as when a file is larger than it takes.
  Readable.from(question)
    .on("error", (error) => socket.destroy(error))
    .pipe(socket, { end: false });
  try {
    return await answer;
  } finally {
    socket.destroy();
  }
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    socket.on("data", (part: Buffer) => {
      said += part.toString("utf8");
      if (said.includes("\0") || said.length > longestAnswer) resolve(said.split("\0")[0]?.trim() ?? "");
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the scanner hung up")));
  });
}
