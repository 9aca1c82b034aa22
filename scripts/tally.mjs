// Adds up what the test tools reported. A tool that reports no failed test and yet fails counts as one: nothing that went
// wrong may read as "0 failed".

/** How many tests passed, failed and were skipped. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Tests of a report of `vitest --reporter=json`; a file that could not even be loaded is one failed test. */
export function ofVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults }) {
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(isNotFailed));
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests };
}

/** Tests of a report of `playwright --reporter=json`. One that passed only when tried again failed. */
export function ofPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** What a step comes to: its report if there is one, and at least one failure if it failed. */
export function ofStep(status, report = nothing) {
  return status === 0 || report.failed > 0 ? report : { ...report, failed: 1 };
}

/** The sum of several. */
export function sum(tallies) {
  const of = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

/** The last line of `npm test`. */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function isNotFailed({ status }) {
  return status !== 'failed';
}
