import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { recordCards } from '@/lib/law/commands/record-cards'
import { withdrawCard } from '@/lib/law/commands/withdraw-card'
import { getCards } from '@/lib/law/queries/cards'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
const { driveId, workers } = oak
const { ana } = oak.people
const cards = new Map<string, string>()

const enter = async (workerIds: string[], signedOn = '2026-11-01') => {
  const stack = workerIds.map((workerId) => ({ cardId: v7(), workerId }))
  for (const { cardId, workerId } of stack) cards.set(workerId, cardId)
  return execute(recordCards, ana.session, {
    commandId: v7(),
    input: { driveId, kind: 'authorization', method: 'paper', signedOn, cards: stack },
  })
}
const page = (session = ana.session) => getCards(session, driveId, new Date(), 'Everybody')
const rowsOf = async (session: typeof ana.session) =>
  (await asViewer(session, (tx) => tx.sql<{ id: string }>`select id from card where drive_id = ${driveId}`))
    .length

test('a card counts while its signer works here and has not taken it back; a rating is not touched', async () => {
  const before = (await owner.query('select value, verified_on from worker_state order by worker_id')).rows
  const signers = [workers.dana.id, workers.joe.id]
  expect(await enter(signers)).toMatchObject({ ok: true })
  expect(await page()).toMatchObject({ authorized: 2, register: { count: { valid: 2 } } })
  expect((await owner.query('select value, verified_on from worker_state order by worker_id')).rows).toEqual(
    before,
  )

  await execute(setWorkerStatus, ana.session, {
    commandId: v7(),
    input: { driveId, workerId: workers.dana.id, statusId: v7(), status: 'left', fromOn: '2026-11-20' },
  })
  expect(await page()).toMatchObject({ authorized: 1, register: { count: { valid: 1, lapsed: 1 } } })
  await execute(withdrawCard, ana.session, {
    commandId: v7(),
    input: { driveId, cardId: cards.get(workers.joe.id), withdrawnOn: '2026-11-10' },
  })
  expect(await page()).toMatchObject({ authorized: 0, register: { count: { valid: 0, lapsed: 2 } } })
})

test('nothing is signed tomorrow, and nobody takes a card back before signing it', async () => {
  expect(await enter([workers.kim.id], '2999-01-01')).toMatchObject({
    error: { fields: { signedOn: [{ key: 'forms.in_the_future' }] } },
  })
  await enter([workers.kim.id], '2026-11-05')
  const early = await execute(withdrawCard, ana.session, {
    commandId: v7(),
    input: { driveId, cardId: cards.get(workers.kim.id), withdrawnOn: '2026-11-04' },
  })
  expect(early).toMatchObject({ ok: false, error: { reason: { key: 'cards.refused.before_signing' } } })
})

test('the register is its steward’s: the committee learns yes or no, a leader and a coach no row', async () => {
  const { bo, cy, dee } = oak.people
  expect(await rowsOf(ana.session)).toBeGreaterThan(0)
  for (const other of [bo, cy, dee]) expect(await rowsOf(other.session)).toBe(0)
  const committee = await page(bo.session)
  expect(committee).toMatchObject({ authorized: 1, register: null })
  expect(committee?.carded).toHaveLength(1)
  const totals = await asViewer(
    dee.session,
    (tx) =>
      tx.sql<{
        cards: number
      }>`select sum(cards)::int as cards from app.card_totals(${driveId}, 'authorization')`,
  )
  expect(totals).toEqual([{ cards: 1 }])
})
