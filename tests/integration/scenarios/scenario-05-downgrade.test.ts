import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { getAgenda } from '@/lib/assessments/queries/agenda'
import { execute } from '@/lib/command/execute'
import { logAttempt } from '@/lib/conversations/commands/log-attempt'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getWorkerHistory } from '@/lib/conversations/queries/worker-history'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { seatOnCommittee } from '@/lib/leaders/commands/seat-on-committee'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { rated, talk } from '../conversations/talks'

// "A 1 stops answering, misses the button day, another leader logs a 3. → History kept; current 3; committee count unaffected
// unless they act; her followers flagged for a check-in; no automatic message."
const { owner } = await openTestDatabase()
const { driveId, workers, people } = await openOakStreet(owner)
const { ana, bo } = people
const { fay, ida, joe } = workers

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const command = <Input>(input: Input, now?: Date) => ({ commandId: v7(), input, ...(now && { now }) })
const committeeSeats = async () =>
  asViewer(
    ana.session,
    async (tx) =>
      (
        await tx.sql<{ people: number }>`
      select coalesce(sum(people), 0)::int as people from cell_bucket
      where drive_id = ${driveId} and measure = 'committee' and span = 'ever'`
      )[0]?.people,
  )
const stateOf = async (workerId: string) =>
  (await owner.query('select value, disputed, committee from worker_state where worker_id = $1', [workerId]))
    .rows[0]

const long = daysAgo(60)
const strong = talk(driveId, fay.id, {
  happenedAt: long.toISOString(),
  assessment: rated(1, 'public_action'),
})
await execute(logOneOnOne, ana.session, { ...strong, now: long })
await execute(
  seatOnCommittee,
  ana.session,
  command({ driveId, workerId: fay.id, seatId: v7(), change: 'join' }),
)
for (const follower of [ida, joe]) {
  const tie = { driveId, tieId: v7(), fromWorkerId: fay.id, toWorkerId: follower.id }
  await execute(recordTie, ana.session, command({ ...tie, kind: 'follows' as const, confidence: 2 as const }))
}
const seatsBefore = await committeeSeats()
const noticesBefore = (await owner.query('select count(*)::int as n from notice')).rows[0].n

const unanswered = { driveId, attemptId: v7(), workerId: fay.id, outcome: 'no_answer' as const }
await execute(logAttempt, ana.session, command({ ...unanswered, happenedAt: daysAgo(3).toISOString() }))
const lower = { ...rated(3), reason: 'missed_action' as const }
const logged = await execute(logOneOnOne, bo.session, talk(driveId, fay.id, { assessment: lower }))

test('the current rating is 3, and everything from before stays in the history', async () => {
  expect(logged).toMatchObject({ ok: true })
  expect(await stateOf(fay.id)).toMatchObject({ value: 3 })
  const history = await getWorkerHistory(await viewerOf(ana.session), driveId, fay.id)
  expect(history.map(({ kind, rating }) => [kind, rating?.value, rating?.reason, rating?.direction])).toEqual(
    [
      ['talk', 3, 'missed_action', 'further'],
      ['attempt', undefined, undefined, undefined],
      ['talk', 1, null, 'first'],
    ],
  )
})

test('nobody lost a seat on the committee by it', async () => {
  expect(await stateOf(fay.id)).toMatchObject({ committee: true })
  expect(seatsBefore).toBe(1)
  expect(await committeeSeats()).toBe(seatsBefore)
})

test('those who listen to her are there for a check-in until somebody has talked with them', async () => {
  const agendaOf = async () => {
    const agenda = await getAgenda(await viewerOf(ana.session), driveId)
    return agenda && agenda !== 'read_enough' ? agenda.checkIns : null
  }
  expect(await agendaOf()).toMatchObject(
    [ida, joe]
      .map(({ name }) => ({ called: name, leader: 'Fay' }))
      .toSorted((a, b) => (a.called < b.called ? -1 : 1)),
  )
  const tomorrow = { ...talk(driveId, ida.id), now: daysAgo(-1) }
  tomorrow.input.happenedAt = daysAgo(-1).toISOString()
  expect(await execute(logOneOnOne, ana.session, tomorrow)).toMatchObject({ ok: true })
  expect(await agendaOf()).toMatchObject([{ called: 'Joe' }])
})

test('nobody gets a message about it', async () => {
  expect((await owner.query('select count(*)::int as n from notice')).rows[0].n).toBe(noticesBefore)
})
