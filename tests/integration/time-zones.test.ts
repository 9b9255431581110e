import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const zones = ["UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "America/St_Johns", "America/Los_Angeles"];

type Digest = { zone: string; offset: number; days: number; digest: string };

async function digestIn(zone: string): Promise<Digest> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "tests/support/calendar-digest.ts"], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as Digest;
}

describe("the calendar of 2024 to 2040", () => {
  it("is the same in whatever time zone the process runs", { timeout: 300_000 }, async () => {
    const digests: Digest[] = [];
    for (const zone of zones) digests.push(await digestIn(zone));
    expect(digests.map(({ zone }) => zone)).toEqual(zones);
    expect(new Set(digests.map(({ offset }) => offset)).size).toBeGreaterThan(2);
    expect(digests.map(({ days }) => days)).toEqual(zones.map(() => 6210));
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(1);
  });
});
