import type { App } from "./app.server";
import { expireDrafts } from "./drafts/expire-drafts.server";
import { sendReminders } from "./reminders/send-reminders.server";
import { escalateWarnings } from "./warnings/escalate-warnings.server";

const every = 5 * 60_000;

/** What is done in each round. A job that fails does not keep the others from theirs. */
const jobs: readonly ((app: App) => Promise<unknown>)[] = [escalateWarnings, sendReminders, expireDrafts];

export type TimedWork = { stop(): Promise<void> };

/**
 * What happens by the passing of time alone, for as long as the process lives. Each job looks for what is due since
 * whenever it last ran, so that a process that was down does it late and not twice.
 */
export function startTimedWork(app: App): TimedWork {
  let stopped = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;

  function round(): void {
    running = doJobs().finally(() => {
      if (!stopped) timer = setTimeout(round, every);
    });
  }

  async function doJobs(): Promise<void> {
    for (const job of jobs) {
      if (stopped) return;
      try {
        await job(app);
      } catch (error) {
        app.log.error({ err: error, job: job.name }, "the work of the clock could not be done");
      }
    }
  }

  timer = setTimeout(round, 0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
