import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { bringInDrive } from '@/lib/exchange/commands/bring-in-drive'
import { getTakeAway, type TakeAway } from '@/lib/exchange/queries/take-away'
import { packTakeAway } from '@/lib/exchange/reading/pack-take-away'
import type { TakenRow, TakenRows, TakenTableName } from '@/lib/exchange/take-away-tables'
import { openOakStreet } from '@/tests/support/oak-street'
import { fillOakStreet } from '@/tests/support/take-away-facts'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const oak = await openOakStreet(owner)
await fillOakStreet(oak)
await owner.query(
  `insert into pulse (drive_id, on_date, counts)
   values ($1, current_date - 7, '{"named": 6, "talkedTo": 2, "headcount": null, "issues": {"heat": 1}}')`,
  [oak.driveId],
)

/** The take-away of Oak Street as a stranger would write it: other people in its place, and this changed in a first row. */
async function forged(table: TakenTableName, change: TakenRow): Promise<TakeAway> {
  const contents = await getTakeAway(oak.people.ana.session, oak.driveId, new Date())
  if (!contents) throw new Error('nothing to take')
  const text = contents.rows.worker.reduce(
    (rows, { id }) => rows.replaceAll(String(id), v7()),
    JSON.stringify(contents.rows),
  )
  const rows = JSON.parse(text) as TakenRows
  const [first, ...others] = rows[table]
  return { ...contents, rows: { ...rows, [table]: [{ ...first, ...change }, ...others] } }
}
const bringIn = (contents: TakeAway) =>
  execute(bringInDrive, oak.people.gus.session, {
    commandId: v7(),
    input: { driveId: v7(), file: packTakeAway(contents) },
  })

test('the file as it was taken is read in', async () => {
  expect(await bringIn(await forged('drive', {}))).toMatchObject({ ok: true })
})

test.each([
  ['drive', { locale: 'xx' }],
  ['placement', { from_on: '-infinity' }],
  ['worker_status', { from_on: '5874897-12-31' }],
  ['drive_attribute', { from_on: 'tomorrow' }],
  // A campaign adds up the weeks of all its groups: one that is no number stops it for each of them.
  ['pulse', { counts: { named: 'many' } }],
  ['pulse', { counts: { talkedTo: 4_000_000_000 } }],
  ['pulse', { counts: { issues: { heat: 'many' } } }],
] as const)(
  'a file with a row of %s that only PostgreSQL understands, %j, is not read in',
  async (table, change) => {
    expect(await bringIn(await forged(table, change))).toMatchObject({
      error: {
        reason: { key: 'takeaway.file.bad_line', params: { file: `tables/${table}.jsonl`, line: 1 } },
      },
    })
  },
)
