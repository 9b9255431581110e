import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Removes the half-written files of processes that are no more. Each process and thread writes in a folder of its
 * own, `<process>-<thread>`, so that a command beside a running server leaves that server's uploads alone.
 */
export function clearLeftovers(folder: string, { ownThreadsToo }: { ownThreadsToo: boolean }): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const owner = Number(name.split("-")[0]);
    // After a restart in a container the number of the process is often the same again.
    const isLeft = owner === process.pid ? ownThreadsToo : !isRunning(owner);
    if (isLeft) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
