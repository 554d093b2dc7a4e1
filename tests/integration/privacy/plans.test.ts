import { expect, test } from 'vitest'
import type { Session } from '@/lib/db/as-viewer'
import { openOakStreet } from '@/tests/support/oak-street'
import { openTestDatabase } from '@/tests/support/test-database'

const { owner } = await openTestDatabase()
const { asViewer } = await import('@/lib/db/as-viewer')
const oak = await openOakStreet(owner)
await fillWithOthers()

test.each([
  ['cell_bucket', 'select measure, sum(people) from cell_bucket where drive_id = $1 group by 1'],
  ['worker', 'select id from worker where drive_id = $1'],
  ['worker_name', 'select words from worker_name where drive_id = $1'],
  ['one_on_one', 'select id from one_on_one where drive_id = $1 and happened_on > current_date - 90'],
  ['assessment', 'select value from assessment where drive_id = $1'],
  ['commitment', 'select id from commitment where drive_id = $1 and user_id = app.me()'],
])('%s is read by an index that begins with the drive, not row by row', async (table, statement) => {
  for (const person of [oak.people.ana, oak.people.cy, oak.people.dee]) {
    const nodes = await planOf(person.session, statement.replace('$1', `'${oak.driveId}'`))
    expect(
      nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === table),
    ).toEqual([])
    expect(nodes.filter((node) => node['Index Cond']?.includes('drive_id'))).not.toEqual([])
    // What the viewer may see is worked out once a statement, not once a row.
    expect(nodes.filter((node) => node['Subplan Name']?.startsWith('InitPlan'))).not.toEqual([])
  }
})

type PlanNode = {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  'Subplan Name'?: string
  Plans?: PlanNode[]
}

/** All nodes of the plan that PostgreSQL chooses for this viewer. */
async function planOf(session: Session, statement: string): Promise<PlanNode[]> {
  const text = [`explain (format json) ${statement}`]
  const [row] = await asViewer(session, (tx) =>
    tx.sql<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(Object.assign(text, { raw: text })),
  )
  const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)]
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => flatten(Plan))
}

/** 400 other drives with 50 people each, so that reading all of a table would be the wrong plan. */
async function fillWithOthers() {
  await owner.query(`
    with drives as (
      insert into drive (id, code, time_zone, locale, words, started_by, started_at)
      select gen_random_uuid(), 'FILL-' || n, 'UTC', 'en', '', gen_random_uuid(), now() from generate_series(1, 400) n returning id
    ), workers as (
      insert into worker (drive_id, id, code, added_by, added_at)
      select d.id, gen_random_uuid(), 'W' || n, gen_random_uuid(), now() from drives d, generate_series(1, 50) n returning drive_id, id
    ), names as (
      insert into worker_name (drive_id, worker_id, words, updated_at) select drive_id, id, '', now() from workers
    ), talks as (
      insert into one_on_one (drive_id, id, worker_id, logged_by, happened_at, happened_on, recorded_at)
      select drive_id, gen_random_uuid(), id, gen_random_uuid(), now(), current_date, now() from workers
    ), promises as (
      insert into commitment (drive_id, id, worker_id, user_id, by, kind, due_on, recorded_at)
      select drive_id, gen_random_uuid(), id, gen_random_uuid(), 'user', 'talk_again', current_date, now() from workers
    ), judgements as (
      insert into assessment (drive_id, id, worker_id, value, basis, assessor_id, happened_at, happened_on, recorded_at)
      select drive_id, gen_random_uuid(), id, 2, 'stated', gen_random_uuid(), now(), current_date, now() from workers
    )
    insert into cell_bucket (drive_id, span, measure, cell_id, on_date, people)
    select d.id, 'day', 'talked', gen_random_uuid(), current_date - n, 3 from drives d, generate_series(1, 50) n`)
  await owner.query('analyze')
}
