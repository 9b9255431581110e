import { type InspectionResult, inspectInProcess } from "./inspection-process.server";

const atOnce = 2;
const mostWaiting = 200;

type Inspect = typeof inspectInProcess;
export type InspectionQueue = (...job: Parameters<Inspect>) => Promise<InspectionResult | "busy">;

/** Two processes at a time, however many people send files; who comes when very many wait is asked to come back. */
export function openInspectionQueue(inspect: Inspect = inspectInProcess): InspectionQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn(...job: Parameters<Inspect>) {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await inspect(...job);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  return async (...job) => (waiting.length >= mostWaiting ? "busy" : inTurn(...job));
}
