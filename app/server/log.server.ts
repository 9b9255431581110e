import pino from "pino";

export type Logger = pino.Logger;

/** Lines of JSON on standard output. Callers log ids, routes and durations, never names, addresses or answers. */
export function createLog(level: pino.LevelWithSilent): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
