import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import type { Viewer } from '@/lib/access/viewer'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getMyPeople } from '@/lib/conversations/queries/my-people'
import { getNextTalks, type NextTalks } from '@/lib/conversations/queries/next-conversations'
import { getPhoneDrive } from '@/lib/conversations/queries/phone-drive'
import { getPhonesOf } from '@/lib/conversations/queries/phones-of'
import { getCellPage } from '@/lib/coverage/queries/cell-people'
import type { Session } from '@/lib/db/as-viewer'
import { recordTie } from '@/lib/leaders/commands/record-tie'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
import { getPeople } from '@/tests/support/get-people'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { inDays, talk } from './talks'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people, cells } = oak
const [ana, bo, cy, dee, flo] = [
  await viewerOf(people.ana.session),
  await viewerOf(people.bo.session),
  await viewerOf(people.cy.session),
  await viewerOf(people.dee.session),
  await viewerOf(people.flo.session),
]

async function viewerOf(session: Session): Promise<Viewer> {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('no session')
  return viewer
}
const listens = (to: string, from: string) =>
  execute(recordTie, people.ana.session, {
    commandId: v7(),
    input: { driveId, tieId: v7(), fromWorkerId: from, toWorkerId: to, kind: 'follows', confidence: 2 },
  })
async function nextTalks(viewer: Viewer, whose: Parameters<typeof getNextTalks>[2]): Promise<NextTalks> {
  const next = await getNextTalks(viewer, driveId, whose)
  if (!next || next === READ_ENOUGH) throw new Error('nothing to read')
  return next
}

test('my people are my own list, oneself and strangers apart, each with the reason', async () => {
  const lines = (await getMyPeople(cy, driveId)).lines
  expect(lines).toMatchObject([
    { name: { first: 'Dana' }, place: 'Dock · Night', group: 'new', boundary: 'anyone' },
  ])
  await owner.query("update worker set added_at = now() - interval '90 days' where drive_id = $1", [driveId])
  expect((await getMyPeople(cy, driveId)).lines[0]?.why).toEqual({ key: 'mine.why.nobody_knows' })
  const byPin = await viewerOf(await signIn(owner, cy.userId, { level: 'list' }))
  // A PIN opens nothing about who knows whom: nothing is said of it.
  expect((await getMyPeople(byPin, driveId)).lines[0]).toMatchObject({ group: 'never', why: null })
  const fay = (await getMyPeople(ana, driveId)).lines.find(({ name }) => name.first === 'Fay')
  expect(fay?.why).toEqual({ key: 'mine.why.nobody_on_shift_knows', params: { shift: 'Day' } })
  await listens(workers.ida.id, workers.fay.id)
  const known = (await getMyPeople(ana, driveId)).lines.find(({ name }) => name.first === 'Fay')
  expect([known?.group, known?.why]).toEqual(['never', null])

  const said = talk(driveId, workers.dana.id, {
    nextStep: { commitmentId: v7(), by: 'user', kind: 'talk_again', dueOn: inDays(2) },
  })
  await execute(logOneOnOne, people.cy.session, said)
  expect((await getMyPeople(cy, driveId)).lines).toMatchObject([
    { group: 'promised', why: { key: 'mine.why.said_see' }, step: { dueOn: inDays(2) } },
  ])
  expect((await getMyPeople(flo, driveId)).lines).toEqual([])
  expect((await getMyPeople(dee, driveId)).lines).toEqual([])
})

test('a phone is there for the own list and the committee, and for nobody else', async () => {
  const { addContact } = await import('@/lib/workers/commands/add-contact')
  const input = {
    driveId,
    workerId: workers.dana.id,
    contactId: v7(),
    text: '+1 503 555 0177',
    country: 'US',
  }
  expect(await execute(addContact, people.cy.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  const dana = workers.dana.id
  expect(await getPhonesOf(people.cy.session, driveId, dana)).toEqual(['+15035550177'])
  expect(await getPhonesOf(people.ana.session, driveId, dana)).toEqual(['+15035550177'])
  for (const { session } of [people.dee, people.flo, people.eva, people.gus])
    expect(await getPhonesOf(session, driveId, dana)).toEqual([])
  expect((await getMyPeople(cy, driveId)).lines[0]?.hasPhone).toBe(true)
})

test('next talks: the undecided whom others follow first, with who should have it; a leader is told of nobody else’s', async () => {
  await owner.query('update worker_state set value = 3 where drive_id = $1 and worker_id = $2', [
    driveId,
    workers.kim.id,
  ])
  await listens(workers.ida.id, workers.kim.id)
  await listens(workers.joe.id, workers.kim.id)
  const { talks, colleagues, areas, gaps } = await nextTalks(ana, { whose: 'everybody' })
  expect(talks[0]).toMatchObject({
    called: 'Kim',
    why: [{ key: 'leaders.next.why.followers', params: { count: 2 } }, {}, {}, {}],
  })
  expect(talks.map(({ called }) => called)).not.toContain('Cy')
  expect(colleagues.map(({ userId }) => userId).toSorted()).toEqual(
    [people.bo.userId, people.cy.userId].toSorted(),
  )
  expect(areas).toHaveLength(4)
  expect(gaps?.knowsNobody.map(({ called }) => called)).toContain('Dana')

  const mine = await nextTalks(cy, { whose: 'mine', most: 3 })
  expect(mine.talks.every(({ who }) => who.userId === people.cy.userId)).toBe(true)
  expect([mine.colleagues, mine.gaps]).toEqual([[], null])
  const inReach = new Set((await getPeople(people.cy.session, driveId)).map(({ workerId }) => workerId))
  expect(mine.talks.filter(({ workerId }) => !inReach.has(workerId))).toEqual([])
  expect(await getNextTalks(dee, driveId, { whose: 'everybody' })).toBeNull()
  expect(await getNextTalks(flo, driveId, { whose: 'everybody' })).toBeNull()
})

/** Whom each screen suggests to this viewer. A list that only marks what was asked for counts those without a mark. */
const SUGGESTS: Record<string, (viewer: Viewer) => Promise<string[]>> = {
  'my people': async (viewer) =>
    (await getMyPeople(viewer, driveId)).lines.flatMap(({ workerId, group, boundary }) =>
      group !== 'rest' || boundary === 'anyone' || boundary === 'only_me' ? workerId : [],
    ),
  'next talks of mine': async (viewer) =>
    (await nextTalks(viewer, { whose: 'mine', most: 99 })).talks.map(({ workerId }) => workerId),
  'next talks of everybody': async (viewer) =>
    (await nextTalks(viewer, { whose: 'everybody' })).talks.map(({ workerId }) => workerId),
  'the list on the phone': async (viewer) =>
    ((await getPhoneDrive(viewer, driveId))?.people ?? []).flatMap(({ workerId, boundary }) =>
      boundary ? [] : workerId,
    ),
  'the list of people': async (viewer) =>
    (await getPeople(viewer, driveId)).flatMap(({ workerId, boundary }) =>
      boundary === 'anyone' || boundary === 'only_me' ? workerId : [],
    ),
  'an area of the map': async (viewer) => {
    const cell = await getCellPage(viewer, driveId, cells.packDay, new Date())
    if (!cell || cell.people === READ_ENOUGH) return []
    return cell.people.flatMap(({ workerId, boundary }) =>
      boundary === 'anyone' || boundary === 'only_me' ? workerId : [],
    )
  },
}

test.each(Object.keys(SUGGESTS))('what a person asked for is kept by %s', async (screen) => {
  const suggests = SUGGESTS[screen] ?? (async () => [])
  const { id } = workers.ida
  const set = (leaveAlone: boolean, onlyUserId: string | null) =>
    owner.query('update worker set leave_alone = $2, only_user_id = $3 where id = $1', [
      id,
      leaveAlone,
      onlyUserId,
    ])
  const asked = async () => [(await suggests(ana)).includes(id), (await suggests(bo)).includes(id)]
  const onBosList = !['my people', 'next talks of mine', 'the list on the phone'].includes(screen)
  await set(false, null)
  expect(await asked()).toEqual([true, onBosList])
  await set(true, null)
  expect(await asked()).toEqual([false, false])
  await set(false, people.ana.userId)
  expect(await asked()).toEqual([true, false])
  await set(false, people.bo.userId)
  expect(await asked()).toEqual([false, onBosList || screen === 'next talks of mine'])
  await set(false, null)
})
