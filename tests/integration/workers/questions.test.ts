import fc from 'fast-check'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { saveView } from '@/lib/workers/commands/save-view'
import { holds } from '@/lib/workers/lists/holds'
import { NO_FILTER } from '@/lib/workers/lists/people-filter'
import type { Question } from '@/lib/workers/lists/question'
import { readAddressText } from '@/lib/workers/lists/read-address'
import { listedPeopleIn } from '@/lib/workers/queries/listed-facts'
import { getListIds, getPeoplePage } from '@/lib/workers/queries/people-page'
import { getLists } from '@/lib/workers/queries/saved-views'
import { addTestWorker, giveTurf, openOakStreet } from '@/tests/support/oak-street'
import { questions } from '@/tests/support/random-question'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, cells } = await openOakStreet(owner)
const { ana, bo, cy } = people

const [nurses, agency] = [v7(), v7()]
const idsOf = async (column: string): Promise<string[]> =>
  (
    await owner.query(`select distinct ${column}::text as id from cell where drive_id = $1`, [driveId])
  ).rows.map(({ id }) => id)

/** Numbers that look random and are the same in every run. */
function dice(seed: number) {
  let state = seed
  return (sides: number): number => {
    state = (state * 48271) % 2147483647
    return state % sides
  }
}

async function crowd(size: number): Promise<void> {
  const roll = dice(20261122)
  const places = [cells.dockDay, cells.dockNight, cells.packDay, null]
  const ago = (most: number) => (roll(4) === 0 ? null : `current_date - ${roll(most)}`)
  const day = (text: string | null) => text ?? 'null'
  for (const [id, kind] of [
    [nurses, 'job_class'],
    [agency, 'contractor'],
  ])
    await owner.query('insert into label (drive_id, id, kind, position) values ($1, $2, $3, 0)', [
      driveId,
      id,
      kind,
    ])
  await owner.query('update cell set job_class_id = $1 where id = $2', [nurses, cells.dockDay])
  await owner.query('update cell set contractor_id = $1 where id = any ($2)', [
    agency,
    [cells.dockDay, cells.packDay],
  ])
  await owner.query(
    `insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by) values ($1, $2, 'firing', current_date - 20, now(), $3)`,
    [driveId, v7(), ana.userId],
  )
  for (let index = 0; index < size; index++) {
    const { id } = await addTestWorker(roll(2) ? ana.session : bo.session, driveId, {
      name: `Person ${index}`,
      cellId: places[roll(places.length)] ?? null,
    })
    await owner.query(
      `update worker_state set last_talk_on = ${day(ago(100))}, value = ${roll(4) ? roll(5) + 1 : 'null'},
        assessed_on = ${day(ago(90))}, verified_on = ${day(ago(60))}, disputed = ${roll(4) === 0}, committee = ${roll(4) === 0},
        leader = ${['null', 'null', "'suspected'", "'tested'", "'won'"][roll(5)]}, active = ${roll(8) > 0}
       where worker_id = $1`,
      [id],
    )
    await owner.query(`update worker set leave_alone = $2, only_user_id = $3 where id = $1`, [
      id,
      roll(6) === 0,
      [null, null, null, ana.userId, cy.userId][roll(5)] ?? null,
    ])
    if (roll(3) === 0)
      await owner.query(
        `insert into worker_status (drive_id, id, worker_id, status, from_on, recorded_at, recorded_by)
         values ($1, $2, $3, 'active', current_date - $4::int, now(), $5)`,
        [driveId, v7(), id, roll(60) - 5, ana.userId],
      )
    if (roll(3) === 0)
      await owner.query(
        `insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
         values ($1, $2, $3, $4, 'worker', 'sign', current_date + $5::int, now())`,
        [driveId, v7(), id, ana.userId, roll(9) - 4],
      )
    if (roll(5) === 0) await giveTurf(ana.session, driveId, cy.userId, id)
  }
}
await crowd(45)

const anyQuestion = questions({
  cellId: [cells.dockDay, cells.packDay, v7()],
  departmentId: await idsOf('department_id'),
  shiftId: await idsOf('shift_id'),
  tagId: [nurses, agency],
  talker: [ana.userId, cy.userId],
})

const asked = (session: Session, question: Question) =>
  getListIds(session, driveId, { ...NO_FILTER, question })
const byHand = (session: Session, question: Question) =>
  asViewer(session, async (tx) => {
    const listed = await listedPeopleIn(tx, driveId)
    return (listed?.people ?? [])
      .filter((person) => listed && person.active && holds(question, person, listed) === true)
      .map(({ workerId }) => workerId)
  })

test('PostgreSQL and the pure rule let the same people through, for the committee and for a worker leader', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(anyQuestion, fc.constantFrom(ana.session, cy.session), async (question, session) => {
      const ids = await asked(session, question)
      expect(ids.toSorted()).toEqual((await byHand(session, question)).toSorted())
      found += ids.length
    }),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(0)
})

test('every condition alone, and none of it, agrees too', async () => {
  const every = fc.sample(anyQuestion, { numRuns: 200, seed: 7 }).flatMap(({ of }) => of)
  const alone = new Map(every.flatMap((part) => ('part' in part ? [[JSON.stringify(part), part]] : [])))
  expect(alone.size).toBeGreaterThan(30)
  for (const condition of alone.values())
    for (const join of ['all', 'none'] as const) {
      const question: Question = { join, of: [condition] }
      expect({ question, ids: (await asked(ana.session, question)).toSorted() }).toEqual({
        question,
        ids: (await byHand(ana.session, question)).toSorted(),
      })
    }
})

test('a worker leader is told nothing about the committee’s view of anybody, asked either way', async () => {
  for (const value of ['committee', 'differing', 'shown', 'old'] as const)
    for (const join of ['all', 'none'] as const)
      expect(await asked(cy.session, { join, of: [{ part: 'mark', value }] })).toEqual([])
})

test('an unlocked phone asks about the own list only', async () => {
  await owner.query("update session set level = 'list' where user_id = $1", [ana.userId])
  const nobodySeen: Question = {
    join: 'any',
    of: [
      { part: 'stand', value: '1' },
      { part: 'stand', value: 'unknown' },
    ],
  }
  const mine = await asViewer(
    ana.session,
    (tx) => tx.sql<{ id: string }>`
    select worker_id as id from turf where drive_id = ${driveId} and user_id = (select app.me()) and until_at is null`,
  )
  const ids = await asked(ana.session, nobodySeen)
  await owner.query("update session set level = 'full' where user_id = $1", [ana.userId])
  expect(ids.filter((id) => !mine.some((each) => each.id === id))).toEqual([])
})

test('names behind a question count against the reading budget like any other', async () => {
  const everybody: Question = {
    join: 'any',
    of: [
      { part: 'cellId', value: 'none' },
      { join: 'none', of: [{ part: 'cellId', value: 'none' }] },
    ],
  }
  const page = await getPeoplePage(bo.session, driveId, {
    filter: { ...NO_FILTER, question: everybody },
    first: 0,
  })
  expect(page?.found).toBeGreaterThan(20)
  const { rows } = await owner.query(
    'select count(distinct w)::int as n from reading, unnest(workers) w where user_id = $1',
    [bo.userId],
  )
  expect(rows[0].n).toBe(page?.people.filter(({ isMine }) => !isMine).length)
})

test('a list that is kept carries its question and its columns', async () => {
  const address = `x=a-o-k1-m6-z-s${(await idsOf('shift_id'))[0]?.replaceAll('-', '')}-n-m8-z&c=pts`
  const viewId = v7()
  const input = { driveId, viewId, address, name: 'Nights first', shared: false }
  expect(await execute(saveView, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  const kept = (await getLists(ana.session, driveId))?.views.find((view) => view.viewId === viewId)
  expect(kept?.address).toBe(address)
  const { filter, columns, lost } = readAddressText(kept?.address ?? '')
  expect({ columns, lost }).toEqual({ columns: ['place', 'lastTalk', 'stand'], lost: 0 })
  expect(await getListIds(ana.session, driveId, filter)).toEqual(
    await asked(ana.session, filter.question ?? { join: 'all', of: [] }),
  )
})
