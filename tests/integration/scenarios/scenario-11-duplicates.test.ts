import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate, dateIn } from '@/lib/clock'
import { newUser } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'
import { openScenarioShop } from './scenario-shop'

const { owner } = await openTestDatabase()
const { addWorkers } = await import('@/lib/workers/commands/add-workers')
const { addContact } = await import('@/lib/workers/commands/add-contact')
const { mergeWorkers } = await import('@/lib/workers/commands/merge-workers')
const { splitWorkers } = await import('@/lib/workers/commands/split-workers')
const { sayNotSame } = await import('@/lib/workers/commands/say-not-same')
const { getDuplicates } = await import('@/lib/workers/queries/duplicates')
const { getMergedPeople } = await import('@/lib/workers/queries/merged-people')
const { getCoverageOnDay } = await import('@/lib/coverage/queries/coverage-on-day')
const { asViewer } = await import('@/lib/db/as-viewer')

const today = dateIn('America/New_York', new Date())
const ago = (days: number): CalendarDate => addDays(today, -days)

/**
 * domain.md 11, scenario 11: "J. Alvarez" of one colleague, "Jose A." of another, and "José Álvarez-Ruiz" of a voter list; somebody
 * of the same name in a workplace that this committee does not see.
 */
async function threeRows() {
  const { session } = await newUser(owner)
  const elsewhere = await newUser(owner)
  const shop = await openScenarioShop(session, `ALV-${v7().slice(-6)}`)
  const other = await openScenarioShop(elsewhere.session, `ELS-${v7().slice(-6)}`)
  const [dock = '', pack = ''] = await shop.draw({ departments: ['Dock', 'Pack'], shifts: [] }, ago(60))
  const add = async (
    where: typeof shop,
    name: { first: string; last: string | null },
    on: CalendarDate,
    cellId: string | null,
  ) => {
    const workerId = v7()
    await where.run(addWorkers, on, { cellId, people: [{ workerId, name }] })
    return workerId
  }
  const initial = await add(shop, { first: 'J.', last: 'Alvarez' }, ago(50), dock)
  const short = await add(shop, { first: 'Jose', last: 'A.' }, ago(45), dock)
  const whole = await add(shop, { first: 'José', last: 'Álvarez-Ruiz' }, ago(10), null)
  const stranger = await add(other, { first: 'José', last: 'Álvarez-Ruiz' }, ago(50), null)
  await shop.talk(initial, ago(40))
  await shop.rate(initial, 2, 'stated', ago(40))
  await shop.talk(short, ago(20))
  await shop.talk(short, ago(15))
  await shop.rate(short, 4, 'answered_ask', ago(15))
  return { session, elsewhere, shop, other, pack, initial, short, whole, stranger }
}

type Rows = Awaited<ReturnType<typeof threeRows>>
const suggestedTo = async ({ session, shop }: Pick<Rows, 'session' | 'shop'>) => {
  const found = await getDuplicates(session, shop.driveId)
  if (found === 'read_enough') throw new Error('read enough')
  return found.pairs
}
const join = ({ shop }: Rows, kept: string, merged: string, on = today) => {
  const mergeId = v7()
  return shop
    .run(mergeWorkers, on, { mergeId, keptWorkerId: kept, mergedWorkerId: merged })
    .then(() => mergeId)
}
const talksWith = async ({ shop }: Rows, workerId: string): Promise<number> =>
  (
    await owner.query('select id from one_on_one where drive_id = $1 and worker_id = $2', [
      shop.driveId,
      workerId,
    ])
  ).rows.length

test('all three are suggested with reasons, and nothing is joined by itself', async () => {
  const rows = await threeRows()
  const pairs = await suggestedTo(rows)
  const found = pairs.map(({ one, other }) => [one.workerId, other.workerId].sort().join(' ')).sort()
  const expected = [
    [rows.initial, rows.short],
    [rows.initial, rows.whole],
    [rows.short, rows.whole],
  ].map((pair) => pair.sort().join(' '))
  expect(found).toEqual(expected.sort())
  expect(pairs.every(({ reasons }) => reasons.length > 0)).toBe(true)
  const people = await asViewer(rows.session, (tx) => tx.sql`select id from worker where removed_at is null`)
  expect(people).toHaveLength(3)
})

test('the same phone is a reason, whatever the names', async () => {
  const rows = await threeRows()
  for (const workerId of [rows.short, rows.whole])
    await rows.shop.run(addContact, today, {
      workerId,
      contactId: v7(),
      text: '(503) 555-0142',
      country: 'US',
    })
  const [strongest] = await suggestedTo(rows)
  expect(strongest?.verdict).toBe('likely')
  expect(strongest?.reasons).toContain('same_contact')
})

test('joined, one person has both histories, what two colleagues saw differently shows, and totals count one', async () => {
  const rows = await threeRows()
  await join(rows, rows.whole, rows.initial)
  await join(rows, rows.whole, rows.short)
  expect(await talksWith(rows, rows.whole)).toBe(3)
  expect(await suggestedTo(rows)).toEqual([])
  const [state] = await asViewer(
    rows.session,
    (tx) =>
      tx.sql`select talks, value, cardinality(cells) as cells from worker_state where worker_id = ${rows.whole}`,
  )
  expect(state).toEqual({ talks: 3, value: 4, cells: 1 })
  const coverage = await getCoverageOnDay(rows.session, rows.shop.driveId, { day: today })
  expect(coverage?.whole.tally.named).toBe(1)
})

test('split again, each has what was theirs, and a past day shows what the screen showed then', async () => {
  const rows = await threeRows()
  const { session, shop } = rows
  const seen = (by: 'now' | 'then', day = ago(5)) => getCoverageOnDay(session, shop.driveId, { day, by })
  const before = [await seen('now'), await seen('then')]
  const first = await join(rows, rows.whole, rows.initial, ago(2))
  const second = await join(rows, rows.whole, rows.short, ago(2))
  expect(await seen('then')).toEqual(before[1])
  expect((await seen('now'))?.whole.tally.named).toBe(1)
  expect((await seen('then', ago(1)))?.whole.tally.named).toBe(1)
  await shop.run(splitWorkers, today, { mergeId: first })
  await shop.run(splitWorkers, today, { mergeId: second })
  expect([await seen('now'), await seen('then')]).toEqual(before)
  expect((await seen('then', ago(1)))?.whole.tally.named).toBe(1)
  expect([
    await talksWith(rows, rows.initial),
    await talksWith(rows, rows.short),
    await talksWith(rows, rows.whole),
  ]).toEqual([1, 2, 0])
  expect(await getMergedPeople(session, shop.driveId)).toEqual([])
})

test('two who were said to be two are not suggested again', async () => {
  const rows = await threeRows()
  await rows.shop.run(sayNotSame, today, { workerId: rows.whole, otherWorkerId: rows.initial })
  const pairs = await suggestedTo(rows)
  expect(pairs.map(({ one, other }) => [one.workerId, other.workerId])).not.toContainEqual(
    expect.arrayContaining([rows.whole, rows.initial]),
  )
  expect(pairs).toHaveLength(2)
})

test('the same name in a workplace that the committee does not see is no match and gives no hint', async () => {
  const rows = await threeRows()
  const pairs = await suggestedTo(rows)
  expect(pairs.flatMap(({ one, other }) => [one.workerId, other.workerId])).not.toContain(rows.stranger)
  expect(await suggestedTo({ session: rows.elsewhere.session, shop: rows.other })).toEqual([])
  await expect(join(rows, rows.whole, rows.stranger)).rejects.toThrow('not_found')
  const peek = await getDuplicates(rows.elsewhere.session, rows.shop.driveId)
  expect(peek).toEqual({ pairs: [], inAll: 0 })
})
