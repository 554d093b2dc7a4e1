import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { checkEntry } from '@/components/offline/check-entry'

const talk = { driveId: v7(), workerId: v7(), oneOnOneId: v7(), happenedAt: new Date().toISOString() }

test('what the server would refuse by its form is refused before it is sealed, beside its field', () => {
  expect(checkEntry('one_on_one.log', talk)).toBeNull()
  const nameless = { ...talk, newWorker: { workerId: talk.workerId, nick: '' } }
  expect(checkEntry('one_on_one.log', nameless)).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: { 'newWorker.nick': [{ key: 'conversations.refused.no_nick' }] } },
  })
})
