import fc from 'fast-check'
import type pg from 'pg'
import { v7 } from 'uuid'
import { PARTICIPATION_RESULTS } from '@/lib/actions/participation'
import { addDays, type CalendarDate } from '@/lib/clock'

/** One invented fact about one of `people` workers, up to four months old. */
const day = fc.integer({ min: 0, max: 120 })
const worker = fc.nat(5)
const withdrawn = fc.constantFrom(false, false, false, true)

export const randomFact = fc.oneof(
  fc.record({ kind: fc.constant('talk' as const), worker, day, withdrawn }),
  fc.record({
    kind: fc.constant('rating' as const),
    worker,
    day,
    withdrawn,
    assessor: fc.nat(2),
    value: fc.integer({ min: 1, max: 5 }),
    basis: fc.constantFrom('public_action', 'answered_ask', 'stated', 'reported', 'guess'),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    worker,
    day,
    cell: fc.nat(3),
    primary: fc.boolean(),
    days: fc.nat(90),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    worker,
    day,
    status: fc.constantFrom('active', 'left', 'fired', 'on_leave'),
  }),
  fc.record({ kind: fc.constant('seat' as const), worker, day, days: fc.nat(120) }),
  fc.record({
    kind: fc.constant('mark' as const),
    worker,
    day,
    status: fc.constantFrom('suspected', 'tested', 'won', 'none'),
  }),
  fc.record({
    kind: fc.constant('judged' as const),
    worker,
    day,
    withdrawn,
    judgement: fc.constantFrom('in', 'out', 'disputed'),
  }),
  fc.record({ kind: fc.constant('shock' as const), day, withdrawn }),
  fc.record({
    kind: fc.constant('act' as const),
    worker,
    day,
    withdrawn,
    result: fc.constantFrom(...PARTICIPATION_RESULTS),
    again: fc.option(fc.constantFrom(...PARTICIPATION_RESULTS), { nil: null }),
  }),
)
export type RandomFact = typeof randomFact extends fc.Arbitrary<infer Fact> ? Fact : never

type Shop = {
  driveId: string
  workerIds: readonly string[]
  cellIds: readonly string[]
  userIds: readonly string[]
}

/** Writes facts straight into the tables, as if commands had, without bringing any count up to date. */
export async function writeFacts(
  owner: pg.Client,
  shop: Shop,
  today: CalendarDate,
  facts: readonly RandomFact[],
) {
  const { driveId } = shop
  const by = shop.userIds[0]
  for (const fact of facts) {
    const on = addDays(today, -fact.day)
    const at = new Date(`${on}T16:00:00Z`)
    const recordedAt = new Date()
    const gone = 'withdrawn' in fact && fact.withdrawn ? recordedAt : null
    const workerId = 'worker' in fact ? shop.workerIds[fact.worker] : null
    if (fact.kind === 'talk')
      await owner.query(
        `insert into one_on_one (drive_id, id, worker_id, talker_user_id, logged_by, happened_at, happened_on, recorded_at, withdrawn_at)
         values ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
        [driveId, v7(), workerId, by, at, on, recordedAt, gone],
      )
    if (fact.kind === 'rating')
      await owner.query(
        `insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at, withdrawn_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          driveId,
          v7(),
          workerId,
          fact.value,
          fact.basis,
          shop.userIds[fact.assessor],
          at,
          on,
          recordedAt,
          gone,
        ],
      )
    if (fact.kind === 'move')
      await owner.query(
        `insert into placement (drive_id, id, worker_id, cell_id, is_primary, from_on, until_on, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          driveId,
          v7(),
          workerId,
          shop.cellIds[fact.cell],
          fact.primary,
          on,
          fact.days ? addDays(on, fact.days) : null,
          recordedAt,
          by,
        ],
      )
    if (fact.kind === 'status')
      await owner.query(
        `insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [driveId, v7(), workerId, fact.status, on, recordedAt, by],
      )
    if (fact.kind === 'seat')
      await owner.query(
        `insert into committee_seat (drive_id, id, worker_id, from_on, until_on, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [driveId, v7(), workerId, on, fact.days ? addDays(on, fact.days) : null, recordedAt, by],
      )
    if (fact.kind === 'mark')
      await owner.query(
        `insert into leader_mark (drive_id, id, worker_id, status, on_date, recorded_at, recorded_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [driveId, v7(), workerId, fact.status, on, recordedAt, by],
      )
    if (fact.kind === 'act') {
      const testId = v7()
      await owner.query(
        `insert into structure_test (drive_id, id, kind, words, happens_on, is_public, counting, made_by, made_at)
         values ($1, $2, 'button_day', '', $3, true, 'people', $4, $5)`,
        [driveId, testId, on, by, recordedAt],
      )
      for (const result of [fact.result, fact.again ?? fact.result])
        await owner.query(
          `insert into participation (drive_id, id, test_id, worker_id, result, recorded_at, recorded_by, withdrawn_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [driveId, v7(), testId, workerId, result, new Date(), by, gone],
        )
    }
    if (fact.kind === 'judged')
      await owner.query(
        `insert into unit_judgement (drive_id, id, worker_id, judgement, reason, on_date, recorded_at, recorded_by, withdrawn_at)
         values ($1, $2, $3, $4, 'supervisor', $5, $6, $7, $8)`,
        [driveId, v7(), workerId, fact.judgement, on, recordedAt, by, gone],
      )
    if (fact.kind === 'shock')
      await owner.query(
        `insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by, withdrawn_at) values ($1, $2, 'firing', $3, $4, $5, $6)`,
        [driveId, v7(), on, recordedAt, by, gone],
      )
  }
}
