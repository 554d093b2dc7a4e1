import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import { issueNamesIn } from '@/lib/coverage/queries/issue-names'
import type { ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { DemandSummary } from '../action-summary'
import { type DemandStatusFact, type DemandTarget, demandStatus } from '../demand-status'

type Row = {
  demandId: string
  version: number
  labelId: string | null
  words: Buffer
  targetKind: DemandTarget
  raisedOn: CalendarDate
}

/** What the drive asks for, newest first, with where each stands. Nothing for a coach. */
export async function demandRows(tx: ViewerTx, driveId: string): Promise<DemandSummary[]> {
  const rows = await tx.sql<Row>`
    select id as "demandId", version, label_id as "labelId", words, target_kind as "targetKind", raised_on as "raisedOn"
    from demand where drive_id = ${driveId} and withdrawn_at is null order by raised_on desc, recorded_at desc, id desc`
  if (rows.length === 0) return []
  const facts = await tx.sql<DemandStatusFact & { demandId: string }>`
    select demand_id as "demandId", id, status, on_date as "onDate", recorded_at as "recordedAt"
    from demand_status where drive_id = ${driveId} and withdrawn_at is null`
  const issues = await issueNamesIn(tx, driveId)
  return rows.map(({ words, ...row }) => {
    const place = { table: 'demand', rowId: row.demandId }
    const { text, target } = tx.vault.open<{ text: string; target: string }>(driveKey(driveId), place, words)
    const stands = demandStatus(facts.filter(({ demandId }) => demandId === row.demandId))
    return {
      ...{ ...row, text, target },
      issue: (row.labelId && issues.get(row.labelId)) || null,
      status: stands?.status ?? 'raised',
      statusOn: stands?.onDate ?? row.raisedOn,
    }
  })
}
