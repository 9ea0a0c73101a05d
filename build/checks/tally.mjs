import { isRecord, readJson } from '../setup/fingerprint.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Counts what vitest's JSON report tells. A run that failed always counts as at least one failure: a
 * file that could not even be loaded, an error outside every test, or no report at all.
 * @param {string} reportFile
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOf(reportFile, exitCode) {
  const report = readJson(reportFile);
  const tally = isRecord(report)
    ? {
        passed: count(report, 'numPassedTests'),
        failed: count(report, 'numFailedTests') + brokenFiles(report),
      }
    : { passed: 0, failed: 1 };
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @param {Record<string, unknown>} report @param {string} key */
function count(report, key) {
  return Number(report[key] ?? 0);
}

/**
 * Files that failed without a failed test in them.
 * @param {Record<string, unknown>} report
 */
function brokenFiles(report) {
  const files = report['testResults'];
  if (!Array.isArray(files)) return 0;
  return files.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults?.some(
        (/** @type {{ status: string }} */ test) => test.status === 'failed',
      ),
  ).length;
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sumOf(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** @param {Tally} tally @returns {string} */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
