// Turns the reports of the test tools into counts. A tool that fails without saying so in its report counts too.

const nothing = { passed: 0, failed: 0 };

/** `report` is vitest's JSON, or undefined when it wrote none; `status` is how it ended. */
export function countUnitTests(report, status) {
  if (!report) return { ...nothing, failures: ["unit tests did not run"] };
  const isBroken = ({ status: result, assertionResults }) =>
    result === "failed" && assertionResults.every((test) => test.status !== "failed");
  const failures = report.testResults.filter(isBroken).map(({ name }) => `test file ${name}`);
  if (report.numPassedTests + report.numFailedTests === 0) failures.push("no unit test ran");
  if (status !== 0 && report.numFailedTests === 0 && failures.length === 0) failures.push("unit tests (see above)");
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

/** The same for Playwright. A test that passes at a second try has failed. */
export function countBrowserTests(report, status) {
  if (!report) return { ...nothing, failures: ["browser tests did not run"] };
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky;
  const failures = [];
  if (expected + failed === 0) failures.push("no browser test ran");
  else if (status !== 0 && failed === 0) failures.push("browser tests (see above)");
  return { passed: expected, failed, failures };
}

/** The last line of every run; a failed check that is no test counts as one failure. */
export function summaryLine(counts, failedChecks) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const failed = sum(counts.map((count) => count.failed + count.failures.length)) + failedChecks.length;
  return { failed, line: `${sum(counts.map((count) => count.passed))} passed, ${failed} failed` };
}
