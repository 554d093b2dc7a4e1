import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { getPhoneDrive } from '@/lib/conversations/queries/phone-drive'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { ana, cy, dee, flo } = oak.people

async function phoneOf(session: Session, driveId = oak.driveId) {
  const viewer = await loadViewer(session)
  if (!viewer) throw new Error('No live session')
  return getPhoneDrive(viewer, driveId)
}

test('a phone keeps the own list and nobody else, with the key to seal to and no private half of it', async () => {
  const phone = await phoneOf(cy.session)
  expect(phone?.people).toMatchObject([
    { workerId: oak.workers.dana.id, code: oak.workers.dana.code, called: 'Dana', boundary: null },
  ])
  expect(phone?.key).toMatchObject({ kid: expect.any(String), jwk: { kty: 'EC', crv: 'P-256' } })
  expect(phone?.key.jwk).not.toHaveProperty('d')
  expect(JSON.stringify(phone)).not.toMatch(/Fay|Ida|Joe/)
})

test('a phone that was opened by PIN keeps the same', async () => {
  const byPin = await signIn(owner, cy.userId, { level: 'list' })
  expect(await phoneOf(byPin)).toEqual(await phoneOf(cy.session))
})

test('somebody to be left alone is said to be', async () => {
  await owner.query('update worker set leave_alone = true where id = $1', [oak.workers.dana.id])
  expect((await phoneOf(cy.session))?.people[0]?.boundary).toBe('leave_alone')
  await owner.query('update worker set leave_alone = false, only_user_id = $2 where id = $1', [
    oak.workers.dana.id,
    ana.userId,
  ])
  expect((await phoneOf(cy.session))?.people[0]?.boundary).toBe('only_colleague')
})

test('a coach and people of other groups keep nothing', async () => {
  expect(await phoneOf(dee.session)).toBeNull()
  expect(await phoneOf(flo.session)).toBeNull()
  expect(await phoneOf(ana.session, oak.otherDriveId)).toBeNull()
})
