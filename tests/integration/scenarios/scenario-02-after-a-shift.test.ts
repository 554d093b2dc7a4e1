import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { answerSync } from '@/lib/command/answer-sync'
import { commandNamed } from '@/lib/registry'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'
import { talk } from '../conversations/talks'
import { batch, enrolPhone, type Phone, waiting } from '../sync/phone'

// "Log after a shift, no signal. Three conversations in a car park. → Synced later, no doubles, times right, order kept."
const { owner } = await openTestDatabase()
const { driveId, workers, people } = await openOakStreet(owner)
const { cy } = people
const phone = await enrolPhone(owner, cy)

const ONE_HOUR_MS = 3_600_000
const HOW_FAST_MS = 2 * ONE_HOUR_MS
const now = Date.now()
/** What really happened: minutes ago, and with whom. Flaca is met for the first time. */
const flaca = v7()
const conversations = [
  { minutesAgo: 55, workerId: workers.dana.id, newWorker: null },
  { minutesAgo: 40, workerId: flaca, newWorker: { workerId: flaca, nick: 'Flaca', cellId: null } },
  { minutesAgo: 25, workerId: flaca, newWorker: { workerId: flaca, nick: 'Flaca', cellId: null } },
]
/** As a phone says it whose clock is two hours fast. */
const entries = conversations.map(({ minutesAgo, workerId, newWorker }) => {
  const happenedAt = new Date(now - minutesAgo * 60_000 + HOW_FAST_MS).toISOString()
  return waiting('one_on_one.log', talk(driveId, workerId, { happenedAt, newWorker }))
})

const send = (from: Phone, items: readonly object[]) =>
  answerSync(cy.session, batch(from, items, { clockAheadMs: HOW_FAST_MS }), new Date(), commandNamed)
const statuses = (response: Awaited<ReturnType<typeof send>>) =>
  'items' in response.body ? response.body.items?.map(({ status }) => status) : undefined

test('three conversations of a car park arrive once, at the right times and in their order', async () => {
  expect(statuses(await send(phone, entries.slice(2)))).toEqual(['accepted'])
  expect(statuses(await send(phone, entries))).toEqual(['accepted', 'accepted', 'duplicate'])
  expect(statuses(await send(phone, entries))).toEqual(['duplicate', 'duplicate', 'duplicate'])

  const { rows } = await owner.query(
    'select worker_id, happened_at from one_on_one where logged_by = $1 order by happened_at',
    [cy.userId],
  )
  expect(rows.map(({ worker_id }) => worker_id)).toEqual([workers.dana.id, flaca, flaca])
  rows.forEach(({ happened_at }, index) => {
    const really = now - (conversations[index]?.minutesAgo ?? 0) * 60_000
    expect(Math.abs(happened_at.getTime() - really)).toBeLessThan(20_000)
  })
})

test('whoever was met for the first time is on the list once', async () => {
  const { rows } = await owner.query(
    'select (select count(*)::int from worker_name where worker_id = $1) as people, s.talks from worker_state s where s.worker_id = $1',
    [flaca],
  )
  expect(rows).toEqual([{ people: 1, talks: 2 }])
})
