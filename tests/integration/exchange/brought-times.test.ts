import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
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
const { ana, gus } = oak.people

const MINUTE_MS = 60_000
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString()

/** The take-away of Oak Street with other people in its place, so that it can be read in while Oak Street is still here. */
async function taken(at = new Date()): Promise<TakeAway> {
  const contents = await getTakeAway(ana.session, oak.driveId, at)
  if (!contents) throw new Error('nothing to take')
  const text = contents.rows.worker.reduce(
    (rows, { id }) => rows.replaceAll(String(id), v7()),
    JSON.stringify(contents.rows),
  )
  return { ...contents, rows: JSON.parse(text) as TakenRows }
}
const withFirst = (contents: TakeAway, table: TakenTableName, change: TakenRow): TakeAway => {
  const [first, ...others] = contents.rows[table]
  return { ...contents, rows: { ...contents.rows, [table]: [{ ...first, ...change }, ...others] } }
}
const bringIn = async (contents: TakeAway) => {
  const driveId = v7()
  const input = { driveId, file: packTakeAway(contents) }
  return { driveId, result: await execute(bringInDrive, gus.session, { commandId: v7(), input }) }
}
const driveCount = async () => (await owner.query('select from drive')).rowCount

test.each([
  ['one_on_one', { recorded_at: inMinutes(60) }],
  ['one_on_one', { happened_at: inMinutes(60) }],
  ['one_on_one', { happened_on: '2099-01-01' }],
  ['assessment', { recorded_at: '2099-01-01T00:00:00+00:00' }],
  ['assessment', { withdrawn_at: inMinutes(60) }],
  ['placement', { replaced_at: inMinutes(60) }],
  ['worker', { added_at: inMinutes(60) }],
  ['ask', { answered_at: inMinutes(60) }],
  ['site', { retired_at: inMinutes(60) }],
] as const)(
  'a file in which a row of %s is of a time after the file, %j, is not read in',
  async (table, change) => {
    const before = await driveCount()
    const { result } = await bringIn(withFirst(await taken(), table, change))
    expect(result).toMatchObject({
      error: {
        reason: { key: 'takeaway.file.after_the_file', params: { file: `tables/${table}.jsonl`, line: 1 } },
      },
    })
    expect(await driveCount()).toBe(before)
  },
)

test.each(['infinity', 'tomorrow', '22/11/2026', 4])(
  'a time that is none, %s, is not read in',
  async (value) => {
    const { result } = await bringIn(withFirst(await taken(), 'assessment', { recorded_at: value }))
    expect(result).toMatchObject({
      error: {
        reason: { key: 'takeaway.file.bad_line', params: { file: 'tables/assessment.jsonl', line: 1 } },
      },
    })
  },
)

test('a file that was taken at a time to come is not read in', async () => {
  const { result } = await bringIn({ ...(await taken()), takenAt: new Date(Date.now() + 60 * MINUTE_MS) })
  expect(result).toMatchObject({ error: { reason: { key: 'takeaway.file.not_yet_taken' } } })
})

test('a past that the file tells is the past of the drive that it makes, and of no other', async () => {
  const day = '2019-05-06'
  const contents = await taken()
  const rows = { ...contents.rows }
  for (const table of ['worker', 'assessment', 'one_on_one', 'placement'] as const)
    rows[table] = rows[table].map((row) => ({
      ...row,
      ...('recorded_at' in row && { recorded_at: `${day}T12:00:00+00:00` }),
      ...('added_at' in row && { added_at: `${day}T12:00:00+00:00` }),
    }))
  const before = await getTakeAway(ana.session, oak.driveId, contents.takenAt)
  const { driveId, result } = await bringIn({ ...contents, rows })
  expect(result).toMatchObject({ ok: true, value: { people: 6 } })
  expect(await getTakeAway(ana.session, oak.driveId, contents.takenAt)).toEqual(before)
  expect(
    await asViewer(gus.session, (tx) => tx.sql`select * from app.rollup_differences(${driveId})`),
  ).toEqual([])
})
