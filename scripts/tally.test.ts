import { expect, test } from 'vitest';
import { line, nothing, ofPlaywright, ofStep, ofVitest, sum } from './tally.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

test('a test file that could not be loaded is a failed test, one with a failed test is not counted twice', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(ofVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('a flaky test and an error outside all tests are failures', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(ofPlaywright({ stats, errors: [{ message: 'global timeout' }] })).toEqual({
    passed: 7,
    failed: 3,
    skipped: 2,
  });
});

test('a step that fails without a failed test counts as one', () => {
  const report = { passed: 3, failed: 0, skipped: 0 };
  expect(ofStep(1, report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(ofStep(1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(ofStep(1, { ...report, failed: 4 })).toEqual({ ...report, failed: 4 });
  expect(ofStep(0)).toEqual(nothing);
});

test('the last line is the sum', () => {
  expect(line(sum([{ passed: 3, failed: 0, skipped: 1 }, ofStep(1), nothing]))).toBe('3 passed, 1 failed, 1 skipped');
});
