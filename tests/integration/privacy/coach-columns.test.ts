import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import { sqlState } from '@/lib/db/database-error'
import { openOakStreet } from '@/tests/support/oak-street'
import { signIn } from '@/tests/support/people'
import { dropForeignKeys, tablesAboutWorkers, writeRowAbout } from '@/tests/support/rows-about-worker'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { driveId, people, workers, cells, stranger } = await openOakStreet(owner)
await owner.query("update worker set languages = '{tl}'")
const tables = await tablesAboutWorkers(owner)
await dropForeignKeys(owner)

/** What a row has to say so that a check lets it in, or so that a coach would see it if the rows were open. */
const SAID: Record<string, Record<string, string>> = {
  companion: { companion_worker_id: 'gen_random_uuid()' },
  contact_attempt: { talker_worker_id: 'null' },
  name_grant: { until_at: "now() + interval '1 day'", cell_id: 'null' },
  not_same_person: { other_worker_id: "'ffffffff-ffff-4fff-bfff-ffffffffffff'" },
  note: { level: "'coach'" },
  one_on_one: { talker_worker_id: 'null' },
  worker_merge: { merged_worker_id: 'gen_random_uuid()' },
}

for (const table of tables) {
  const { rowCount } = await owner.query(
    `select from public.${table.table} where drive_id = $1 and ${table.holders[0]} is not null`,
    [driveId],
  )
  if (!rowCount) await writeRowAbout(owner, { driveId, workerId: workers.dana.id }, table, SAID[table.table])
}

/**
 * What a coach reads about people under codes, column by column, before the committee shows any name: facts with their days, kinds
 * and values. Nothing that says who somebody is (names, contacts, languages, words), nothing about structures that keep lists.
 */
const COACH_READS: Record<string, string> = {
  action_role: '',
  ask: 'drive_id id one_on_one_id worker_id kind answer answered_at answered_by',
  assessment:
    'drive_id id worker_id one_on_one_id value basis assessor_id happened_at happened_on recorded_at reason withdrawn_at',
  card: '',
  commitment:
    'drive_id id worker_id one_on_one_id user_id by kind due_on recorded_at outcome closed_at closed_by ask_id debrief debriefed_at debriefed_by doer_worker_id missing',
  committee_seat: 'drive_id id worker_id from_on until_on recorded_at recorded_by',
  companion: 'drive_id id one_on_one_id worker_id companion_worker_id role',
  contact: '',
  contact_attempt:
    'drive_id id worker_id talker_user_id talker_worker_id logged_by outcome happened_at happened_on recorded_at withdrawn_at',
  drive_role: '',
  elector: '',
  eligible: 'drive_id test_id worker_id cell_id expected committee leader',
  grievance_worker: '',
  inoculation: 'drive_id one_on_one_id worker_id topic',
  leader_mark: 'drive_id id worker_id status on_date recorded_at recorded_by evidence test_id',
  meeting_person: '',
  membership: '',
  name_grant: '',
  not_same_person: '',
  note: '',
  one_on_one:
    'drive_id id worker_id talker_user_id talker_worker_id logged_by happened_at happened_on recorded_at place_kind step_reached withdrawn_at school together_id',
  one_on_one_issue: 'drive_id one_on_one_id label_id worker_id',
  participation: 'drive_id id test_id worker_id result recorded_at recorded_by withdrawn_at',
  placement:
    'drive_id id worker_id cell_id employer_id is_primary from_on until_on recorded_at recorded_by replaced_at',
  pledge: 'drive_id id test_id worker_id recorded_at recorded_by withdrawn_at',
  reach: '',
  reading: '',
  retaliation: '',
  retaliation_witness: '',
  slate_place: '',
  stewardship: '',
  tie: 'drive_id id from_worker_id to_worker_id kind confidence on_date recorded_at recorded_by withdrawn_at',
  time_together_person: 'drive_id time_together_id worker_id',
  turf: '',
  unit_judgement: 'drive_id id worker_id judgement reason on_date recorded_at recorded_by withdrawn_at',
  voter: '',
  worker: 'drive_id id code leave_alone only_user_id import_id added_by added_at removed_at',
  worker_merge: '',
  worker_name: '',
  worker_state:
    'drive_id worker_id cell_id cells active last_talk_on talks value assessed_on verified_on disputed committee leader unit',
  worker_status: 'drive_id id worker_id status from_on recorded_at recorded_by replaced_at',
}

/** Whether a statement of somebody's brings any row about a worker with this column. */
async function reads(session: Session, table: string, holder: string | undefined, column: string) {
  const statement = `select "${column}" from public.${table} where drive_id = '${driveId}' and ${holder} is not null limit 1`
  try {
    const rows = await asViewer(session, ({ sql }) => sql([statement] as unknown as TemplateStringsArray))
    return rows.length > 0
  } catch (error) {
    if (sqlState(error) === '42501') return false
    throw error
  }
}

/** The columns of every table about workers that somebody reads, in the form of the table above. */
async function readBy(session: Session) {
  const found: Record<string, string> = {}
  for (const { table, holders, columns } of tables) {
    const open: string[] = []
    for (const column of columns) if (await reads(session, table, holders[0], column)) open.push(column)
    found[table] = open.sort().join(' ')
  }
  return found
}
const sorted = (expected: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(expected).map(([table, columns]) => [table, columns.split(' ').sort().join(' ')]),
  )

test('a coach who was shown no name reads exactly these columns about people', async () => {
  expect(await readBy(people.dee.session)).toEqual(sorted(COACH_READS))
})

test('whoever has no part in a group reads nothing about its people, and neither does the coordination', async () => {
  const nothing = Object.fromEntries(tables.map(({ table }) => [table, '']))
  for (const { session } of [people.gus, people.eva, people.flo])
    expect(await readBy(session)).toEqual(nothing)
})

const everybody = Object.values(workers)
const ids = (found: { id: string }[]) => found.map(({ id }) => id).sort()

/** Whose languages somebody is told, asked for all at once and for one at a time, and whose names they see. */
const told = (session: Session) =>
  asViewer(session, async ({ sql }) => {
    const all = await sql<{ id: string }>`
      select worker_id as id from app.spoken_in(${driveId}, null) where languages = '{tl}'`
    const alone: { id: string }[] = []
    for (const { id } of [...everybody, stranger])
      alone.push(
        ...(await sql<{ id: string }>`
          select worker_id as id from app.spoken_in(${driveId}, ${[id]}) where languages = '{tl}'`),
      )
    const named = await sql<{
      id: string
    }>`select worker_id as id from worker_name where drive_id = ${driveId}`
    return { all: ids(all), alone: ids(alone), named: ids(named) }
  })
const exactly = (found: { id: string }[]) => ({ all: ids(found), alone: ids(found), named: ids(found) })

/** Nothing that is shown to the coach changes what the others are told. */
async function expectOthersAsEver() {
  const { ana, bo, cy, dee, eva, hal, gus, flo } = people
  for (const { session } of [ana, bo]) expect(await told(session)).toEqual(exactly(everybody))
  expect(await told(cy.session)).toEqual(exactly([workers.cy, workers.dana]))
  const lists = await Promise.all([cy, dee].map(({ userId }) => signIn(owner, userId, { level: 'list' })))
  expect(await Promise.all(lists.map(told))).toEqual([exactly([workers.dana]), exactly([])])
  for (const { session } of [eva, hal, gus, flo]) expect(await told(session)).toEqual(exactly([]))
}

test.each([
  { shown: 'everybody', scope: { worker: null, cell: null }, seen: everybody },
  { shown: 'one area', scope: { worker: null, cell: cells.packDay }, seen: [workers.ida, workers.joe] },
  { shown: 'one person', scope: { worker: workers.fay.id, cell: null }, seen: [workers.fay] },
])(
  'what people like to talk in is told to whoever may see their names and to nobody else, a coach who is shown $shown too',
  async ({ scope, seen }) => {
    const { ana, dee } = people
    const grantId = v7()
    expect(await told(dee.session)).toEqual(exactly([]))
    await asViewer(
      ana.session,
      ({ sql }) =>
        sql`select app.grant_names(${driveId}, ${grantId}, ${dee.userId}, ${scope.worker}, ${scope.cell}, 'planning', now() + interval '1 day')`,
    )
    expect(await told(dee.session)).toEqual(exactly(seen))
    await expectOthersAsEver()
    await asViewer(ana.session, ({ sql }) => sql`select app.revoke_names(${driveId}, ${grantId})`)
    expect(await told(dee.session)).toEqual(exactly([]))
    await expectOthersAsEver()
  },
)
