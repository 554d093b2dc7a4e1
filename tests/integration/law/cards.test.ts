import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { describeDrive } from '@/lib/drives/commands/describe-drive'
import { chooseJurisdiction } from '@/lib/law/commands/choose-jurisdiction'
import { completeCard } from '@/lib/law/commands/complete-card'
import { recordCards } from '@/lib/law/commands/record-cards'
import { withdrawCard } from '@/lib/law/commands/withdraw-card'
import { getCards } from '@/lib/law/queries/cards'
import { setWorkerStatus } from '@/lib/workers/commands/set-worker-status'
import { READ_ENOUGH } from '@/lib/workers/queries/may-show-names'
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

test('an electronic card counts with all that a board asks of it, and until then apart', async () => {
  const { cy, bo } = oak.people
  const [whole, part] = [workers.fay, workers.ida].map((worker) => ({ cardId: v7(), workerId: worker.id }))
  const electronic = {
    ...{ text: 'I want this union to bargain for me.', employer: 'Oak Street Laundry', confirmed: true },
    declaration: 'A form of our own, opened by a link on each phone.',
  }
  const stack = (contacts: [string, string]) => ({
    ...{ driveId, kind: 'authorization', method: 'electronic', signedOn: '2026-11-12', electronic },
    cards: [
      { ...whole, signature: { name: 'Dev M', contact: contacts[0], phone: '212 555 0141' } },
      { ...part, signature: { name: 'Mel', contact: contacts[1], phone: '' } },
    ],
  })
  const record = (contacts: [string, string]) =>
    execute(recordCards, ana.session, { commandId: v7(), input: stack(contacts) })
  expect(await record(['dev@oakstreetlaundry.com', 'mel@example.org'])).toMatchObject({
    error: { fields: { 'cards.0.signature.contact': [{ key: 'cards.refused.work_address' }] } },
  })
  const before = (await page())?.authorized ?? 0
  expect(await record(['dev@example.org', 'mel@example.com'])).toMatchObject({ ok: true })
  const after = await page()
  expect(after).toMatchObject({
    authorized: before + 1,
    electronicRule: { key: 'electronic_card' },
    register: { count: { incomplete: 1 } },
  })
  const kept = after?.register
  const register = kept && kept !== READ_ENOUGH ? kept.cards : []
  const mine = (cardId = '') => register.find((card) => card.cardId === cardId)
  expect(mine(whole?.cardId)).toMatchObject({
    standing: 'valid',
    lacks: [],
    words: { phone: '212 555 0141' },
  })
  expect(mine(part?.cardId)).toMatchObject({ standing: 'incomplete', lacks: ['phone'], version: 1 })
  expect((await page(bo.session))?.authorized).toBe(before + 1)

  const completion = {
    ...{ driveId, cardId: part?.cardId, version: 1, name: 'Mel', contact: 'mel@example.com' },
    ...{ ...electronic, phone: '212 555 0142' },
  }
  const complete = (session = ana.session, changes = {}) =>
    execute(completeCard, session, { commandId: v7(), input: { ...completion, ...changes } })
  expect(await complete(cy.session)).toMatchObject({ ok: false })
  expect(await complete(ana.session, { contact: 'mel@oakstreet.com', employer: 'Oak Street' })).toMatchObject(
    {
      error: { fields: { contact: [{ key: 'cards.refused.work_address' }] } },
    },
  )
  expect(await complete()).toMatchObject({ ok: true })
  expect(await complete()).toMatchObject({ error: { code: 'conflict' } })
  expect(await page()).toMatchObject({ authorized: before + 2, register: { count: { incomplete: 0 } } })

  const { rows } = await owner.query('select lacks, words::text as words from card where id = $1', [
    part?.cardId,
  ])
  expect(rows[0].lacks).toEqual([])
  expect(rows[0].words).not.toContain('Mel')
})

test('nothing more is asked of paper, of other cards, or where no such law is kept', async () => {
  const only = (input: object) => ({ driveId, method: 'electronic', signedOn: '2026-11-12', ...input })
  const enterOne = async (kind: string) => {
    const cardId = v7()
    const input = only({ kind, cards: [{ cardId, workerId: workers.fay.id }] })
    await execute(recordCards, ana.session, { commandId: v7(), input })
    return (await owner.query('select lacks, words from card where id = $1', [cardId])).rows[0]
  }
  expect(await enterOne('membership')).toEqual({ lacks: [], words: null })
  expect((await enterOne('authorization')).lacks).toHaveLength(7)
  await execute(chooseJurisdiction, ana.session, {
    commandId: v7(),
    input: { driveId, jurisdiction: 'canada-federal' },
  })
  expect(await enterOne('authorization')).toEqual({ lacks: [], words: null })
  expect((await page())?.electronicRule).toBeNull()
})

test('where membership cards count, the register counts those too, not the authorizations beside them', async () => {
  const [about] = (
    await owner.query('select locale, time_zone, industry from drive where id = $1', [driveId])
  ).rows
  await execute(describeDrive, ana.session, {
    commandId: v7(),
    input: {
      ...{ driveId, industry: about.industry, locale: about.locale, timeZone: about.time_zone },
      ...{ fromOn: '2026-11-01', attributes: [{ attributeId: v7(), kind: 'model', value: 'pre_majority' }] },
    },
  })
  const cardId = v7()
  await execute(recordCards, ana.session, {
    commandId: v7(),
    input: {
      ...{ driveId, kind: 'membership', method: 'paper', signedOn: '2026-11-12' },
      cards: [{ cardId, workerId: workers.kim.id }],
    },
  })
  const now = await page()
  if (!now?.register || now.register === READ_ENOUGH) throw new Error('The steward sees no register')
  expect(now.kind).toBe('membership')
  expect(now.register.cards.some(({ kind }) => kind === 'authorization')).toBe(true)
  expect(now.register.count.valid + now.register.count.unsettled).toBe(now.authorized)
})
