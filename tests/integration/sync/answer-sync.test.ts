import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { answerSync } from '@/lib/command/answer-sync'
import { asViewer } from '@/lib/db/as-viewer'
import { sealItem } from '@/lib/offline/seal-item'
import { commandNamed } from '@/lib/registry'
import { addTestWorker, openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { rated, talk } from '../conversations/talks'
import { batch, enrolPhone, waiting } from './phone'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak
const { ana, cy } = people
const anasPhone = await enrolPhone(owner, ana)
const cysPhone = await enrolPhone(owner, cy)

const send = (session: typeof ana.session | null, body: unknown) =>
  answerSync(session, body, new Date(), commandNamed)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
const statuses = (response: Awaited<ReturnType<typeof send>>) =>
  'items' in response.body ? response.body.items?.map(({ status }) => status) : undefined
const answersOf = ({ body }: Awaited<ReturnType<typeof send>>) => ('items' in body && body.items) || []
const talksWith = async (workerId: string) =>
  (
    await owner.query(
      'select happened_at, recorded_at from one_on_one where worker_id = $1 order by happened_at',
      [workerId],
    )
  ).rows

test('three talks from a car park arrive once, in order and at the right times, however often they are sent', async () => {
  const times = [minutesAgo(50), minutesAgo(40), minutesAgo(30)]
  const items = times.map((happenedAt) =>
    waiting('one_on_one.log', talk(driveId, workers.fay.id, { happenedAt })),
  )
  expect(statuses(await send(ana.session, batch(anasPhone, items)))).toEqual([
    'accepted',
    'accepted',
    'accepted',
  ])
  expect(statuses(await send(ana.session, batch(anasPhone, items)))).toEqual([
    'duplicate',
    'duplicate',
    'duplicate',
  ])
  expect((await talksWith(workers.fay.id)).map(({ happened_at }) => happened_at.toISOString())).toEqual(times)
})

test('a talk whose writing fails at the end is refused and leaves nothing, and the next entry is taken', async () => {
  const first = talk(driveId, workers.joe.id, { happenedAt: minutesAgo(20) })
  const sameId = talk(driveId, workers.kim.id, {
    happenedAt: minutesAgo(10),
    oneOnOneId: first.input.oneOnOneId,
  })
  const after = talk(driveId, workers.joe.id, { happenedAt: minutesAgo(5) })
  const items = [first, sameId, after].map((entry) => waiting('one_on_one.log', entry))
  const response = await send(ana.session, batch(anasPhone, items))
  expect(statuses(response)).toEqual(['accepted', 'refused', 'accepted'])
  expect(response.body.items?.[1]).toMatchObject({ code: 'duplicate' })

  expect(await talksWith(workers.kim.id)).toEqual([])
  const commandIds = items.map(({ commandId }) => commandId)
  for (const table of ['receipt', 'activity']) {
    const { rows } = await owner.query(
      `select command_id from ${table} where command_id = any ($1::uuid[]) order by 1`,
      [commandIds],
    )
    expect(rows.map((row) => row.command_id).sort()).toEqual([commandIds[0], commandIds[2]].sort())
  }
})

test('a phone whose clock is two hours fast tells the right time, and the same again when it sends twice', async () => {
  const twoHours = 2 * 3_600_000
  const said = new Date(Date.now() + twoHours - 60_000).toISOString()
  const items = [waiting('one_on_one.log', talk(driveId, workers.ida.id, { happenedAt: said }))]
  expect(statuses(await send(ana.session, batch(anasPhone, items, { clockAheadMs: twoHours })))).toEqual([
    'accepted',
  ])
  expect(
    statuses(await send(ana.session, batch(anasPhone, items, { clockAheadMs: twoHours + 900 }))),
  ).toEqual(['duplicate'])
  const [kept] = await talksWith(workers.ida.id)
  expect(Math.abs(kept.happened_at.getTime() - (Date.now() - 60_000))).toBeLessThan(20_000)
})

test('one bad entry does not hold up the next, and says why it was refused', async () => {
  const good = waiting('one_on_one.log', talk(driveId, workers.joe.id, { assessment: rated(2) }))
  const items = [
    waiting('one_on_one.log', talk(driveId, oak.stranger.id)),
    { ...good, commandId: v7(), name: 'nothing.known' },
    waiting('one_on_one.log', talk(oak.otherDriveId, oak.stranger.id)),
    good,
    { ...good, input: { ...good.input, workerId: workers.kim.id } },
  ]
  const response = await send(ana.session, batch(anasPhone, items))
  expect('items' in response.body && response.body.items?.map(({ status, code }) => [status, code])).toEqual([
    ['refused', 'not_found'],
    ['refused', 'invalid'],
    ['refused', 'not_found'],
    ['accepted', undefined],
    ['refused', 'id_reuse'],
  ])
})

test('an entry sealed while the phone was locked is opened for its author, moved to another id it is not', async () => {
  const { commandId, input } = talk(driveId, workers.dana.id)
  const key = await asViewer(cy.session, async (tx) => tx.vault.sealingKey(driveId))
  const place = { commandId, driveId, deviceId: cysPhone.deviceId, kid: key.kid }
  const sealed = await sealItem(key.jwk, place, input)
  const item = { commandId, name: 'one_on_one.log', driveId, madeAt: minutesAgo(5), kid: key.kid, sealed }
  expect(statuses(await send(cy.session, batch(cysPhone, [item])))).toEqual(['accepted'])
  expect(statuses(await send(cy.session, batch(cysPhone, [{ ...item, commandId: v7() }])))).toEqual([
    'refused',
  ])
})

test('without a live session nothing is applied and the phone is told to keep it', async () => {
  const items = [waiting('one_on_one.log', talk(driveId, workers.kim.id))]
  const nobody = { status: 401, body: { code: 'unauthenticated' } }
  expect(await send(null, batch(anasPhone, items))).toEqual(nobody)
  expect(await send({ token: 'ab'.repeat(32), kind: 'web' }, batch(anasPhone, items))).toEqual(nobody)
  expect(await talksWith(workers.kim.id)).toEqual([])
})

test('a signature of another phone, or none, is refused on an enrolled one', async () => {
  const before = await talksWith(workers.joe.id)
  const items = [waiting('one_on_one.log', talk(driveId, workers.joe.id))]
  const forged = { ...batch(cysPhone, items), deviceId: anasPhone.deviceId }
  expect(await send(ana.session, forged)).toMatchObject({ status: 403, body: { code: 'denied' } })
  expect(await send(ana.session, { ...batch(anasPhone, items), signature: null })).toMatchObject({
    status: 403,
  })
  expect(await send(ana.session, { ...batch(anasPhone, items), items: [] })).toMatchObject({ status: 403 })
  expect(await talksWith(workers.joe.id)).toEqual(before)
  // Nor is the id of the entry used up by whoever could not sign for it.
  expect(statuses(await send(ana.session, batch(anasPhone, items)))).toEqual(['accepted'])
})

test('an entry that comes alone hears what it would hear among others', async () => {
  const before = await talksWith(workers.joe.id)
  const good = talk(driveId, workers.joe.id)
  const pinned = await signIn(owner, ana.userId, { level: 'list' })
  await owner.query(`update session set device_id = $1 where token_hash = sha256(decode($2, 'hex'))`, [
    anasPhone.deviceId,
    pinned.token,
  ])
  const entries = [
    waiting('one_on_one.log', talk(driveId, workers.joe.id, { happenedAt: 'yesterday' })),
    waiting('one_on_one.unheard_of', talk(driveId, workers.joe.id)),
    waiting('one_on_one.log', talk(oak.otherDriveId, oak.stranger.id)),
    { ...waiting('one_on_one.log', talk(oak.otherDriveId, oak.stranger.id)), driveId },
    waiting('one_on_one.log', talk(driveId, oak.stranger.id)),
    waiting('one_on_one.log', good),
    waiting('one_on_one.log', good),
    waiting('one_on_one.log', { ...talk(driveId, workers.joe.id), commandId: good.commandId }),
  ]
  for (const session of [ana.session, pinned]) {
    const alone: ReturnType<typeof answersOf> = []
    for (const entry of entries) alone.push(...answersOf(await send(session, batch(anasPhone, [entry]))))
    const together = answersOf(await send(session, batch(anasPhone, entries)))
    const heard = (answers: typeof alone) => answers.map(({ status, code }) => [status, code])
    // The good one was taken when it came alone, so that all of it is a repetition now.
    const repeated = heard(alone).map(([status, code]) => [
      status === 'accepted' ? 'duplicate' : status,
      code,
    ])
    expect(heard(together)).toEqual(repeated)
    expect(new Set(heard(alone).map(([status]) => status)).size).toBeGreaterThan(1)
  }
  expect(await talksWith(workers.joe.id)).toHaveLength(before.length + 1)
})

test('too many entries, another shape and an old version are turned away whole', async () => {
  const item = waiting('one_on_one.log', talk(driveId, workers.kim.id))
  const many = Array.from({ length: 51 }, () => item)
  expect(await send(ana.session, batch(anasPhone, many))).toMatchObject({
    status: 413,
    body: { code: 'too_large' },
  })
  expect(await send(ana.session, { items: [] })).toMatchObject({ status: 422, body: { code: 'invalid' } })
  expect(await send(ana.session, batch(anasPhone, [item], { schemaVersion: 7 }))).toMatchObject({
    status: 426,
  })
})

test('what a revoked phone still holds is laid aside, sealed, and only for the right signature', async () => {
  const session = await signIn(owner, people.bo.userId)
  const phone = await enrolPhone(owner, { userId: people.bo.userId, session })
  const items = [
    waiting(
      'one_on_one.log',
      talk(driveId, workers.kim.id, { note: { noteId: v7(), level: 'mine', text: 'Forklift aisle' } }),
    ),
    waiting('one_on_one.log', talk(oak.otherDriveId, oak.stranger.id)),
  ]
  await owner.query('update device set revoked_at = now() where id = $1', [phone.deviceId])
  expect(await send(session, { ...batch(phone, items), signature: 'A'.repeat(86) })).toMatchObject({
    status: 401,
  })

  const response = await send(session, batch(phone, items))
  expect(response).toMatchObject({ status: 403, body: { code: 'device_revoked' } })
  expect(statuses(response)).toEqual(['quarantined', 'refused'])
  const { rows } = await owner.query('select user_id, payload::text as payload from quarantined_item')
  expect(rows).toHaveLength(1)
  expect(rows[0].payload).not.toContain(Buffer.from('Forklift').toString('hex'))
  expect(await talksWith(workers.kim.id)).toEqual([])
})

test('what a meeting noted without signal waits, after a PIN, for a full sign-in where it is about more than the own list', async () => {
  const pinned = await signIn(owner, ana.userId, { level: 'list' })
  await owner.query(`update session set device_id = $1 where token_hash = sha256(decode($2, 'hex'))`, [
    anasPhone.deviceId,
    pinned.token,
  ])
  const note = (name: string, input: object) =>
    waiting(name, { commandId: v7(), input: { driveId, ...input } })
  const [tieId, turfId] = [v7(), v7()]
  const lou = await addTestWorker(people.bo.session, driveId, { name: 'Lou', cellId: oak.cells.packNight })
  const items = [
    note('tie.record', {
      ...{ tieId, fromWorkerId: workers.joe.id, toWorkerId: lou.id },
      ...{ kind: 'knows', confidence: 2 },
    }),
    note('turf.assign', { turfId, workerId: lou.id, userId: ana.userId }),
  ]
  const answered = await send(pinned, batch(anasPhone, items))
  expect('items' in answered.body && answered.body.items?.map(({ status, code }) => [status, code])).toEqual([
    ['retry', 'stepup_required'],
    ['retry', 'stepup_required'],
  ])
  const full = batch(anasPhone, items)
  expect(statuses(await send(ana.session, full))).toEqual(['accepted', 'accepted'])
  expect(statuses(await send(ana.session, batch(anasPhone, items)))).toEqual(['duplicate', 'duplicate'])
})

test.each([17, 100_000])(
  'an entry with lists in each other, %i levels deep, is refused before anything looks into it, with a session or without',
  async (levels) => {
    const { commandId } = talk(driveId, workers.fay.id, {})
    const deep: unknown = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
    const parts = { deviceId: anasPhone.deviceId, clientNow: minutesAgo(0), schemaVersion: 1, seq: 1 }
    const item = { commandId, name: 'one_on_one.log', driveId, madeAt: minutesAgo(1), input: deep }
    for (const session of [ana.session, null])
      expect(await send(session, { ...parts, items: [item], signature: 'A'.repeat(86) })).toEqual({
        ...{ status: 422, body: { code: 'invalid' } },
      })
  },
)
