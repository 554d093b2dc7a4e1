import 'server-only'
import { actionResults } from '@/lib/actions/action-results'
import { lastActions } from '@/lib/actions/queries/finished-actions'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import type { ViewerTx } from '@/lib/db/as-viewer'
import type { GateFacts, GateTest } from '../gate-advice'

/** What is known now of a drive, as a gate weighs it; `null` for whoever does not see all of it. */
export async function gateFactsIn(tx: ViewerTx, driveId: string, now: Date): Promise<GateFacts | null> {
  const found = await coverageNowIn(tx, driveId, now)
  if (!found || found.partial) return null
  const { whole, cells, onDate } = found.coverage
  const of = whole.headcount?.people ?? null
  const [row] = await tx.sql<{ cards: number }>`
    select coalesce(cardinality(app.valid_cards(${driveId}, 'authorization')), 0)::int as cards`
  const cards = row?.cards ?? 0
  return {
    ...{ onDate, supporters: whole.supporters, verified: whole.verified },
    cards: { count: cards, of, share: of ? cards / of : null },
    blindCells: cells.flatMap(({ blind, cellId }) => (blind ? cellId : [])),
    lastTest: await lastTest(tx, driveId),
  }
}

async function lastTest(tx: ViewerTx, driveId: string): Promise<GateTest | null> {
  const [test] = await tx.sql<{ testId: string; percent: number | null; cellPercent: number | null }>`
    select id as "testId", goal_percent as percent, cell_goal_percent as "cellPercent" from structure_test
    where drive_id = ${driveId} and closed_at is not null and cancelled_at is null
    order by happens_on desc, made_at desc, id desc limit 1`
  const action = test && (await lastActions(tx, driveId, test.testId)).at(-1)
  if (!test || !action) return null
  const { whole, behind } = actionResults(action.cells, test)
  const { eligible, tookPart, goal } = whole
  return {
    ...{ testId: test.testId, eligible, tookPart, goal },
    behind: behind.map(({ cellId, eligible: could, tookPart: did }) => ({
      ...{ cellId, eligible: could, tookPart: did },
    })),
  }
}
