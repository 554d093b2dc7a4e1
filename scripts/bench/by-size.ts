import { gzipSync } from 'node:zlib'
import { COVERAGE, DRIVE } from '@/tests/bench/bare/app/database'
import { load } from './load'
import type { Measure } from './measure'
import type { SizedShop } from './shops-of-sizes'
import { asProduct, sqlP50, type WebBench } from './web-scenarios'

/** The same cells from the kept counts, and everybody with what a tile of the wall shows: the least that a database does for them. */
const COVERAGE_SQL = COVERAGE.replaceAll(DRIVE, '$1::uuid')
const WALL_SQL = `
  select w.code, s.cell_id, s.value, s.verified_on, s.last_talk_on, s.disputed, s.committee, s.leader
  from worker w join worker_state s on s.drive_id = w.drive_id and s.worker_id = w.id
  where w.drive_id = $1 and w.removed_at is null order by w.code`

const SCREENS = [
  { name: 'coverage as JSON', path: '/api/d/D/coverage', sql: COVERAGE_SQL, expect: 'tally' },
  { name: 'coverage page', path: '/d/D/map', sql: COVERAGE_SQL, expect: '</table>' },
  { name: 'wall chart', path: '/d/D/wall', sql: WALL_SQL, expect: '</main>' },
] as const

/** One round of what people look at together, in shops of different sizes, each beside the plain statement in the same database. */
export async function bySize(bench: WebBench, shops: readonly SizedShop[]): Promise<Measure[]> {
  const measures: Measure[] = []
  for (const { people, driveId } of shops)
    for (const { name, path, sql, expect } of SCREENS) {
      const asked = asProduct(bench, path.replace('D', driveId))
      const sqlMs = await sqlP50(bench, sql, [driveId])
      const { p50Ms } = await load({ ...asked, connections: 1, seconds: bench.seconds, expect })
      const called = `${name}, ${new Intl.NumberFormat('en-US').format(people)} people`
      const page = await fetch(asked.url, { headers: asked.headers })
      const kilobytes = gzipSync(await page.text()).length / 1000
      measures.push(
        {
          ...{ name: `${called} (p50)`, unit: 'ms', goal: 'grows at most 1.3 times from 500 people on' },
          ...{ product: [p50Ms], against: { sql: [sqlMs] } },
        },
        {
          ...{ name: `${called}, to the phone, gzip`, unit: 'kB', goal: 'none set' },
          ...{ product: [kilobytes], against: {} },
        },
      )
    }
  return measures
}
