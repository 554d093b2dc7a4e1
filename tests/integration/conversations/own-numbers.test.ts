import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { loadViewer } from '@/lib/access/load-viewer'
import { execute } from '@/lib/command/execute'
import { logOneOnOne } from '@/lib/conversations/commands/log-one-on-one'
import { getOwnNumbers } from '@/lib/conversations/queries/own-numbers'
import type { Session } from '@/lib/db/as-viewer'
import { giveTurf, openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers } = await openOakStreet(owner)

const numbersOf = async (session: Session) => {
  const viewer = await loadViewer(session)
  return viewer && getOwnNumbers(viewer, driveId)
}

test('own numbers count the own list and the own talks, whoever else is on the chart', async () => {
  await giveTurf(people.ana.session, driveId, people.cy.userId, workers.fay.id)
  expect(await numbersOf(people.cy.session)).toMatchObject({ talksOfWeek: 0, people: 2, notTalkedWith: 2 })
  const happenedAt = new Date().toISOString()
  const input = { driveId, oneOnOneId: v7(), workerId: workers.dana.id, happenedAt }
  expect(await execute(logOneOnOne, people.cy.session, { commandId: v7(), input })).toMatchObject({
    ok: true,
  })
  expect(await numbersOf(people.cy.session)).toMatchObject({ talksOfWeek: 1, people: 2, notTalkedWith: 1 })
  expect(await numbersOf(people.bo.session)).toMatchObject({ talksOfWeek: 0, people: 0, notTalkedWith: 0 })
  expect(await numbersOf(people.flo.session)).toBeNull()
})
