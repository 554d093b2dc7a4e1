import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { answerSync } from '@/lib/command/answer-sync'
import { execute } from '@/lib/command/execute'
import { releaseItem } from '@/lib/command/release-item'
import { dropLaidAside, releaseLaidAside } from '@/lib/drives/commands/decide-laid-aside'
import { getLaidAside } from '@/lib/drives/queries/laid-aside'
import { commandNamed } from '@/lib/registry'
import { driveKey } from '@/lib/vault/key-name'
import { vaultFor } from '@/lib/vault/vault-for'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { batch, enrolPhone, waiting } from './phone'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers, people } = oak

beforeAll(async () => {
  const { rows } = await owner.query('select id from drive_role where drive_id = $1 and user_id = $2', [
    driveId,
    people.cy.userId,
  ])
  const place = { table: 'drive_role', rowId: rows[0].id }
  const words = vaultFor({ kind: 'web' }).seal(driveKey(driveId), place, { name: 'Cy from nights' })
  await owner.query('update drive_role set words = $2 where id = $1', [rows[0].id, words])
})

/** A talk that a phone without access sends, as its author wrote it. Answers its entry. */
async function laidAside(more: object = {}, name = 'one_on_one.log', whole?: object): Promise<string> {
  const session = await signIn(owner, people.cy.userId)
  const phone = await enrolPhone(owner, { userId: people.cy.userId, session })
  const commandId = v7()
  const talk = { driveId, oneOnOneId: v7(), workerId: workers.dana.id, happenedAt: now().toISOString() }
  const item = waiting(name, { commandId, input: { driveId, ...(whole ?? { ...talk, ...more }) } })
  await owner.query('update device set revoked_at = now() where id = $1', [phone.deviceId])
  const response = await answerSync(session, batch(phone, [item]), now(), commandNamed)
  expect(response).toMatchObject({ status: 403, body: { items: [{ status: 'quarantined' }] } })
  return commandId
}

const release = (itemId: string, { session } = people.ana, commandId = v7()) =>
  releaseItem(session, { commandId, input: { driveId, itemId } }, { release: releaseLaidAside, commandNamed })

const drop = (itemId: string) =>
  execute(dropLaidAside, people.ana.session, { commandId: v7(), input: { driveId, itemId } })

const linesOf = async ({ session } = people.ana) => getLaidAside(session, driveId)
const talks = async () =>
  (
    await owner.query(
      `select talker_user_id, talker_worker_id, logged_by from one_on_one
       where drive_id = $1 and worker_id = $2 and withdrawn_at is null`,
      [driveId, workers.dana.id],
    )
  ).rows

test('the committee learns that something lies there, whose it is and of what kind, and nothing of what it says', async () => {
  await owner.query("delete from notice where kind = 'entries.laid_aside'")
  const itemId = await laidAside()
  const [line] = await linesOf()
  expect(line).toMatchObject({ itemId, name: 'one_on_one.log', author: 'Cy from nights' })
  const { rows } = await owner.query("select user_id from notice where kind = 'entries.laid_aside'")
  expect(rows.map(({ user_id }) => user_id)).toContain(people.ana.userId)
  expect(rows.map(({ user_id }) => user_id)).not.toContain(people.cy.userId)
  expect(await linesOf(people.cy)).toEqual([])
  expect(await linesOf(people.flo)).toEqual([])
  await drop(itemId)
  expect(await linesOf()).toEqual([])
})

test('releasing writes it down once, by whoever releases, as the talk of its author', async () => {
  const itemId = await laidAside()
  const commandId = v7()
  const before = (await talks()).length
  expect(await release(itemId, people.ana, commandId)).toMatchObject({ ok: true })
  const [talk, ...others] = (await talks()).slice(before)
  expect(others).toEqual([])
  expect(talk).toMatchObject({ logged_by: people.ana.userId, talker_worker_id: workers.cy.id })
  expect(await release(itemId, people.ana, commandId)).toMatchObject({ ok: false })
  expect(await talks()).toHaveLength(before + 1)

  const { rows } = await owner.query('select decision, payload from quarantined_item where id = $1', [itemId])
  expect(rows).toEqual([{ decision: 'released', payload: Buffer.alloc(0) }])
})

test('what the author noted for themself alone goes to nobody else', async () => {
  const noteId = v7()
  const itemId = await laidAside({ note: { noteId, level: 'mine', text: 'Only for me' } })
  expect(await release(itemId)).toMatchObject({ ok: true })
  expect((await owner.query('select id from note where id = $1', [noteId])).rows).toEqual([])
})

test('releasing needs the role, a fresh sign-in, and an entry that its command takes', async () => {
  const itemId = await laidAside({ workerId: v7() })
  expect(await release(itemId)).toMatchObject({ ok: false, error: { code: 'not_found' } })
  expect(await linesOf()).toHaveLength(1)
  expect(await release(itemId, people.bo)).toMatchObject({ ok: false, error: { code: 'denied' } })
  expect(await release(itemId, people.flo)).toMatchObject({ ok: false })

  const stale = await signIn(owner, people.ana.userId)
  await owner.query(
    "update session set fresh_at = now() - interval '1 hour' where token_hash = sha256(decode($1, 'hex'))",
    [stale.token],
  )
  expect(await release(itemId, { ...people.ana, session: stale })).toMatchObject({
    ok: false,
    error: { code: 'stepup_required' },
  })
  await drop(itemId)
})

test('after 14 days nobody can let it in any more', async () => {
  const itemId = await laidAside()
  await owner.query("update quarantined_item set received_at = now() - interval '15 days' where id = $1", [
    itemId,
  ])
  expect(await linesOf()).toEqual([])
  expect(await drop(itemId)).toMatchObject({ ok: false, error: { code: 'not_found' } })
  expect(await release(itemId)).toMatchObject({ ok: false })
})

test('only what was written down about people is let in: nothing that the author could not have decided', async () => {
  const { rows } = await owner.query("select id from drive_role where drive_id = $1 and role = 'coach'", [
    driveId,
  ])
  const asCommittee: [string, object][] = [
    ['role.end', { driveId, roleId: rows[0].id }],
    ['turf.assign', { driveId, turfId: v7(), workerId: workers.kim.id, userId: people.cy.userId }],
    ['drive.choose_school', { driveId, school: null }],
    ['worker.remove', { driveId, workerIds: [workers.ida.id] }],
  ]
  for (const [name, input] of asCommittee) {
    const itemId = await laidAside({}, name, input)
    expect([name, await release(itemId)]).toMatchObject([name, { ok: false, error: { code: 'invalid' } }])
    await drop(itemId)
  }
  const after = await owner.query(
    `select (select count(*)::int from drive_role where drive_id = $1 and role = 'coach' and until_at is null) as coaches,
       (select count(*)::int from turf where drive_id = $1 and user_id = $2 and worker_id = $3) as lists`,
    [driveId, people.cy.userId, workers.kim.id],
  )
  expect(after.rows).toEqual([{ coaches: 1, lists: 0 }])
})

test('a rating is nobody else’s to give: that of the author is not written down as one of whoever releases', async () => {
  const itemId = await laidAside({
    assessment: { assessmentId: v7(), value: 5, basis: 'public_action', reason: null },
  })
  expect(await release(itemId)).toMatchObject({ ok: true })
  const { rows } = await owner.query('select id from assessment where drive_id = $1 and assessor_id = $2', [
    driveId,
    people.ana.userId,
  ])
  expect(rows).toEqual([])
})
