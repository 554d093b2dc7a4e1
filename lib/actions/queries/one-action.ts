import 'server-only'
import { rolesIn, type Viewer } from '@/lib/access/viewer'
import { now as currentTime, dateIn } from '@/lib/clock'
import { asViewer, type ViewerTx } from '@/lib/db/as-viewer'
import { driveKey } from '@/lib/vault/key-name'
import type { ActionPage, Debrief, OneAction } from '../action-page'
import { type ActionState, actionStage } from '../action-stage'
import { actionRows } from './action-rows'
import { demandRows } from './demand-rows'

/** One action as the viewer may see it; `null` where there is none for them. */
export function getAction(
  viewer: Viewer,
  driveId: string,
  testId: string,
  now = currentTime(),
): Promise<ActionPage | null> {
  return asViewer(viewer, async (tx) => {
    const action = await actionIn(tx, viewer, driveId, testId, now)
    if (!action) return null
    const debriefs = await tx.sql<Omit<Debrief, 'text'> & { words: Buffer | null }>`
      select id, went, words, written_at as "writtenAt" from debrief
      where drive_id = ${driveId} and test_id = ${testId} order by written_at desc, id desc`
    const textOf = (id: string, words: Buffer | null) =>
      words
        ? tx.vault.open<{ text: string }>(driveKey(driveId), { table: 'debrief', rowId: id }, words).text
        : ''
    return {
      action,
      demands: await demandRows(tx, driveId),
      earlier: (await actionRows(tx, driveId, { words: action.words ? 'open' : 'closed' }))
        .filter((other) => other.testId !== testId && other.stage !== 'cancelled')
        .map((other) => ({ testId: other.testId, kind: other.kind, title: other.title })),
      debriefs: debriefs.map(({ words, ...debrief }) => ({ ...debrief, text: textOf(debrief.id, words) })),
    }
  })
}

type PlainGo = { goPledged: number | null; goCells: number | null }

/** The action itself inside a transaction that is already open. */
export async function actionIn(
  { sql, vault }: ViewerTx,
  viewer: Viewer,
  driveId: string,
  testId: string,
  now = currentTime(),
): Promise<OneAction | null> {
  const [row] = await sql<
    ActionState & Omit<OneAction, 'go'> & PlainGo & { sealed: Buffer; timeZone: string }
  >`
    select t.id as "testId", t.version, t.kind, t.words as sealed, t.demand_id as "demandId", t.is_public as "isPublic",
      t.goal_percent as "goalPercent", t.cell_goal_percent as "cellGoalPercent", t.happens_on as "happensOn", t.counting,
      t.route, t.go_pledged as "goPledged", t.go_cells as "goCells", t.leads_from as "leadsFrom",
      t.inoculated_at as "inoculatedAt", t.went_ahead_at as "wentAheadAt", t.frozen_at as "frozenAt", t.closed_at as "closedAt", t.cancelled_at as "cancelledAt", d.time_zone as "timeZone"
    from structure_test t join drive d on d.id = t.drive_id where t.drive_id = ${driveId} and t.id = ${testId}`
  if (!row) return null
  const { sealed, timeZone, frozenAt, closedAt, cancelledAt, goPledged, goCells, ...plain } = row
  const isInsider = rolesIn(viewer, driveId).some((role) => role !== 'coach')
  return {
    ...plain,
    go: { people: goPledged, cells: goCells },
    words: isInsider
      ? vault.open(driveKey(driveId), { table: 'structure_test', rowId: testId }, sealed)
      : null,
    frozenOn: frozenAt && dateIn(timeZone, frozenAt),
    stage: actionStage({ frozenAt, closedAt, cancelledAt }),
    today: dateIn(timeZone, now),
  }
}
