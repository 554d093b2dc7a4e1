import { parseArgs } from 'node:util'
import pg from 'pg'
import { openCliSession } from '@/lib/access/open-cli-session'
import { isCalendarDate, now } from '@/lib/clock'
import { coverageTable } from '@/lib/coverage/coverage-table'
import { placeNames } from '@/lib/coverage/place-names'
import { getCoverageMap } from '@/lib/coverage/queries/coverage-map'
import { closePool } from '@/lib/db/pool'
import { adoptInstance } from './app/adopt-instance'

const USAGE = `npm run coverage -- --drive ID [--on YYYY-MM-DD] [--known then] [--json] [--as USER-ID] [--data DIR]

Prints the same numbers as the map of one drive, as a data steward of it sees them or as --as does. --on shows a past day, by
what we know today; with --known then, by what was known at the end of that day.`

/** The map on the command line, through the very query of the page. */
const { values } = parseArgs({
  options: {
    drive: { type: 'string' },
    on: { type: 'string' },
    known: { type: 'string' },
    as: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const { drive: driveId, on } = values
if (!driveId) throw new Error(USAGE)
if (on !== undefined && !isCalendarDate(on)) throw new Error(`${on} is not a day. Write it as 2026-11-03.`)

const instance = await adoptInstance(values.data)
const owner = new pg.Client(instance.ownerUrl)
await owner.connect()
try {
  const session = await openCliSession(owner, values.as ? { userId: values.as } : { stewardOf: driveId })
  const by = values.known === 'then' ? 'then' : 'now'
  const map = await getCoverageMap(session, driveId, now(), on === undefined ? null : { day: on, by })
  if (!map) throw new Error('There is no such drive for this person, or they see no past days.')
  const { coverage, partial, labels } = map
  if (values.json) console.log(JSON.stringify({ driveId, on: coverage.onDate, known: by, partial, coverage }))
  else console.log(`${coverage.onDate}\n${coverageTable(coverage, placeNames(labels, 'everybody'))}`)
} finally {
  await closePool()
  await owner.end()
  instance.release()
}
