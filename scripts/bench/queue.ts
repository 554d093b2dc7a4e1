import type pg from 'pg'
import { v7 } from 'uuid'
import { now } from '@/lib/clock'
import { coachWordsPlace } from '@/lib/coaching/coach-words'
import { getQueueBoard } from '@/lib/coaching/queries/queue-board'
import type { Session } from '@/lib/db/as-viewer'
import { submitIntake } from '@/lib/seeding/commands/submit-intake'
import { networkKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { withClient } from '../database/with-client'
import type { BenchInstance } from './bench-instance'
import type { Measure } from './measure'
import { readMeasure, type WebBench } from './web-scenarios'

const DRIVES = 200
const COACHES = 60
const FORMS = 600
const AT_ONCE = 16
const BOARDS = 15
const SLUG = 'bench-call'

/** The board as a page beside a bare page of 100 lines, in a network of as many drives as the bench has. */
export async function boardPage(bench: WebBench): Promise<Measure[]> {
  const { ownerUrl, phone } = bench.instance
  const drives = await withClient(ownerUrl, async (owner) => {
    await makeQueue(owner, phone.deviceId)
    const { rows } = await owner.query<{ count: number }>('select count(*)::int as count from drive')
    return rows[0]?.count ?? 0
  })
  return [
    await readMeasure(bench, {
      name: `network board, ${new Intl.NumberFormat('en-US').format(drives)} drives, ${DRIVES} of them wait`,
      goal: 'at most 1.5 × a bare page',
      ...{ path: '/network/queue', barePath: '/people', expect: '</main>' },
    }),
  ]
}

/** The coordination's board with 200 drives that wait, and the 600 forms of the first hour after a call went round. */
export async function queue(instance: BenchInstance, session: Session): Promise<Measure[]> {
  await withClient(instance.ownerUrl, (owner) => makeQueue(owner, instance.phone.deviceId))
  const boards: number[] = []
  for (let run = 0; run < BOARDS; run++) {
    const startedAt = performance.now()
    const { waiting } = await getQueueBoard(session, now())
    if (waiting < DRIVES) throw new Error(`The board shows ${waiting} drives`)
    boards.push(performance.now() - startedAt)
  }
  const startedAt = performance.now()
  let sent = 0
  const sender = async () => {
    while (sent < FORMS) {
      const result = await submitIntake(SLUG, form(sent++))
      if (!result.ok) throw new Error(JSON.stringify(result.error))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender))
  const seconds = (performance.now() - startedAt) / 1000
  return [
    {
      ...{ name: `board of the queue, ${DRIVES} drives and ${COACHES} coaches (p50)`, unit: 'ms' },
      ...{
        goal: 'at most 500 ms',
        product: [boards.toSorted((a, b) => a - b)[BOARDS >> 1] ?? 0],
        against: {},
      },
    },
    {
      ...{ name: `${FORMS} forms of a public call, ${AT_ONCE} at once`, unit: 's' },
      ...{ goal: 'at most 60 s of the hour in which they come', product: [seconds], against: {} },
    },
  ]
}

const form = (number: number) => ({
  ...{ way: 'code', locale: 'en', people: 'alone', urgency: 'usual' },
  ...{ place: `Store ${number}`, about: `We are ${number} on the night shift, and nobody asks us.` },
})

/** Once in a database: the drives that wait, the coaches, the call, and the role of whoever asks. */
async function makeQueue(owner: pg.Client, deviceId: string): Promise<void> {
  const known = await owner.query('select from seed where slug = $1', [SLUG])
  if (known.rowCount) return
  const vault = vaultFor({ kind: 'cli' })
  const { rows } = await owner.query<{ userId: string }>(
    'select user_id as "userId" from device where id = $1',
    [deviceId],
  )
  const userId = rows[0]?.userId ?? ''
  await owner.query(
    `insert into network_role (id, user_id, role, from_at) values ($1, $2, 'coordinator', now())`,
    [v7(), userId],
  )
  const seedId = v7()
  const words = { title: 'Bench', firm: '', place: '', text: '' }
  await owner.query(
    `insert into seed (id, slug, words, kind, locale, made_by, made_at) values ($1, $2, $3, 'public_call', 'en', $4, now())`,
    [seedId, SLUG, vault.seal(networkKey, { table: 'seed', rowId: seedId }, words), userId],
  )
  await owner.query(
    `with made as (
       insert into drive (id, code, time_zone, locale, words, started_by, started_at)
       select gen_random_uuid(), 'BENCH-' || n, 'America/Chicago', 'en', '', $1, now() - make_interval(days => n % 60)
       from generate_series(1, $2::int) n returning id, code, started_at)
     insert into coaching_request (id, drive_id, drive_code, opened_by, opened_at, languages, needs, availability, time_zone, industry)
     select gen_random_uuid(), id, code, $1, started_at, '{en}', '{committee}', '[[2, 1080, 1260]]', 'America/Chicago', 'warehouse'
     from made`,
    [userId, DRIVES],
  )
  for (let number = 0; number < COACHES; number++) {
    const coachId = v7()
    await owner.query('insert into app_user (id, account_code, time_zone) values ($1, $2, $3)', [
      ...[coachId, `BENCH-${900_000 + number}`, 'America/Chicago'],
    ])
    const name = { name: `Coach ${number}`, about: '', companies: [] }
    await owner.query(
      `insert into coach_profile (user_id, words, industries, languages, time_zone, availability, models, cap, company_ids, joined_at,
         admitted_at, admitted_why)
       values ($1, $2, $3, '{en}', 'America/Chicago', '[[2, 1080, 1260]]', '{}', 2, '{}', now(), now(), 'coordination')`,
      [
        coachId,
        vault.seal(networkKey, coachWordsPlace(coachId), name),
        [number % 3 ? 'warehouse' : 'retail'],
      ],
    )
  }
  await owner.query('analyze')
}
