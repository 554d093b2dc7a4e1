import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import { actionStage } from '../action-stage'
import type { ActionSummary } from '../action-summary'
import type { ActionKind } from '../ladder'

type Row = {
  testId: string
  kind: ActionKind
  words: Buffer
  happensOn: CalendarDate
  frozenAt: Date | null
  closedAt: Date | null
  cancelledAt: Date | null
  demandId: string | null
  eligible: number | null
  tookPart: number | null
}

/** The actions of a drive, the last day first, with the words for insiders and the numbers for who sees the whole. */
export async function actionRows(
  { sql, vault }: ViewerTx,
  driveId: string,
  see: { words: 'open' | 'closed' },
): Promise<ActionSummary[]> {
  const rows = await sql<Row>`
    with counted as (
      select c.test_id, sum(c.eligible)::int as eligible, coalesce(sum(c.took_part), 0)::int as unnamed
      from test_cell c where c.drive_id = ${driveId} group by 1
    ), newest as (
      select distinct on (p.test_id, p.worker_id) p.test_id, p.result from participation p
      where p.drive_id = ${driveId} and p.withdrawn_at is null and ${driveId}::uuid = any (app.my_sight_drives())
      order by p.test_id, p.worker_id, p.recorded_at desc, p.id desc
    ), named as (
      select test_id, count(*)::int as people from newest where result = 'took_part' group by 1
    )
    select t.id as "testId", t.kind, t.words, t.happens_on as "happensOn", t.frozen_at as "frozenAt", t.closed_at as "closedAt",
      t.cancelled_at as "cancelledAt", t.demand_id as "demandId", c.eligible, c.unnamed + coalesce(n.people, 0) as "tookPart"
    from structure_test t left join counted c on c.test_id = t.id left join named n on n.test_id = t.id
    where t.drive_id = ${driveId} order by t.happens_on desc, t.made_at desc, t.id desc`
  const titleOf = ({ testId, words }: Row): string =>
    vault.open<{ title: string }>(driveKey(driveId), { table: 'structure_test', rowId: testId }, words).title
  return rows.map((row) => ({
    ...{ testId: row.testId, kind: row.kind, happensOn: row.happensOn, demandId: row.demandId },
    title: see.words === 'open' ? titleOf(row) : null,
    stage: actionStage(row),
    counted: row.eligible === null ? null : { eligible: row.eligible, tookPart: row.tookPart ?? 0 },
  }))
}
