import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { getAgenda } from '@/lib/assessments/queries/agenda'
import { execute } from '@/lib/command/execute'
import { logAttempt } from '@/lib/conversations/commands/log-attempt'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { logTimeTogether } from '@/lib/conversations/commands/log-time-together'
import { saveSchool } from '@/lib/conversations/commands/save-school'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { talk } from '../conversations/talks'

const { owner } = await openTestDatabase()
const { driveId, workers, people } = await openOakStreet(owner)
const { ana, cy, dee, eva, flo, gus, hal } = people
const { dana, fay, joe } = workers

const happenedAt = () => new Date(Date.now() - 3_600_000).toISOString()
const command = <Input>(input: Input) => ({ commandId: v7(), input })
const far = v7()

// Ana writes down: a talk with Dana (whom Cy has on his list) and one with Fay (out of Cy's reach), a try with each, a meal.
for (const { id: workerId } of [dana, fay]) {
  const note = { noteId: v7(), level: 'committee' as const, text: 'Canary in the note' }
  const companions = [{ id: v7(), workerId: joe.id, role: 'co_pilot' as const }]
  const said = { note, companions, inoculation: ['dues' as const] }
  await execute(logOneOnOne, ana.session, talk(driveId, workerId, said))
  const tried = {
    driveId,
    attemptId: workerId === fay.id ? far : v7(),
    workerId,
    outcome: 'refused' as const,
  }
  await execute(logAttempt, ana.session, command({ ...tried, happenedAt: happenedAt() }))
}
const meal = { driveId, timeTogetherId: v7(), kind: 'meal' as const, workerIds: [dana.id, fay.id] }
await execute(logTimeTogether, ana.session, command({ ...meal, happenedAt: happenedAt() }))
const school = { driveId, schoolId: v7(), version: 0, name: 'Canary way', steps: ['One', 'Two', 'Three'] }
await execute(saveSchool, ana.session, command(school))

const TABLES = [
  'companion',
  'inoculation',
  'contact_attempt',
  'time_together',
  'time_together_person',
  'conversation_school',
] as const

/** How many rows of the drive this session sees. `table` is a name of this file. */
async function countAs(session: Session, table: string): Promise<number> {
  const statement = [`select 1 from ${table} where drive_id = '${driveId}'`]
  return (await asViewer(session, (tx) => tx.sql(Object.assign(statement, { raw: statement })))).length
}
const attempt = (session: Session, statement: string) =>
  asViewer(session, (tx) => tx.sql(Object.assign([statement], { raw: [statement] }))).then(
    (rows) => rows.length,
    (error: unknown) => sqlState(error),
  )

test('the facts that the attacks are after are really there', async () => {
  for (const table of TABLES) expect([table, (await countAs(ana.session, table)) > 0]).toEqual([table, true])
})

test.each([
  ['the committee of another drive', flo],
  ['somebody without a role', gus],
  ['a coordinator', eva],
  ['the network admin', hal],
])('%s sees none of them', async (_who, { session }) => {
  for (const table of TABLES) expect([table, await countAs(session, table)]).toEqual([table, 0])
})

test('a worker leader sees what concerns the own list, and nothing of the rest', async () => {
  const seen = await asViewer(
    cy.session,
    (tx) => tx.sql<{ id: string }>`
      select worker_id as id from contact_attempt where drive_id = ${driveId}
      union all select worker_id from companion where drive_id = ${driveId}
      union all select worker_id from inoculation where drive_id = ${driveId}`,
  )
  expect(seen.map(({ id }) => id)).toEqual([dana.id, dana.id, dana.id])
  expect(await countAs(cy.session, 'time_together')).toBe(0)
  const viewer = await loadViewer(cy.session)
  expect(viewer && (await getWorkerHistory(viewer, driveId, fay.id))).toEqual([])
  expect(viewer && (await getAgenda(viewer, driveId))).toMatchObject({ differing: [], checkIns: [] })
})

test('a coach sees that it happened by code, and reads no word', async () => {
  const viewer = await loadViewer(dee.session)
  const history = viewer && (await getWorkerHistory(viewer, driveId, dana.id))
  expect(history?.map(({ kind }) => kind).toSorted()).toEqual(['attempt', 'talk', 'together'])
  expect(JSON.stringify(history)).not.toMatch(/Canary|Joe|Fay|Dana/)
  expect(JSON.stringify(history)).toContain(workers.joe.code)
})

test('nobody writes such a fact for a person out of reach, in the name of another, or changes one', async () => {
  const values = (by: string) =>
    `values ('${driveId}', '${v7()}', '${fay.id}', ${by}, 'no_answer', now(), current_date, now())`
  const insert =
    'insert into contact_attempt (drive_id, id, worker_id, logged_by, outcome, happened_at, happened_on, recorded_at)'
  expect(await attempt(cy.session, `${insert} ${values('app.me()')}`)).toBe('42501')
  expect(await attempt(ana.session, `${insert} ${values(`'${cy.userId}'`)}`)).toBe('42501')
  expect(await attempt(dee.session, `${insert} ${values('app.me()')}`)).toBe('42501')
  expect(await attempt(ana.session, "update contact_attempt set outcome = 'no_answer'")).toBe('42501')
  expect(await attempt(ana.session, 'delete from companion')).toBe('42501')
  expect(await attempt(ana.session, 'delete from time_together_person')).toBe('42501')
  const drop = `update contact_attempt set withdrawn_at = now() where id = '${far}' returning id`
  expect(await attempt(cy.session, drop)).toBe(0)
  expect(await attempt(cy.session, `update conversation_school set retired_at = now() returning id`)).toBe(0)
  const place = `insert into time_together_person (drive_id, time_together_id, worker_id) values ('${driveId}', '${meal.timeTogetherId}', '${workers.kim.id}')`
  expect(await attempt(cy.session, place)).toBe('42501')
})

test('the words of a school of the own lie sealed', async () => {
  const { rows } = await owner.query('select words from conversation_school')
  expect(rows[0].words.toString('latin1')).not.toContain('Canary')
})
