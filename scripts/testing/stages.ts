import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from '../app/ensure-built'
import { checkImports, checkStyle, checkTypes } from '../checks'
import { runTool } from '../run-tool'
import { runBrowserTests } from './browser-tests'
import { oneCheck, type Tally, tallyPlaywright, tallyVitest } from './tally'

/** One part of the whole test run. */
export type Stage = { name: string; run: () => Promise<Tally> }

const NOT_RUN: Tally = { passed: 0, failed: 1 }

/** Everything that `npm test` does, in order: cheap checks first. */
export const STAGES: Stage[] = [
  { name: 'Types', run: async () => oneCheck(await checkTypes()) },
  { name: 'Style and faults', run: async () => oneCheck(await checkStyle()) },
  { name: 'Who imports whom', run: async () => oneCheck(await checkImports()) },
  { name: 'Unit tests', run: () => vitest('unit') },
  { name: 'Integration tests on PostgreSQL', run: () => vitest('integration') },
  { name: 'Build', run: () => build().then(() => oneCheck(0)) },
  { name: 'Journeys in Chromium', run: journeys },
]

async function vitest(project: string): Promise<Tally> {
  return withReport(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    await runTool('vitest', ['run', `--project=${project}`, ...reporters])
  }, tallyVitest)
}

async function journeys(): Promise<Tally> {
  return withReport(
    (report) => runBrowserTests(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    tallyPlaywright,
  )
}

/** Runs a tool that writes a report, and counts it. No report, or no test in it, is a failure. */
async function withReport<Report>(
  run: (file: string) => Promise<unknown>,
  count: (report: Report) => Tally,
): Promise<Tally> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seedbed-report-'))
  const file = path.join(folder, 'report.json')
  try {
    await run(file)
    if (!fs.existsSync(file)) return NOT_RUN
    const tally = count(JSON.parse(fs.readFileSync(file, 'utf8')) as Report)
    return tally.passed + tally.failed === 0 ? NOT_RUN : tally
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
