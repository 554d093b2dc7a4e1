import { expect, test } from 'vitest'
import { importList } from '@/scripts/app/import-list'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people } = await openOakStreet(owner)
const session = await signIn(owner, people.ana.userId, { kind: 'cli' })
const run = (text: string, more: Partial<Parameters<typeof importList>[2]> = {}) =>
  importList(session, Buffer.from(text), {
    driveId,
    dateOrder: null,
    country: 'US',
    problems: 'refuse',
    mode: 'write',
    ...more,
  })
const LIST = 'Name,Department,Phone\nVera Lind,Dock,503 555 0170\nPip,Dock,not a phone\n=Q,Dock,'

test('a dry run reports rows and reasons without a single name, and writes nothing', async () => {
  const report = await run(LIST, { mode: 'dry_run' })
  expect(report).toMatchObject({
    ok: true,
    value: {
      written: false,
      counts: { new: 2, matched: 0, leftAlone: 0, problem: 1 },
      problems: [{ row: 4, reasons: ['exchange.row.formula'] }],
      leftOut: [{ row: 3, reasons: ['exchange.row.not_a_phone'] }],
    },
  })
  expect(JSON.stringify(report)).not.toMatch(/Vera|Pip/)
  expect((await owner.query('select from import_batch')).rowCount).toBe(0)
})

test('a row that cannot be used stops the command, unless it is to be left out', async () => {
  expect(await run(LIST)).toMatchObject({ error: { reason: { key: 'exchange.refuse.rows_with_problems' } } })
  expect((await owner.query('select from import_batch')).rowCount).toBe(0)
  expect(await run(LIST, { problems: 'leave_out' })).toMatchObject({ ok: true, value: { written: true } })
  expect((await owner.query('select from import_batch')).rowCount).toBe(1)
})

test('a file that is no list is refused with its reason', async () => {
  expect(await run('%PDF-1.7\nx')).toMatchObject({ error: { reason: { key: 'exchange.refuse.pdf' } } })
})
