import { describe, expect, it } from "vitest";
import { countBrowserTests, countUnitTests, summaryLine } from "../../scripts/count-results.mjs";

const unitReport = (passed: number, failed: number, files: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});
const browserReport = (expected: number, unexpected = 0, flaky = 0) => ({ stats: { expected, unexpected, flaky } });

describe("the last line of the tests", () => {
  it("adds up unit and browser tests, and counts a failed check as one", () => {
    const counts = [countUnitTests(unitReport(300, 2), 1), countBrowserTests(browserReport(20, 1), 1)];
    expect(summaryLine(counts, ["type check"])).toEqual({ failed: 4, line: "320 passed, 4 failed" });
  });

  it("is a failure when no browser test ran", () => {
    const counts = [countUnitTests(unitReport(300, 0), 0), countBrowserTests(browserReport(0), 0)];
    expect(summaryLine(counts, []).line).toBe("300 passed, 1 failed");
  });

  it("is a failure when a tool wrote no report", () => {
    const counts = [countUnitTests(undefined, 1), countBrowserTests(undefined, 1)];
    expect(summaryLine(counts, []).line).toBe("0 passed, 2 failed");
  });

  it("is a failure when a test file could not be read, or a tool failed for a reason outside the tests", () => {
    const broken = { name: "broken.test.ts", status: "failed", assertionResults: [] };
    expect(countUnitTests(unitReport(9, 0, [broken]), 1).failures).toEqual(["test file broken.test.ts"]);
    expect(countUnitTests(unitReport(9, 0), 1).failures).toHaveLength(1);
    expect(countBrowserTests(browserReport(9), 1).failures).toHaveLength(1);
  });

  it("is a failure when a browser test passed at the second try only", () => {
    expect(countBrowserTests(browserReport(9, 0, 1), 0)).toMatchObject({ passed: 9, failed: 1 });
  });
});
