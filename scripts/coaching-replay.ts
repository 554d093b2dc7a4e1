import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { addDays, type CalendarDate } from '@/lib/clock'
import { matchGreedily } from '@/lib/coaching/greedy-matches'
import { proposeMatches } from '@/lib/coaching/propose-matches'
import { coachesFromDrives } from '@/lib/coaching/replay-coaches'
import { drivesFromRecords } from '@/lib/coaching/replay-drives'
import { seededRandom } from '@/lib/coaching/seeded-random'
import { env } from '@/lib/env'
import type { ElectionRecord } from '@/lib/records/gather-records'
import { readElectionFile } from '@/lib/records/queries/read-election-file'
import { step } from './progress'

const USAGE = `npm run coaching:replay -- [FILE] [--drives 500] [--coaches 150] [--seed 1] [--json]

Election records stand in as drives that wait for a coach; one run of the queue proposes coaches for all of them. Without FILE,
the one that SEEDBED_ELECTIONS_FILE names. Writes nothing.`

/** One run of the matching over real arrivals, compared with serving one after another. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    drives: { type: 'string', default: '500' },
    coaches: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const file = positionals[0] ?? env().SEEDBED_ELECTIONS_FILE
if (!file) throw new Error(USAGE)
const random = seededRandom(Number(values.seed))

const read = await step('Reading the records', () => readElectionFile(fs.readFileSync(file)))
if (!read.ok) throw new Error(`Refused: ${read.error.reason?.key ?? read.error.code}`)
const filed = read.value.records
  .filter((record): record is ElectionRecord & { filedOn: CalendarDate } => record.filedOn !== null)
  .sort((a, b) => a.filedOn.localeCompare(b.filedOn) || a.caseNumber.localeCompare(b.caseNumber))
const all = drivesFromRecords(filed, random)
const waiting = all.slice(-Number(values.drives))
const today = addDays(waiting.at(-1)?.openedAt.toISOString().slice(0, 10) as CalendarDate, 1)
const now = new Date(`${today}T12:00:00Z`)
const coaches = coachesFromDrives(all.slice(0, -Number(values.drives)), Number(values.coaches), today, random)

const startedAt = performance.now()
const { proposals, coachOf, points, gap } = proposeMatches(waiting, coaches, now)
const served = coachOf.size
const ms = Math.round(performance.now() - startedAt)
const greedy = matchGreedily(waiting, coaches, now)

const waits: Record<string, number> = {}
const firstReasons: Record<string, number> = {}
const count = (counts: Record<string, number>, key: string | undefined) => {
  if (key) counts[key] = (counts[key] ?? 0) + 1
}
for (const { waitsBecause, suggestions } of proposals) {
  count(waits, waitsBecause?.key)
  if (!waitsBecause) count(firstReasons, suggestions[0]?.reasons[0]?.key)
}
const places = coaches.reduce((sum, { cap, away }) => sum + (away ? 0 : cap), 0)
const report = {
  drives: waiting.length,
  coaches: coaches.length,
  places,
  served,
  points,
  gap,
  ms,
  greedy,
  waits,
  firstReasons,
}

if (values.json) console.log(JSON.stringify({ ...report, proposals }))
else {
  console.log(
    `${report.drives} drives waiting on ${today}, ${report.coaches} coaches with ${places} places, ${ms} ms with all reasons`,
  )
  console.log(`                 served   points`)
  console.log(
    `  best for all   ${String(served).padStart(6)} ${String(points).padStart(8)}   (at most ${gap} points from the best)`,
  )
  console.log(`  one by one     ${String(greedy.served).padStart(6)} ${String(greedy.points).padStart(8)}`)
  for (const [key, drives] of Object.entries(waits)) console.log(`  ${drives} wait: ${key}`)
  for (const [key, drives] of Object.entries(firstReasons)) console.log(`  ${drives} first for: ${key}`)
  for (const { requestId, suggestions, waitsBecause } of proposals.slice(0, 10)) {
    const [first] = suggestions
    const why = first?.reasons
      .slice(0, 3)
      .map(({ key }) => key.replace('coaching.reason.', ''))
      .join(', ')
    console.log(
      `    ${requestId.padEnd(16)} ${waitsBecause ? waitsBecause.key : `${first?.coachId} ${first?.points} (${why})`}`,
    )
  }
}
