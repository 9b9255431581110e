import { type ServedRegion, serveRegion } from "../support/served-region";
import { test as base } from "./parties";

/** A test with a region and server of its own, so that nobody takes away what it needs and its clock can be moved. */
export const test = base.extend<{ region: ServedRegion }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs
  region: async ({}, use, testInfo) => {
    const region = await serveRegion(Number(process.env.TEST_PORT ?? 3100) + 2000 + testInfo.parallelIndex);
    await use(region);
    await region.stop();
  },
  baseURL: async ({ region }, use) => use(region.url),
});
