import { expect, test } from 'vitest';
import { closingLine, sumOf, tallyOf } from '../../../build/checks/tally.mjs';
import { temporaryProject, write } from '../support/temporary-project.ts';

const good = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const bad = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const broken = { status: 'failed', assertionResults: [] };

test.each([
  ['all well', { numPassedTests: 7, numFailedTests: 0, testResults: [good] }, 0, [7, 0]],
  ['some failed', { numPassedTests: 5, numFailedTests: 2, testResults: [good, bad] }, 1, [5, 2]],
  [
    'a file did not load',
    { numPassedTests: 5, numFailedTests: 0, testResults: [broken] },
    1,
    [5, 1],
  ],
  [
    'an error outside tests',
    { numPassedTests: 5, numFailedTests: 0, testResults: [good] },
    1,
    [5, 1],
  ],
  ['no files found', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, 1, [0, 1]],
])('%s', (_, report, exitCode, [passed, failed]) => {
  const { root } = temporaryProject();
  const file = write(root, 'report.json', JSON.stringify(report));
  expect(tallyOf(file, exitCode)).toEqual({ passed, failed });
});

test('no report is a failure, even with a good exit code', () => {
  expect(tallyOf('/no/such/report.json', 0)).toEqual({ passed: 0, failed: 1 });
});

test('the closing line', () => {
  const sum = sumOf([
    { passed: 340, failed: 0 },
    { passed: 12, failed: 1 },
  ]);
  expect(closingLine(sum)).toBe('352 passed, 1 failed');
});
