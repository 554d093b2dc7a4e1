import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { openCoachingRequest } from '@/lib/coaching/commands/open-coaching-request'
import { removeMessage } from '@/lib/coaching/commands/remove-message'
import { seeThread } from '@/lib/coaching/commands/see-thread'
import { sendFromCoordination, sendMessage } from '@/lib/coaching/commands/send-message'
import { setContactWay } from '@/lib/coaching/commands/set-contact-way'
import { getThread } from '@/lib/coaching/queries/thread'
import type { Thread } from '@/lib/coaching/thread'
import { execute } from '@/lib/command/execute'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole, newUser, type SignedIn, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { requestInput } from '../coaching/coaching-inputs'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId } = oak
const { ana, bo, cy, dee, eva, hal, flo } = oak.people

beforeAll(async () => {
  await owner.query('insert into coaching (id, drive_id, coach_id, from_at) values ($1, $2, $3, now())', [
    v7(),
    driveId,
    dee.userId,
  ])
  const input = requestInput(driveId)
  await owner.query('update coaching set until_at = now() where drive_id = $1', [driveId])
  expect(await execute(openCoachingRequest, ana.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
  })
  await owner.query('update coaching set until_at = null where drive_id = $1', [driveId])
})

const write = (by: SignedIn, thread: Thread, text: string, command = sendMessage) =>
  execute(command, by.session, { commandId: v7(), input: { driveId, thread, messageId: v7(), text } })

async function read(by: SignedIn, thread: Thread) {
  const viewer = await loadViewer(by.session)
  return viewer ? getThread(viewer, driveId, thread) : null
}

const raw = (session: Session) =>
  asViewer(session, async ({ sql }) => {
    const rows = await sql<{ thread: string }>`
      select thread from thread_message where drive_id = ${driveId} union all
      select thread from thread_seen where drive_id = ${driveId} union all
      select thread from contact_way where drive_id = ${driveId}`
    return [...new Set(rows.map(({ thread }) => thread))].sort()
  })

test('a committee and its coach write to each other, hear of it at once, and see what was not seen yet', async () => {
  expect(await write(ana, 'coach', 'Can you talk on Tuesday?')).toMatchObject({ ok: true })
  expect(await read(bo, 'coach')).toMatchObject({ messages: [{ side: 'group', isOwn: false }] })
  expect((await read(ana, 'coach'))?.unseenSince).not.toBeNull()
  expect(await read(dee, 'coach')).toMatchObject({
    isNew: true,
    messages: [{ text: 'Can you talk on Tuesday?' }],
  })

  const input = { driveId, thread: 'coach' }
  expect(await execute(seeThread, dee.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect(await read(ana, 'coach')).toMatchObject({ unseenSince: null })
  expect(await read(dee, 'coach')).toMatchObject({ isNew: false })
  await write(dee, 'coach', 'Yes, after six.')
  await write(dee, 'coach', 'My time.')
  expect((await read(ana, 'coach'))?.messages.map(({ side }) => side)).toEqual(['group', 'coach', 'coach'])
  const { rows } = await owner.query(
    "select user_id as id from notice where kind = 'message.sent' and user_id in ($1, $2, $3)",
    [ana.userId, bo.userId, dee.userId],
  )
  expect(rows.map(({ id }) => id).sort(), 'two in a row are one piece of news').toEqual(
    [ana.userId, bo.userId, dee.userId].sort(),
  )
})

test('what is written to coordinators is theirs to read, and nothing else is', async () => {
  expect(await write(ana, 'coordination', 'We still wait.')).toMatchObject({ ok: true })
  expect(await write(eva, 'coordination', 'I am looking.', sendFromCoordination)).toMatchObject({ ok: true })
  expect((await read(ana, 'coordination'))?.messages.map(({ side }) => side)).toEqual([
    'group',
    'coordination',
  ])
  expect(await raw(eva.session)).toEqual(['coordination'])
  expect(await raw(dee.session)).toEqual(['coach'])
  for (const other of [cy, hal, flo])
    expect([other.userId, await raw(other.session)]).toEqual([other.userId, []])
  expect(await raw(await signIn(owner, ana.userId, { level: 'list' }))).toEqual([])
  expect(await read(eva, 'coach')).toBeNull()
  expect(await write(cy, 'coach', 'Hello')).toMatchObject({ error: { code: 'denied' } })
  expect(await write(flo, 'coach', 'Hello')).toMatchObject({ ok: false })
  expect(await write(eva, 'coach', 'Hello', sendFromCoordination)).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('a later coach does not read what was written to an earlier one', async () => {
  const next = await newUser(owner)
  await giveRole(owner, ana.session, { driveId, userId: next.userId, role: 'coach' })
  expect((await read(next, 'coach'))?.messages).toEqual([])
  await owner.query("update drive_role set until_at = now() where user_id = $1 and role = 'coach'", [
    dee.userId,
  ])
  await asViewer(ana.session, ({ sql }) => sql`select app.refresh_reach(${driveId})`)
  expect(await raw(dee.session)).toEqual([])
})

test('how somebody wants to be reached is sealed, changed and taken away by themself', async () => {
  const set = (kind: string, value: string) =>
    execute(setContactWay, bo.session, { commandId: v7(), input: { driveId, thread: 'coach', kind, value } })
  expect(await set('signal', '')).toMatchObject({ error: { fields: { value: [{ key: 'forms.required' }] } } })
  expect(await set('signal', 'bo.42')).toMatchObject({ ok: true })
  expect((await read(ana, 'coach'))?.ways).toMatchObject([{ side: 'group', kind: 'signal', value: 'bo.42' }])
  const { rows } = await owner.query('select words from contact_way where user_id = $1', [bo.userId])
  expect(rows[0].words.toString('latin1')).not.toContain('bo.42')
  expect(await set('in_app', '')).toMatchObject({ ok: true })
  expect((await read(ana, 'coach'))?.ways).toMatchObject([{ kind: 'in_app', value: '' }])
})

test('a message is taken back by its author alone', async () => {
  const [message] = (await read(ana, 'coordination'))?.messages ?? []
  const input = { driveId, thread: 'coordination', messageId: message?.messageId }
  expect(await execute(removeMessage, bo.session, { commandId: v7(), input })).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await execute(removeMessage, ana.session, { commandId: v7(), input })).toMatchObject({ ok: true })
  expect((await read(eva, 'coordination'))?.messages).toHaveLength(1)
})
