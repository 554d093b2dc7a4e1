import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { openOakStreet } from '@/tests/support/oak-street'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const { execute } = await import('@/lib/command/execute')
const { commandNamed } = await import('@/lib/registry')
const { passBySecret } = await import('@/lib/access/door')
const { redeemInvite } = await import('@/lib/access/redeem-invite')
const { signInByDemoLink } = await import('@/lib/access/sign-in')
const { ana } = (await openOakStreet(owner)).people
const { rows: drives } = await owner.query('select id from drive where started_by = $1', [ana.userId])
const driveId = String(drives[0]?.id)

const give = async (verb: 'invite.make' | 'invite.approve', input: unknown) => {
  const command = commandNamed(verb)
  if (!command) throw new Error(verb)
  return execute(command, ana.session, { commandId: v7(), input })
}

async function openInvite() {
  const [inviteId, secret] = [v7(), randomBytes(16).toString('base64url')]
  const made = await give('invite.make', {
    ...{ driveId, inviteId, role: 'committee', secret, code: '0123456H' },
  })
  expect(made.ok).toBe(true)
  const pass = await passBySecret(secret)
  if (!pass) throw new Error('no pass')
  return { inviteId, pass }
}

test('ten people who take the same invite at once: one has it, nine hear that it is gone', async () => {
  const { pass } = await openInvite()
  const takers = []
  for (let n = 0; n < 10; n++) takers.push(await newUser(owner))
  const taken = await Promise.all(takers.map(({ session }) => redeemInvite(session, pass, 'Somebody')))
  expect(taken.filter((inviteId) => inviteId !== null)).toHaveLength(1)
})

test('twenty pairs of digits tried at once let nobody in but by the first three', async () => {
  const { inviteId, pass } = await openInvite()
  const taker = await newUser(owner)
  await redeemInvite(taker.session, pass, 'Somebody')
  const { rows } = await owner.query('select check_digits from invite where id = $1', [inviteId])
  const wrong = Array.from({ length: 20 }, (_, n) => String(n).padStart(2, '0')).filter(
    (pair) => pair !== rows[0].check_digits,
  )
  const answers = await Promise.all(
    wrong.map((digits) => give('invite.approve', { driveId, inviteId, roleId: v7(), digits })),
  )
  const outcomes = answers.map((answer) => (answer.ok ? answer.value.outcome : answer.error.code))
  expect(outcomes.filter((outcome) => outcome === 'wrong').length).toBeLessThanOrEqual(2)
  const right = { driveId, inviteId, roleId: v7(), digits: rows[0].check_digits }
  expect(await give('invite.approve', right)).toMatchObject({ ok: true, value: { outcome: 'over' } })
  const seen = await asViewer(
    taker.session,
    (tx) => tx.sql`select id from worker where drive_id = ${driveId}`,
  )
  expect(seen).toEqual([])
})

test('a demo link opens nothing on an instance that is not a demo', async () => {
  const link = randomBytes(16).toString('base64url')
  const hash = createHash('sha256').update(link).digest()
  await owner.query(
    "insert into sign_in_challenge (id, kind, hash, user_id, expires_at) values ($1, 'demo', $2, $3, now() + interval '1 hour')",
    [v7(), hash, ana.userId],
  )
  await owner.query("update instance set mode = 'live'")
  expect(typeof (await signInByDemoLink(link))).toBe('string')
  await owner.query("update instance set mode = 'demo'")
  const both = await Promise.all([signInByDemoLink(link), signInByDemoLink(link)])
  expect(both.filter((opened) => typeof opened !== 'string')).toHaveLength(1)
})
