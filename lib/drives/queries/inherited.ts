import 'server-only'
import type { CalendarDate } from '@/lib/clock'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { DriveAttributeKind } from '../drive-attributes'

/** What a drive starts from: said for its campaign or, where none says it, for the network. */
export type Inherited = {
  kind: DriveAttributeKind
  value: string
  from: 'campaign' | 'network'
  fromOn: CalendarDate
}

/** The newest answer of each kind that reaches a drive by `day`; a campaign goes before the network. */
export const inheritedIn = ({ sql }: ViewerTx, driveId: string, day: CalendarDate): Promise<Inherited[]> =>
  sql<Inherited>`
    select distinct on (a.kind) a.kind, a.value, a.from_on as "fromOn",
      case when a.campaign_id is null then 'network' else 'campaign' end as "from"
    from scope_attribute a
    where a.from_on <= ${day} and (a.campaign_id is null or exists (select from campaign_drive m
      join campaign k on k.id = m.campaign_id and k.closed_at is null
      where m.campaign_id = a.campaign_id and m.drive_id = ${driveId} and m.state = 'in'))
    order by a.kind, a.campaign_id is null, a.from_on desc, a.recorded_at desc, a.id desc`
