import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { applyItem } from '@/lib/command/apply-item'
import { asViewer } from '@/lib/db/as-viewer'
import { sealItem } from '@/lib/offline/seal-item'
import { commandNamed } from '@/lib/registry'
import { talk } from '@/tests/integration/conversations/talks'
import { enrolPhone } from '@/tests/integration/sync/phone'
import { openOakStreet } from '@/tests/support/oak-street'
import { type SignedIn, signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, otherDriveId, workers, people } = await openOakStreet(owner)
const { ana, cy, flo } = people
const [anasPhone, cysPhone] = [await enrolPhone(owner, ana), await enrolPhone(owner, cy)]

/** What Cy wrote down on a phone, sealed to the key of a drive. */
async function sealedBy(phone: { deviceId: string }, said: object = {}) {
  const { commandId, input } = talk(driveId, workers.dana.id, said)
  const { jwk, kid } = await asViewer(cy.session, async (tx) => tx.vault.sealingKey(driveId))
  const sealed = await sealItem(jwk, { commandId, driveId, deviceId: phone.deviceId, kid }, input)
  return { commandId, name: 'one_on_one.log', driveId, madeAt: new Date().toISOString(), kid, sealed }
}
async function apply(
  who: SignedIn,
  deviceId: string,
  item: Awaited<ReturnType<typeof sealedBy>>,
  ending = '',
) {
  const viewer = await loadViewer(who.session)
  if (!viewer) throw new Error('no session')
  if (ending) await owner.query(ending, [who.userId])
  return applyItem(viewer, item, { deviceId, skewMs: 0, now: new Date(), commandNamed })
}

test('an entry sealed on one phone is not opened for anybody who names that phone', async () => {
  const item = await sealedBy(cysPhone)
  const answer = { commandId: item.commandId, status: 'refused', code: 'invalid' }
  expect(await apply(ana, cysPhone.deviceId, item)).toEqual(answer)
  expect(await apply(ana, anasPhone.deviceId, item)).toEqual(answer)
  expect(await apply(cy, v7(), item)).toEqual(answer)
})

test('an entry for a group is not opened for somebody who is not in it, nor under the name of their own', async () => {
  const item = await sealedBy(cysPhone)
  expect(await apply(flo, cysPhone.deviceId, item)).toEqual({
    ...{ commandId: item.commandId, status: 'refused', code: 'not_found' },
  })
  expect(await apply(flo, cysPhone.deviceId, { ...item, driveId: otherDriveId })).toEqual({
    ...{ commandId: item.commandId, status: 'refused', code: 'invalid' },
  })
})

test('after a PIN nothing that was sealed comes back in the clear: what is refused waits for a full sign-in', async () => {
  const item = await sealedBy(cysPhone, { happenedAt: 'yesterday' })
  const byPin = { ...cy, session: await signIn(owner, cy.userId, { level: 'list' }) }
  expect(await apply(byPin, cysPhone.deviceId, item)).toEqual({
    ...{ commandId: item.commandId, status: 'retry', code: 'stepup_required' },
  })
  expect(await apply(cy, cysPhone.deviceId, item)).toMatchObject({
    ...{ status: 'refused', code: 'invalid', input: { happenedAt: 'yesterday' } },
  })
})

test('a phone whose session ended while it was sending is told to keep what it has, and is shown none of it', async () => {
  const item = await sealedBy(cysPhone)
  const ending = 'update session set revoked_at = now() where user_id = $1'
  expect(await apply(cy, cysPhone.deviceId, item, ending)).toEqual({
    ...{ commandId: item.commandId, status: 'retry', code: 'unauthenticated' },
  })
  const { rowCount } = await owner.query('select from receipt where command_id = $1', [item.commandId])
  expect(rowCount).toBe(0)
})
