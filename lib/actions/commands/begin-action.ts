import 'server-only'
import { defineCommand } from '@/lib/command/define-command'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { failure, success } from '@/lib/result'
import { type FrozenCell, frozenCells, NOT_PLACED } from '../frozen-list'
import { refuseBegin } from '../policy'
import { OneAction } from '../schema'
import { loadAction } from './load-action'

/**
 * Begins an action: from now on the list of who could take part stays as it is, whoever moves, leaves or comes. Where only
 * numbers are kept, no list of names is made either.
 */
export const beginAction = defineCommand({
  name: 'action.begin',
  scope: 'drive',
  input: OneAction,
  subject: 'action',
  load: loadAction,
  refuse: (_viewer, { state }) => refuseBegin(state),

  async run({ driveId, testId }, { state }, { tx, viewer, now }) {
    const frozen = await tx.sql`
      update structure_test set frozen_at = ${now}
      where drive_id = ${driveId} and id = ${testId} and frozen_at is null returning id`
    if (frozen.length === 0) return failure({ code: 'conflict' })
    const cells = await cellsNow(tx, driveId, now)
    if (state.counting === 'people')
      await tx.sql`
        insert into eligible (drive_id, test_id, worker_id, cell_id, expected, committee, leader)
        select s.drive_id, ${testId}, s.worker_id, c.id, s.value, s.committee, s.leader
        from worker_state s left join cell c on c.drive_id = s.drive_id and c.id = s.cell_id and c.retired_at is null
        where s.drive_id = ${driveId} and s.active and s.unit <> 'out'`
    const [ids, people] = [cells.map(({ cellId }) => cellId), cells.map(({ eligible }) => eligible)]
    await tx.sql`
      insert into test_cell (drive_id, test_id, cell_id, eligible, changed_by, changed_at)
      select ${driveId}, ${testId}, x.cell_id, x.eligible, ${viewer.userId}, ${now}
      from unnest(${ids}::uuid[], ${people}::int[]) x (cell_id, eligible)`
    return success({ testId, eligible: people.reduce((sum, each) => sum + each, 0) })
  },
})

async function cellsNow(tx: ViewerTx, driveId: string, now: Date): Promise<FrozenCell[]> {
  const named = await tx.sql<{ cellId: string; people: number }>`
    select coalesce(c.id, ${NOT_PLACED}::uuid) as "cellId", count(*)::int as people
    from worker_state s left join cell c on c.drive_id = s.drive_id and c.id = s.cell_id and c.retired_at is null
    where s.drive_id = ${driveId} and s.active and s.unit <> 'out' group by 1`
  const coverage = (await coverageNowIn(tx, driveId, now))?.coverage
  const estimates = (coverage?.cells ?? []).flatMap(({ cellId, headcount }) =>
    headcount ? [[cellId, headcount.people] as const] : [],
  )
  return frozenCells(new Map(named.map(({ cellId, people }) => [cellId, people])), {
    whole: coverage?.whole.headcount?.people ?? null,
    cells: new Map(estimates),
  })
}
