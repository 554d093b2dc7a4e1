import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, people, workers, stranger } = oak
const everybody = Object.values(workers).map(({ id }) => id)

type State = { worker_id: string }
const statesOf = (session: Session, asked: string[] | null, drive = driveId) =>
  asViewer(session, (tx) => tx.sql<State>`select * from app.states_in(${drive}, ${asked}) order by worker_id`)

beforeAll(async () => {
  for (const [session, workerId, value] of [
    [people.ana.session, workers.dana.id, 2],
    [people.cy.session, workers.dana.id, 4],
    [people.ana.session, workers.joe.id, 1],
  ] as const) {
    const input = { driveId, oneOnOneId: v7(), workerId, happenedAt: new Date().toISOString() }
    const assessment = { assessmentId: v7(), value, basis: 'stated' as const }
    const result = await execute(logOneOnOne, session, { commandId: v7(), input: { ...input, assessment } })
    expect(result).toMatchObject({ ok: true })
  }
})

test.each(Object.keys(people) as (keyof typeof people)[])(
  '%s reads of the people asked for what the whole list says of them, and of nobody else',
  async (who) => {
    const { session } = people[who]
    const whole = await asViewer(
      session,
      (tx) => tx.sql<State>`select * from app.states_in(${driveId}) order by worker_id`,
    )
    expect(await statesOf(session, null)).toEqual(whole)
    for (const asked of [...everybody.map((id) => [id]), everybody.slice(1, 4), [], [stranger.id, v7()]])
      expect(await statesOf(session, asked)).toEqual(
        whole.filter(({ worker_id }) => asked.includes(worker_id)),
      )
    expect(await statesOf(session, [stranger.id, stranger.id], oak.otherDriveId)).toHaveLength(
      who === 'flo' ? 1 : 0,
    )
  },
)

test('sight is what tells the two apart: the committee reads ratings, a worker leader the own one', async () => {
  expect(await statesOf(people.ana.session, [workers.dana.id])).toMatchObject([{ disputed: true }])
  expect(await statesOf(people.cy.session, [workers.dana.id])).toMatchObject([{ disputed: false, value: 4 }])
  expect(await statesOf(people.cy.session, [workers.joe.id])).toEqual([])
})
