import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { settleAssessment } from '@/lib/assessments/commands/settle-assessment'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { addAgendaItem } from '@/lib/meetings/commands/add-agenda-item'
import { fillAgenda } from '@/lib/meetings/commands/fill-agenda'
import { markAgendaItem } from '@/lib/meetings/commands/mark-agenda-item'
import { moveAgendaItem } from '@/lib/meetings/commands/move-agenda-item'
import { getMeeting } from '@/lib/meetings/queries/meeting-page'
import { setBoundary } from '@/lib/workers/commands/set-boundary'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { rated, talk } from '../conversations/talks'
import { dayAhead, planMeeting } from './planned'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells } = await openOakStreet(owner)
const { ana, bo } = people
const { dana, fay, ida, joe, kim } = workers
const viewer = (await loadViewer(ana.session)) as Viewer
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const command = <Input>(input: Input) => ({ commandId: v7(), input })

// Dana is seen differently; Ida and Joe support and have not been talked with for 25 days, Joe wants to be left alone; a promise
// about Fay is past its day; the packing night (Kim) has never been talked with.
await execute(logOneOnOne, ana.session, talk(driveId, dana.id, { assessment: rated(2) }))
await execute(logOneOnOne, bo.session, talk(driveId, dana.id, { assessment: rated(4, 'answered_ask') }))
for (const { id } of [ida, joe])
  await execute(
    logOneOnOne,
    ana.session,
    talk(driveId, id, { assessment: rated(2), happenedAt: daysAgo(25) }),
  )
await execute(setBoundary, ana.session, command({ driveId, workerId: joe.id, boundary: 'leave_alone' }))
const step = { commitmentId: v7(), by: 'user' as const, kind: 'talk_again' as const, dueOn: dayAhead(1) }
await execute(logOneOnOne, ana.session, talk(driveId, fay.id, { nextStep: step }))
await owner.query('update commitment set due_on = $1 where id = $2', [dayAhead(-2), step.commitmentId])

const meetingId = await planMeeting(ana.session, driveId, { kind: 'committee', inDays: 2 })
const fill = (session = ana.session) => execute(fillAgenda, session, command({ driveId, meetingId }))
const linesOf = async () => (await getMeeting(viewer, { driveId, meetingId }, 'Everybody'))?.agenda ?? []
const openOf = async () => (await linesOf()).flatMap((line) => (line.state === 'open' ? [line] : []))

test('one button gathers what is open, once, whoever presses it and however often', async () => {
  const [one, other] = await Promise.all([fill(), fill(bo.session)])
  expect(one.ok && other.ok && Number(one.value.added) + Number(other.value.added)).toBe(4)
  expect(await fill()).toMatchObject({ value: { added: 0 } })
  expect((await linesOf()).map(({ about }) => about)).toMatchObject([
    { kind: 'differing', person: { workerId: dana.id, called: 'Dana', code: dana.code } },
    { kind: 'blind_cell', cellId: cells.packNight, name: 'Packing · Night' },
    { kind: 'overdue', person: { workerId: fay.id }, step: 'talk_again', dueOn: dayAhead(-2) },
    { kind: 'quiet', person: { workerId: ida.id } },
  ])
})

test('what is settled elsewhere says so, and nobody has to tick it off', async () => {
  const settled = { assessmentId: v7(), value: 3, basis: 'stated', reason: 'settled_talked_again' }
  await execute(settleAssessment, ana.session, command({ driveId, workerId: dana.id, ...settled }))
  await execute(logOneOnOne, ana.session, talk(driveId, kim.id))
  const lines = await openOf()
  expect(lines.map(({ about, isSettled }) => [about.kind, isSettled])).toEqual([
    ['differing', true],
    ['blind_cell', true],
    ['overdue', false],
    ['quiet', false],
  ])
})

test('a point is done, dropped, opened again, and a dropped one does not come back by the button', async () => {
  const [, , overdue, quiet] = await openOf()
  const mark = (itemId: string | undefined, state: string) =>
    execute(markAgendaItem, ana.session, command({ driveId, itemId, state }))
  await mark(overdue?.itemId, 'done')
  await mark(quiet?.itemId, 'dropped')
  expect(await fill()).toMatchObject({ value: { added: 0 } })
  expect((await linesOf()).map(({ state }) => state)).toEqual(['open', 'open', 'done', 'dropped'])
  await mark(quiet?.itemId, 'open')
  expect((await linesOf()).map(({ state }) => state)).toEqual(['open', 'open', 'done', 'open'])
})

test('points of the own are sealed, come last and move by one', async () => {
  const itemId = v7()
  await execute(addAgendaItem, ana.session, command({ driveId, meetingId, itemId, text: 'Canary point' }))
  const kinds = async () => (await openOf()).map(({ about }) => about.kind)
  expect(await kinds()).toEqual(['differing', 'blind_cell', 'quiet', 'own'])
  await execute(moveAgendaItem, ana.session, command({ driveId, itemId, direction: 'up' }))
  expect(await kinds()).toEqual(['differing', 'blind_cell', 'own', 'quiet'])
  const { rows } = await owner.query<{ words: Buffer }>('select words from agenda_item where id = $1', [
    itemId,
  ])
  expect(rows[0]?.words.toString('latin1')).not.toContain('Canary')
})
