import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import { getOverTime } from '@/lib/coverage/queries/over-time'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { addAgendaItem } from '@/lib/meetings/commands/add-agenda-item'
import { answerMeeting } from '@/lib/meetings/commands/answer-meeting'
import { attendMeeting } from '@/lib/meetings/commands/attend-meeting'
import { getMeetingEntry } from '@/lib/meetings/queries/meeting-entry'
import { getMeeting } from '@/lib/meetings/queries/meeting-page'
import { getMeetings } from '@/lib/meetings/queries/meetings'
import { getNextMeeting } from '@/lib/meetings/queries/next-meeting'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { afterDay, planMeeting } from '../meetings/planned'

const { owner } = await openTestDatabase()
const { driveId, people, workers } = await openOakStreet(owner)
const { ana, bo, cy, dee, eva, flo, gus, hal } = people
const { dana, fay } = workers

// Ana plans a meeting of the committee and one of everybody; Dana (whom Cy has on his list) and Fay (out of his reach) are asked to both.
const ofCommittee = await planMeeting(ana.session, driveId, { kind: 'committee', inDays: 1 })
const ofAll = await planMeeting(ana.session, driveId, { kind: 'everyone', inDays: 2 })
const command = <Input>(input: Input) => ({ commandId: v7(), input })
for (const meetingId of [ofCommittee, ofAll]) {
  const answers = [dana, fay].map(({ id }) => ({ workerId: id, coming: 'yes' as const }))
  await execute(answerMeeting, ana.session, command({ driveId, meetingId, answers }))
  const item = { itemId: v7(), text: 'Canary point' }
  await execute(addAgendaItem, ana.session, command({ driveId, meetingId, ...item }))
  const there = [dana, fay].map(({ id }) => ({ workerId: id, wasThere: true }))
  const attended = { driveId, meetingId, togetherId: v7(), people: there }
  await execute(attendMeeting, ana.session, { ...command(attended), now: afterDay(2) })
}

const TABLES = ['meeting', 'meeting_person', 'agenda_item'] as const
const run = (session: Session, statement: string) =>
  asViewer(session, (tx) => tx.sql(Object.assign([statement], { raw: [statement] }))).then(
    (rows) => rows.length,
    (error: unknown) => sqlState(error),
  )
const countAs = (session: Session, table: string) =>
  run(session, `select 1 from ${table} where drive_id = '${driveId}'`)
const viewerOf = async (session: Session) => (await loadViewer(session)) as Viewer

test('the rows that are to be hidden are really there', async () => {
  for (const table of TABLES) expect([table, await countAs(bo.session, table)]).not.toEqual([table, 0])
})

test.each([
  ['a coach', dee],
  ['the committee of another drive', flo],
  ['somebody without a role', gus],
  ['a coordinator', eva],
  ['the network admin', hal],
])('%s sees no meeting, nobody who comes and no agenda', async (_who, { session }) => {
  for (const table of TABLES) expect([table, await countAs(session, table)]).toEqual([table, 0])
  const viewer = await viewerOf(session)
  expect(await getMeetings(viewer, driveId)).toBeNull()
  expect(await getMeeting(viewer, { driveId, meetingId: ofAll }, '')).toBeNull()
  expect(await getMeetingEntry(viewer, driveId, ofAll)).toBeNull()
  expect(await getNextMeeting(viewer, driveId)).toBeNull()
})

test.each([
  ['the committee', ana],
  ['a worker leader', cy],
])('%s who came in by PIN sees no meeting', async (_who, { userId }) => {
  const byPin = await signIn(owner, userId, { level: 'list' })
  for (const table of TABLES) expect([table, await countAs(byPin, table)]).toEqual([table, 0])
  expect(await getMeetings(await viewerOf(byPin), driveId)).toBeNull()
  expect(await getNextMeeting(await viewerOf(byPin), driveId)).toBeNull()
})

test('a worker leader knows of the meeting of everybody and who of the own list comes, and of the committee’s nothing', async () => {
  const viewer = await viewerOf(cy.session)
  const meetings = await getMeetings(viewer, driveId)
  expect(meetings?.coming.map(({ meetingId }) => meetingId)).toEqual([ofAll])
  expect(meetings?.coming[0]?.counts).toEqual({ yes: 1, not_yet: 0, no: 0, wereThere: 1 })
  expect(await getMeeting(viewer, { driveId, meetingId: ofCommittee }, '')).toBeNull()
  const page = await getMeeting(viewer, { driveId, meetingId: ofAll }, '')
  expect(page?.agenda).toBeNull()
  expect(page?.people.map(({ called }) => called)).toEqual(['Dana', 'Cy'])
  expect(JSON.stringify(page)).not.toMatch(/Fay|Canary point/)
  expect(await countAs(cy.session, 'meeting_person')).toBe(1)
  expect(await countAs(cy.session, 'agenda_item')).toBe(0)
})

test('a worker leader says for the own list and for themself who comes, for nobody else and not to the committee', async () => {
  const say = (meetingId: string, workerId: string) =>
    execute(answerMeeting, cy.session, command({ driveId, meetingId, answers: [{ workerId, coming: 'no' }] }))
  expect(await say(ofAll, dana.id)).toMatchObject({ ok: true })
  expect(await say(ofAll, workers.cy.id)).toMatchObject({ ok: true })
  for (const [meetingId, workerId] of [
    [ofAll, fay.id],
    [ofCommittee, dana.id],
  ] as const)
    expect(await say(meetingId, workerId)).toMatchObject({ error: { code: 'not_found' } })
})

test('PostgreSQL itself lets nobody write what the role is not for, whatever the app asks', async () => {
  const values = (meetingId: string, kind: string, workerId: string) =>
    `values ('${driveId}', '${meetingId}', '${kind}', '${workerId}', 'yes', app.me(), now())`
  const insert =
    'insert into meeting_person (drive_id, meeting_id, kind, worker_id, coming, changed_by, changed_at)'
  const { kim } = workers
  expect(await run(cy.session, `${insert} ${values(ofCommittee, 'committee', workers.cy.id)}`)).toBe('42501')
  expect(await run(cy.session, `${insert} ${values(ofCommittee, 'everyone', workers.cy.id)}`)).toBe('23503')
  expect(await run(cy.session, `${insert} ${values(ofAll, 'everyone', kim.id)}`)).toBe('42501')
  expect(await run(dee.session, `${insert} ${values(ofAll, 'everyone', kim.id)}`)).toBe('42501')
  expect(await run(cy.session, `update meeting set cancelled_at = now() returning id`)).toBe(0)
  expect(await run(cy.session, `update agenda_item set done_at = now() returning id`)).toBe(0)
  expect(await run(ana.session, `delete from meeting_person`)).toBe('42501')
  expect(await run(ana.session, `update meeting set made_by = app.me()`)).toBe('42501')
})

test('a coach compares the map with a week ago: when the group met is not told', async () => {
  const later = afterDay(4)
  expect((await getOverTime(ana.session, driveId, later, null))?.lastMeetingOn).not.toBeNull()
  expect((await getOverTime(dee.session, driveId, later, null))?.lastMeetingOn).toBeNull()
})
