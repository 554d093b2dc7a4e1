import { strFromU8, unzipSync } from 'fflate'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Verb } from '@/lib/access/roles'
import { addDays, dateIn, now } from '@/lib/clock'
import { execute } from '@/lib/command/execute'
import type { Session } from '@/lib/db/as-viewer'
import { getTakeAway } from '@/lib/exchange/queries/take-away'
import { packTakeAway } from '@/lib/exchange/reading/pack-take-away'
import { commandNamed } from '@/lib/registry'
import { newSlug, plantSeed } from '@/tests/support/intake-inputs'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, otherDriveId, workers, people } = await openOakStreet(owner)
const { ana, bo } = people
const today = dateIn('America/New_York', now())

async function done(verb: Verb, session: Session, input: Record<string, unknown>) {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  const result = await execute(command, session, { commandId: v7(), input: { driveId, ...input } })
  if (!result.ok) throw new Error(`${verb}: ${JSON.stringify(result.error)}`)
  return result.value as Record<string, string>
}
const takenBy = async (session: Session) => {
  const contents = await getTakeAway(session, driveId, new Date('2027-01-01T12:00:00Z'))
  if (!contents) throw new Error('nothing to take')
  return { rows: contents.rows, file: unzipSync(packTakeAway(contents)) }
}
/** Everything in a file as one text. */
const textOf = (file: Record<string, Uint8Array>) =>
  Object.entries(file)
    .map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`)
    .join('\n')

const openList = async (session: Session, hidden: boolean, name: string) => {
  const { bodyId = '' } = await done('body.open', session, {
    kind: hidden ? 'second_union' : 'union',
    hidden,
    name,
  })
  await done('membership.record', session, {
    ...{ bodyId, workerId: workers.dana.id, fromOn: today, dues: 'reduced' },
  })
  return bodyId
}

test('the list of a known union is in the file of whoever keeps it, and nobody else’s', async () => {
  const bodyId = await openList(bo.session, false, 'Local 12')
  expect((await takenBy(bo.session)).rows.membership).toMatchObject([
    { body_id: bodyId, worker_id: workers.dana.id },
  ])
  const { rows } = await takenBy(ana.session)
  expect(rows.body).toMatchObject([{ id: bodyId, words: { name: 'Local 12' } }])
  expect(rows.membership).toEqual([])
})

test('a hidden list is in nobody’s file, and no file tells whether there is one', async () => {
  const [before, hers] = [await takenBy(bo.session), await takenBy(ana.session)]
  const bodyId = await openList(bo.session, true, 'Canary second card')
  const [after, still] = [await takenBy(bo.session), await takenBy(ana.session)]
  expect(textOf(still.file)).toBe(textOf(hers.file))
  expect(textOf(after.file)).toBe(textOf(before.file))
  expect(textOf(after.file)).not.toContain(bodyId)
  // The same sentence always, so that it says nothing about this group.
  for (const { file } of [before, after, hers, still])
    expect(strFromU8(file['README.md'] ?? new Uint8Array()).replaceAll(/\s+/g, ' ')).toContain(
      'Lists of unions and caucuses are taken by their secretaries only',
    )
})

test('dates and outcomes of a grievance go along, its words only with whoever handles it', async () => {
  const grievanceId = v7()
  await done('grievance.file', bo.session, {
    ...{ grievanceId, title: 'Canary breaks', kind: 'individual', route: 'contract' },
    ...{ happenedOn: addDays(today, -2), filedOn: today, workerIds: [workers.fay.id] },
    firstStep: { stepId: v7(), limit: { fromOn: today, days: 10, unit: 'business' } },
  })
  const [his, hers] = [await takenBy(bo.session), await takenBy(ana.session)]
  for (const { rows } of [his, hers]) {
    expect(rows.grievance).toMatchObject([{ id: grievanceId }])
    expect(rows.grievance_step).toHaveLength(1)
  }
  expect(his.rows.grievance_words).toMatchObject([{ words: { title: 'Canary breaks' } }])
  expect(textOf(his.file)).toContain('Canary breaks')
  expect(hers.rows.grievance_words).toEqual([])
  expect(hers.rows.grievance_worker).toEqual([])
  expect(textOf(hers.file)).not.toContain('Canary breaks')
})

test('what was written with the coach goes along, what was taken back and what coordinators read does not', async () => {
  const messageId = v7()
  await done('message.send', ana.session, { thread: 'coach', messageId, text: 'Canary for the coach' })
  const goneId = v7()
  await done('message.send', ana.session, { thread: 'coach', messageId: goneId, text: 'Canary taken back' })
  await done('message.remove', ana.session, { thread: 'coach', messageId: goneId })
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    ...[v7(), driveId, people.dee.userId],
  ])
  await done('session.propose', ana.session, {
    ...{ sessionId: v7(), kind: 'session', minutes: 45, link: '', agenda: 'Canary agenda' },
    slots: [{ slotId: v7(), onDate: addDays(today, 3), time: '18:00' }],
  })
  const { rows, file } = await takenBy(bo.session)
  expect(rows.thread_message).toMatchObject([{ id: messageId, words: { text: 'Canary for the coach' } }])
  expect(rows.coaching_session).toMatchObject([{ words: { agenda: 'Canary agenda' } }])
  expect(textOf(file)).not.toContain('Canary taken back')
})

test('the group’s own calls and the places of theirs go along, nobody else’s calls and nobody who answered', async () => {
  const lines = { lines: 'Night dock of Riverside' }
  const callOf = async (session: Session, ofDrive: string, title: string) => {
    const said = { title, firm: '', text: '', kind: 'clean_play', locale: 'en', industry: null }
    const seedId = v7()
    await done('call.open', session, { ...said, driveId: ofDrive, seedId, slug: newSlug() })
    return seedId
  }
  const seedId = await callOf(ana.session, driveId, 'Nights at every dock')
  await done('call_place.add', ana.session, { seedId, ...lines })
  const elsewhere = await callOf(people.flo.session, otherDriveId, 'Canary call')
  await done('call_place.add', people.flo.session, { driveId: otherDriveId, seedId: elsewhere, ...lines })
  const ofNetwork = await plantSeed(owner, ana.userId)

  const { rows, file } = await takenBy(bo.session)
  expect(rows.seed).toMatchObject([{ id: seedId, words: { title: 'Nights at every dock' } }])
  expect(rows.seed[0]).not.toHaveProperty('made_by')
  expect(rows.seed_target).toMatchObject([{ seed_id: seedId, words: { place: 'Night dock of Riverside' } }])
  for (const other of ['Canary call', elsewhere, ofNetwork.seedId]) expect(textOf(file)).not.toContain(other)
})
