import { randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { execute } from '@/lib/command/execute'
import { asViewer } from '@/lib/db/as-viewer'
import { endRole } from '@/lib/drives/commands/end-role'
import { bringInDrive } from '@/lib/exchange/commands/bring-in-drive'
import { getTakeAway, type TakeAway } from '@/lib/exchange/queries/take-away'
import { packTakeAway } from '@/lib/exchange/reading/pack-take-away'
import { withAuthors } from '@/lib/exchange/take-away-authors'
import {
  type Json,
  TAKEN_TABLES,
  type TakenRow,
  type TakenRows,
  type TakenTableName,
} from '@/lib/exchange/take-away-tables'
import { openOakStreet } from '@/tests/support/oak-street'
import { giveRole } from '@/tests/support/people'
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

/** What a first row says instead; `undefined`: it says nothing. */
type Change = Readonly<Record<string, Json | undefined>>

/** The take-away of Oak Street as a stranger would write it: other people in its place, and this changed in a first row. */
async function forged(table: TakenTableName, change: Change): Promise<TakeAway> {
  const contents = await getTakeAway(oak.people.ana.session, oak.driveId, new Date())
  if (!contents) throw new Error('nothing to take')
  const text = contents.rows.worker.reduce(
    (rows, { id }) => rows.replaceAll(String(id), v7()),
    JSON.stringify(contents.rows),
  )
  const rows = JSON.parse(text) as TakenRows
  const [first, ...others] = rows[table]
  return { ...contents, rows: { ...rows, [table]: [{ ...first, ...change } as TakenRow, ...others] } }
}
const bringIn = (contents: TakeAway, driveId = v7()) =>
  execute(bringInDrive, oak.people.gus.session, {
    commandId: v7(),
    input: { driveId, file: packTakeAway(contents) },
  })
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('the file as it was taken is read in', async () => {
  expect(await bringIn(await forged('drive', {}))).toMatchObject({ ok: true })
})

test.each([
  ['drive', { locale: 'xx' }],
  ['placement', { from_on: '-infinity' }],
  ['worker_status', { from_on: '5874897-12-31' }],
  ['drive_attribute', { from_on: 'tomorrow' }],
  ['headcount_estimate', { on_date: '-infinity' }],
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

// Anybody may write such a file: what the database would not take is a line of the file, and no failure of the server.
test.each([
  ['worker', { id: undefined }],
  ['worker', { added_at: undefined }],
  ['worker', { code: 'A\u0000' }],
  // Longer than an index takes, and not to be packed any shorter.
  ['worker', { code: randomBytes(9000).toString('base64') }],
  ['contact', { id: undefined }],
  ['contact', { worker_id: undefined }],
  ['placement', { id: undefined }],
  ['placement', { worker_id: v7() }],
  ['placement', { from_on: '2026-02-31' }],
  ['tie', { confidence: 'much' }],
  ['assessment', { value: 9 }],
  ['employer', { id: undefined }],
  ['employer', { industry: { of: 'Heron' } }],
  ['drive_employer', { id: undefined }],
  ['drive_employer', { from_on: undefined }],
  ['drive_employer', { recorded_at: null }],
  ['drive', { industry: 'anything' }],
] as const)(
  'a file with a row of %s that lacks or breaks something is refused with its line (%#)',
  async (table, change) => {
    const driveId = v7()
    expect(await bringIn(await forged(table, change), driveId)).toMatchObject({
      error: {
        reason: { key: 'takeaway.file.bad_line', params: { file: `tables/${table}.jsonl`, line: 1 } },
      },
    })
    expect(await owner.query('select from drive where id = $1', [driveId])).toMatchObject({ rowCount: 0 })
  },
)

test('the line of a row far down in a long table is the one that is named', async () => {
  const contents = await forged('drive', {})
  const [one] = contents.rows.tie
  const ties = Array.from({ length: 4100 }, (_, at) => ({ ...one, id: at === 4020 ? null : v7() }))
  expect(await bringIn({ ...contents, rows: { ...contents.rows, tie: ties as TakenRow[] } })).toMatchObject({
    error: { reason: { params: { file: 'tables/tie.jsonl', line: 4021 } } },
  })
})

// A card that is signed next year would be valid for two, and a demand raised then never grow old.
test.each([
  ['card', { signed_on: inDays(3) }],
  ['card', { withdrawn_on: inDays(3) }],
  ['demand', { raised_on: inDays(3) }],
  ['demand_status', { on_date: inDays(3) }],
  ['headcount_estimate', { on_date: inDays(3) }],
  ['committee_seat', { from_on: inDays(3) }],
  ['drive_attribute', { from_on: inDays(3) }],
  ['pulse', { on_date: inDays(3) }],
  ['placement', { from_on: inDays(400) }],
  ['worker_status', { from_on: inDays(400) }],
  ['structure_test', { happens_on: inDays(400) }],
] as const)(
  'a file with a row of %s that nobody can write here yet, %j, is not read in',
  async (table, change) => {
    expect(await bringIn(await forged(table, change))).toMatchObject({
      error: {
        reason: { key: 'takeaway.file.after_the_file', params: { file: `tables/${table}.jsonl`, line: 1 } },
      },
    })
  },
)

test.each([
  ['placement', { from_on: inDays(300) }],
  ['worker_status', { from_on: inDays(300) }],
  ['commitment', { due_on: inDays(400) }],
] as const)('what is planned in a row of %s, %j, is read in', async (table, change) => {
  expect(await bringIn(await forged(table, change))).toMatchObject({ ok: true })
})

test('what others did is told apart and belongs to no account of this server, whatever the file says', async () => {
  const { cy, dee, gus } = oak.people
  const driveId = v7()
  // Dee is no member of Oak Street: an id that only the file claims.
  const contents = await forged('tie', { recorded_by: dee.userId })
  expect(await bringIn(contents, driveId)).toMatchObject({ ok: true })
  const { rows: accounts } = await owner.query<{ id: string }>('select id from app_user')
  const brought = (await getTakeAway(gus.session, driveId, new Date()))?.rows
  for (const { name, use } of TAKEN_TABLES)
    if (use === 'comes_back')
      for (const { id } of accounts)
        if (id !== gus.userId)
          expect({ [name]: JSON.stringify(brought?.[name]) }).not.toMatchObject({
            [name]: expect.stringContaining(id),
          })
  const talks = (rows: TakenRows | undefined, by: (id: unknown) => boolean) =>
    rows?.one_on_one.filter(({ logged_by }) => by(logged_by)).length
  expect(talks(contents.rows, (id) => id === cy.userId)).toBeGreaterThan(0)
  expect(talks(brought, (id) => id !== gus.userId)).toBe(talks(contents.rows, (id) => id === cy.userId))
  expect(new Set(brought?.one_on_one.map(({ logged_by }) => logged_by)).size).toBe(
    new Set(contents.rows.one_on_one.map(({ logged_by }) => logged_by)).size,
  )
})

test('whoever leaves and is let in again finds their own talks here, and as somebody else’s where the file was read in', async () => {
  const { ana, cy, gus } = oak.people
  const copy = v7()
  expect(await bringIn(await forged('drive', {}), copy)).toMatchObject({ ok: true })
  const ownTalks = (driveId: string) =>
    asViewer(cy.session, async ({ sql }) => {
      const [talks] = await sql<{ own: number; all: number }>`
        select count(*) filter (where logged_by = app.me())::int as own, count(*)::int as all from one_on_one where drive_id = ${driveId}`
      return talks
    })
  const before = await ownTalks(oak.driveId)
  expect(before?.own).toBeGreaterThan(0)
  const { rows } = await owner.query<{ id: string }>(
    'select id from drive_role where drive_id = $1 and user_id = $2 and until_at is null',
    [oak.driveId, cy.userId],
  )
  for (const { id } of rows)
    await execute(endRole, ana.session, { commandId: v7(), input: { driveId: oak.driveId, roleId: id } })
  expect(await ownTalks(oak.driveId)).toEqual({ own: 0, all: 0 })

  await giveRole(owner, ana.session, { driveId: oak.driveId, userId: cy.userId, role: 'committee' })
  await giveRole(owner, gus.session, { driveId: copy, userId: cy.userId, role: 'committee' })
  const again = await ownTalks(oak.driveId)
  expect(again?.own).toBe(before?.own)
  expect(await ownTalks(copy)).toEqual({ own: 0, all: again?.all })
})

/** Ids in these columns are of rows of the drive itself. */
const OF_THE_DRIVE = [
  ...[
    'about_id',
    'ask_id',
    'cell_id',
    'contractor_id',
    'decision_id',
    'doer_worker_id',
    'employer_id',
    'import_id',
    'job_class_id',
  ],
  ...[
    'leads_from',
    'one_on_one_id',
    'site_id',
    'talker_worker_id',
    'test_id',
    'together_id',
    'unit_id',
    'worker_id',
  ],
]
/** These are written by the reading in itself. */
const WRITTEN_APART = ['drive', 'employer', 'drive_employer']

test('every column that can name an account is one whose accounts are exchanged', async () => {
  const tables = TAKEN_TABLES.filter(({ name, use }) => use === 'comes_back' && !WRITTEN_APART.includes(name))
  const { rows } = await owner.query<{ place: string; name: string }>(
    `select a.attrelid::regclass::text as place, a.attname as name from pg_attribute a
     where a.attrelid = any ($1::regclass[]) and a.atttypid = 'uuid'::regtype and a.attname not in ('id', 'drive_id')
       and not exists (select from pg_constraint c where c.conrelid = a.attrelid and c.contype = 'f' and a.attnum = any (c.conkey))`,
    [tables.map(({ name }) => name)],
  )
  const kept = rows.filter(({ name }) => withAuthors({ [name]: 'theirs' }, () => 'ours')[name] === 'theirs')
  expect(kept.filter(({ name }) => !OF_THE_DRIVE.includes(name))).toEqual([])
  const wish = { moved: { kept: { onlyUserId: 'theirs' } } }
  expect(withAuthors(wish, () => 'ours')).toEqual({ moved: { kept: { onlyUserId: 'ours' } } })
})
