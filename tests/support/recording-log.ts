import pino from "pino";
import type { Logger } from "~/server/log.server";

type Line = Record<string, unknown> & { msg?: string };

/** A log whose lines a test can read. */
export function recordingLog(): { log: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const log = pino({ level: "info", base: undefined }, { write: (text: string) => lines.push(JSON.parse(text)) });
  return { log, lines };
}
