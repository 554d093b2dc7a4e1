import 'server-only'
import { demandRows } from '@/lib/actions/queries/demand-rows'
import type { CalendarDate } from '@/lib/clock'
import { SUPPRESSION_K } from '@/lib/coverage/published-constants'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { issueNamesIn } from '@/lib/coverage/queries/issue-names'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { HandedOver, HandOffShare } from '../hand-off/hand-off'

type Asked = { shares: readonly HandOffShare[]; contact: string; today: CalendarDate; now: Date }

/** What an introduction hands over, as it stands now: counts and words of the group, never a name of a worker. */
export async function whatIsShared(tx: ViewerTx, driveId: string, asked: Asked): Promise<HandedOver> {
  const has = (share: HandOffShare) => asked.shares.includes(share)
  const [drive] = await tx.sql<{ code: string; stage: string | null }>`
    select d.code, (select a.value from drive_attribute a where a.drive_id = d.id and a.employer_id is null and a.kind = 'stage'
      order by a.from_on desc, a.recorded_at desc, a.id desc limit 1) as stage
    from drive d where d.id = ${driveId}`
  return {
    onDate: asked.today,
    group: drive?.code ?? '',
    counts: has('counts') ? await countsIn(tx, driveId, asked.now) : null,
    stage: has('stage') ? (drive?.stage ?? null) : null,
    issues: has('issues') ? await issuesIn(tx, driveId) : null,
    demands: has('demands')
      ? (await demandRows(tx, driveId)).map(({ text, status }) => ({ text, status }))
      : null,
    contact: has('contact') ? asked.contact : null,
  }
}

async function countsIn(tx: ViewerTx, driveId: string, now: Date): Promise<HandedOver['counts']> {
  const whole = (await coverageNowIn(tx, driveId, now))?.coverage.whole
  return whole
    ? {
        headcount: whole.headcount?.people ?? null,
        named: whole.tally.named,
        talked: whole.tally.talkedTo,
        verified: whole.tally.verified,
      }
    : null
}

/** Issues that fewer than five named could point at somebody, and stay. */
async function issuesIn(tx: ViewerTx, driveId: string): Promise<HandedOver['issues']> {
  const rows = await tx.sql<{ id: string; people: number }>`
    select i.label_id as id, count(distinct i.worker_id)::int as people from one_on_one_issue i
    join one_on_one o on o.drive_id = i.drive_id and o.id = i.one_on_one_id and o.withdrawn_at is null
    where i.drive_id = ${driveId} group by i.label_id having count(distinct i.worker_id) >= ${SUPPRESSION_K} order by 2 desc, 1 limit 20`
  const names = await issueNamesIn(tx, driveId)
  return rows.map(({ id, people }) => {
    const name = names.get(id) ?? null
    return {
      code: name && 'code' in name ? name.code : null,
      name: name && 'name' in name ? name.name : null,
      people,
    }
  })
}
