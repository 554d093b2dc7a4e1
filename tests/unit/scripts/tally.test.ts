import { expect, test } from 'vitest'
import { sum, summaryLine, tallyPlaywright, tallyVitest } from '@/scripts/testing/tally'

test('a test file that could not be loaded or cleaned up is a failure although no test in it failed', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }] },
    ],
  }
  expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2 })
})

test('nothing is hidden: skipped and flaky tests have not passed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(tallyPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 5, failed: 5 })
})

test('the run ends in one line that other programs can read', () => {
  const total = sum([
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ])
  expect(summaryLine(total)).toBe('7 passed, 2 failed')
})
