import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { openCliSession } from '@/lib/access/open-cli-session'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)

test('a command line acts for a named person, a data steward or an administrator', async () => {
  const asSteward = await openCliSession(owner, { stewardOf: oak.driveId })
  expect(await loadViewer(asSteward)).toMatchObject({
    userId: oak.people.ana.userId,
    kind: 'cli',
    level: 'full',
  })
  const asAdmin = await openCliSession(owner, { networkAdmin: true })
  expect((await loadViewer(asAdmin))?.userId).toBe(oak.people.hal.userId)
  const asBo = await openCliSession(owner, { userId: oak.people.bo.userId })
  expect((await loadViewer(asBo))?.userId).toBe(oak.people.bo.userId)
})

test('there is no session for somebody who does not exist', async () => {
  await expect(openCliSession(owner, { userId: oak.driveId })).rejects.toThrow(/--as/)
})
