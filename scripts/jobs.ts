import { parseArgs } from 'node:util'
import { now } from '@/lib/clock'
import { sqlOn } from '@/lib/db/sql'
import { JOBS, type JobName } from '@/lib/jobs/jobs'
import { runJobs } from '@/lib/jobs/run-jobs'
import { adoptInstance } from './app/adopt-instance'
import { withClient } from './database/with-client'

const USAGE = `npm run jobs -- [${JOBS.join(' | ')}] [--now ISO] [--json] [--data DIR]

Runs what happens by itself, all of it or one job, as of now or of another moment. A served instance does it every hour.`

/** The jobs on the command line, as the host. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { now: { type: 'string' }, json: { type: 'boolean', default: false }, data: { type: 'string' } },
})
const wanted = positionals.map((name) => JOBS.find((job) => job === name))
if (wanted.includes(undefined)) throw new Error(USAGE)
const jobs = wanted.filter((job): job is JobName => job !== undefined)
const moment = values.now === undefined ? now() : new Date(values.now)
if (Number.isNaN(moment.getTime()))
  throw new Error(`${values.now} is not a moment. Write it as 2026-11-03T08:00:00Z.`)

const instance = await adoptInstance(values.data)
try {
  const reports = await withClient(instance.ownerUrl, (owner) =>
    runJobs(sqlOn(owner), jobs.length > 0 ? jobs : JOBS, moment),
  )
  if (values.json) console.log(JSON.stringify(reports))
  else for (const { job, about } of reports) console.log(`${job.padEnd(12)} ${about ?? 'runs elsewhere'}`)
} finally {
  instance.release()
}
