import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { rolesIn } from '@/lib/access/viewer'
import { type CalendarDate, now as currentTime, dateIn } from '@/lib/clock'
import { issuesByHeat } from '@/lib/coverage/issue-heat'
import type { IssueName } from '@/lib/coverage/issue-name'
import { issueNamesIn } from '@/lib/coverage/queries/issue-names'
import { extrasNow } from '@/lib/coverage/queries/map-extras'
import { asViewer } from '@/lib/db/as-viewer'
import { driveZoneIn } from '@/lib/drives/queries/drive-zone'
import type { ActionSummary, DemandSummary } from '../action-summary'
import { actionRows } from './action-rows'
import { demandRows } from './demand-rows'

export type ActionsPage = {
  today: CalendarDate
  actions: ActionSummary[]
  demands: DemandSummary[]
  /** What most people named lately, for a first demand; of what the viewer may count. */
  issues: { issueId: string; people: number; name: IssueName }[]
}

/** What a drive asks for and does together; `null` when the drive is not there for this viewer. */
export function getActionsPage(
  viewer: Viewer,
  driveId: string,
  now = currentTime(),
): Promise<ActionsPage | null> {
  return asViewer(viewer, async (tx) => {
    const timeZone = await driveZoneIn(tx, driveId)
    if (!timeZone) return null
    const today = dateIn(timeZone, now)
    const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
    const heat = isInsider ? issuesByHeat((await extrasNow(tx, driveId, 'issues', today)).issues) : []
    const names = heat.length > 0 ? await issueNamesIn(tx, driveId) : new Map<string, IssueName>()
    return {
      today,
      actions: await actionRows(tx, driveId, { words: isInsider ? 'open' : 'closed' }),
      demands: await demandRows(tx, driveId),
      issues: heat.map((issue) => ({ ...issue, name: names.get(issue.issueId) ?? null })),
    }
  })
}
