import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { defineCommand } from '@/lib/command/define-command'
import { failure, success } from '@/lib/result'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { execute } = await import('@/lib/command/execute')
const { asViewer } = await import('@/lib/db/as-viewer')
const oak = await openOakStreet(owner)
const { ana, cy, dee, gus, flo } = oak.people

/** A command of the tests, with what real ones do: a shock in the drive, unless it is told to refuse or to break. */
const recordShock = defineCommand({
  name: 'shock.record',
  scope: 'drive',
  input: z.strictObject({
    driveId: z.uuid(),
    shockId: z.uuid(),
    kind: z.enum(['firing', 'refused', 'broken', 'unknown']),
  }),
  subject: 'drive',
  load: async ({ kind }) => (kind === 'unknown' ? null : { kind }),
  refuse: () => null,
  async run({ driveId, shockId, kind }, _facts, { tx, viewer, now }) {
    await tx.sql`insert into shock (drive_id, id, kind, on_date, recorded_at, recorded_by)
      values (${driveId}, ${shockId}, ${kind}, ${now}, ${now}, ${viewer.userId})`
    if (kind === 'broken') throw new TypeError('a bug')
    return kind === 'refused' ? failure({ code: 'conflict' }) : success({ shockId })
  },
})

const envelope = (kind: string, driveId = oak.driveId) => ({
  commandId: v7(),
  input: { driveId, shockId: v7(), kind },
})
const shocks = async () => Number((await owner.query('select count(*) from shock')).rows[0].count)
const activities = async () => Number((await owner.query('select count(*) from activity')).rows[0].count)

test('a command that is sent twice at once runs once, and both hear the same answer', async () => {
  const before = await shocks()
  const twice = envelope('firing')
  const [first, second] = await Promise.all([
    execute(recordShock, ana.session, twice),
    execute(recordShock, ana.session, twice),
  ])
  expect(first).toEqual({ ok: true, value: { shockId: twice.input.shockId } })
  expect(second).toEqual(first)
  expect(await shocks()).toBe(before + 1)
})

test('another input under a used id is refused, and so is somebody else’s use of the id', async () => {
  const sent = envelope('firing')
  await execute(recordShock, ana.session, sent)
  const changed = { ...sent, input: { ...sent.input, shockId: v7() } }
  expect(await execute(recordShock, ana.session, changed)).toEqual(failure({ code: 'id_reuse' }))
  const bo = oak.people.bo.session
  expect(await execute(recordShock, bo, sent)).toEqual(failure({ code: 'id_reuse' }))
})

test('a refusal after writing, and a bug, leave no trace at all', async () => {
  const before = [await shocks(), await activities()]
  expect(await execute(recordShock, ana.session, envelope('refused'))).toEqual(failure({ code: 'conflict' }))
  await expect(execute(recordShock, ana.session, envelope('broken'))).rejects.toThrow('a bug')
  expect([await shocks(), await activities()]).toEqual(before)
})

test('a refused command can be sent again under its id', async () => {
  const sent = envelope('unknown')
  const reason = { key: 'errors.not_found.drive' }
  expect(await execute(recordShock, ana.session, sent)).toEqual(failure({ code: 'not_found', reason }))
  const mended = { ...sent, input: { ...sent.input, kind: 'firing' } }
  expect((await execute(recordShock, ana.session, mended)).ok).toBe(true)
})

test('input that does not fit names the field and never reaches the database', async () => {
  const wrong = { commandId: v7(), input: { driveId: oak.driveId, shockId: 'x', kind: 'firing', extra: 1 } }
  const answer = await execute(recordShock, ana.session, wrong)
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { shockId: [{ key: 'forms.does_not_fit' }] } },
  })
})

test('the role table decides first: strangers hear that there is no such drive, others that they may not', async () => {
  const codes = []
  for (const { session } of [flo, gus, cy, dee]) {
    const answer = await execute(recordShock, session, envelope('firing'))
    codes.push(answer.ok ? 'ok' : answer.error.code)
  }
  expect(codes).toEqual(['not_found', 'not_found', 'denied', 'denied'])
})

test('a revoked session writes nothing', async () => {
  const session = await signIn(owner, ana.userId)
  await owner.query("update session set revoked_at = now() where token_hash = sha256(decode($1, 'hex'))", [
    session.token,
  ])
  expect(await execute(recordShock, session, envelope('firing'))).toEqual(
    failure({ code: 'unauthenticated' }),
  )
})

test('the token of a job does not pass for that of a browser', async () => {
  const { token } = await signIn(owner, ana.userId, { kind: 'job' })
  const answer = await execute(recordShock, { token, kind: 'web' }, envelope('firing'))
  expect(answer).toEqual(failure({ code: 'unauthenticated' }))
})

test('every command is a link of the drive’s chain, also when twenty come at once, and a changed link shows', async () => {
  await Promise.all(Array.from({ length: 20 }, () => execute(recordShock, ana.session, envelope('firing'))))
  const broken = async () => {
    const [row] = await asViewer(
      ana.session,
      (tx) => tx.sql<{ seq: number | null }>`select app.broken_link(${oak.driveId}) as seq`,
    )
    return row?.seq ?? null
  }
  expect(await broken()).toBeNull()
  await owner.query('update activity set name = $1 where scope_id = $2 and seq = 3', [
    'something.else',
    oak.driveId,
  ])
  expect(await broken()).toBe(3)
})
