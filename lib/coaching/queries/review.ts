import 'server-only'
import type { Viewer } from '@/lib/access/viewer'
import { dateIn } from '@/lib/clock'
import type { Review } from '@/lib/coaching/review'
import { checklistFor, phaseOf } from '@/lib/coaching/review-checklists'
import { sideOf } from '@/lib/coaching/thread'
import { whereTalksStop } from '@/lib/coaching/where-talks-stop'
import { schoolIn } from '@/lib/conversations/queries/school'
import { coverageNowIn } from '@/lib/coverage/queries/coverage-now'
import { asViewer } from '@/lib/db/as-viewer'
import { effectiveAttributes } from '@/lib/drives/effective-attributes'
import { saidIn } from '@/lib/drives/queries/said-in'
import { shopIn } from '@/lib/workplaces/queries/shop-structure'
import { readAgreedSteps } from './agreed-steps'
import { readAsks, readMarks, readPromises, readReached, readTests, readWeek } from './review-facts'
import { readCoachNotes, readComments } from './review-words'
import { readSharedTalks } from './shared-talks'
import { stageRung } from './stage-rung'

/** Areas that the review names: those that need a look first. */
const AREAS_SHOWN = 6

/**
 * One drive on one screen for its coach and its committee alike: counts, codes and what both sides wrote. The coach's own notes are
 * read for the coach alone. `null` for everybody else.
 */
export function getReview(viewer: Viewer, driveId: string, now: Date): Promise<Review | null> {
  const side = sideOf(viewer, driveId, 'coach')
  if (side === null || side === 'coordination') return Promise.resolve(null)
  return asViewer(viewer, async (tx) => {
    const [drive] = await tx.sql<{
      code: string
      timeZone: string
      stage: string | null
      reviewAt: Date | null
    }>`
      select d.code, d.time_zone as "timeZone", m.review_at as "reviewAt",
        (select s.stage from stage_move s where s.drive_id = d.id and s.withdrawn_at is null
          order by s.on_date desc, s.recorded_at desc limit 1) as stage
      from drive d cross join lateral app.last_moves(array[d.id], ${now}) m where d.id = ${driveId}`
    const covered = drive && (await coverageNowIn(tx, driveId, now))
    if (!drive || !covered) return null
    const today = dateIn(drive.timeZone, now)
    const said = effectiveAttributes(await saidIn(tx, driveId), today)
    const school = await schoolIn(tx, driveId)
    const tests = await readTests(tx, driveId)
    const { whole, cells } = covered.coverage
    const { tally } = whole
    const phase = phaseOf(stageRung(drive.stage), { committee: tally.committee, tests: tests.length })
    const marks = await readMarks(tx, driveId)
    const shop = await shopIn(tx, driveId)
    return {
      ...{
        code: drive.code,
        side,
        today,
        model: said.model?.value ?? null,
        stage: drive.stage,
        phase,
        reviewAt: drive.reviewAt,
      },
      numbers: {
        ...{ onDate: covered.coverage.onDate, headcount: whole.headcount?.people ?? null },
        ...{
          named: whole.named,
          talked: whole.talkedTo,
          supporters: whole.supporters,
          verified: whole.verified,
        },
        ...{ committee: whole.committee, seatsNeeded: whole.seatsNeeded },
      },
      week: await readWeek(tx, driveId, today),
      talks: {
        words: new Map(
          school.steps.flatMap(({ id, words }) => (words !== null && side === 'group' ? [[id, words]] : [])),
        ),
        ...whereTalksStop(
          school.steps.map(({ id }) => id),
          await readReached(tx, driveId, { schoolId: school.id, today }),
        ),
      },
      asks: await readAsks(tx, driveId, today),
      promises: await readPromises(tx, driveId, today),
      blindAreas: covered.coverage.blindCells,
      areas: cells
        .map(({ cellId, blind, tally: { stale, assessed, lastTouchOn } }) => ({
          ...{ cellId, blind, stale, assessed, lastTouchOn },
          name: shop.cells.find(({ id }) => id === cellId)?.name ?? '',
        }))
        .filter(({ blind, stale }) => blind || stale > 0)
        .sort((a, b) => Number(b.blind) - Number(a.blind) || b.stale - a.stale)
        .slice(0, AREAS_SHOWN),
      tests,
      checklist: checklistFor(said.model?.value ?? null, phase).map((item) => ({
        ...item,
        mark: marks.get(item.id) ?? null,
      })),
      comments: await readComments(tx, viewer.userId, driveId),
      steps: await readAgreedSteps(tx, viewer.userId, driveId),
      shared: await readSharedTalks(tx, viewer.userId, { driveId, now }),
      notes: side === 'coach' ? await readCoachNotes(tx, driveId) : [],
    }
  })
}
