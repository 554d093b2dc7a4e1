import 'server-only'
import { type CalendarDate, now as currentTime } from '@/lib/clock'
import { asViewer, type Session } from '@/lib/db/as-viewer'
import type { Stage } from '../models/model-definition'
import type { TrackPosition } from '../models/stage-now'
import { type DecisionLine, decisionLines } from './decisions'
import { gateIn } from './gate'
import { hadFirstFight } from './model-choice'
import { type StageFacts, stageFactsIn } from './stage-facts'

/** One ladder with the stage that comes next and how many lines of advice are against going there. */
export type TrackLine = TrackPosition & { next: Stage | null; against: readonly string[] }

export type Strategy = {
  drive: StageFacts
  tracks: TrackLine[]
  /** Nobody has decided these yet. */
  open: DecisionLine[]
  /** When the group wanted to look again at how it organizes; `null`: it never asked itself. */
  reviewOn: CalendarDate | null
  hadFirstFight: boolean
}

/** Where a drive stands and what it has to decide; `null` where it is not there for this session. */
export const getStrategy = (
  session: Session,
  driveId: string,
  now = currentTime(),
): Promise<Strategy | null> =>
  asViewer(session, async (tx) => {
    const drive = await stageFactsIn(tx, driveId, now)
    if (!drive) return null
    const tracks: TrackLine[] = []
    for (const position of drive.positions.filter((each) => concerns(each, drive))) {
      const next = stageAfter(position)
      const gate = next && (await gateIn(tx, driveId, { stage: next, drive, now }))
      tracks.push({ ...position, next, against: gate?.advice.against ?? [] })
    }
    const decisions = await decisionLines(tx, driveId, now)
    const [check] = await tx.sql<{ reviewOn: CalendarDate }>`
      select review_on as "reviewOn" from model_check where drive_id = ${driveId} order by recorded_at desc, id desc limit 1`
    return {
      ...{
        drive,
        tracks,
        hadFirstFight: await hadFirstFight(tx, driveId),
        reviewOn: check?.reviewOn ?? null,
      },
      open: decisions.filter(({ stage }) => stage !== 'decided'),
    }
  })

/** A ladder for another situation concerns nobody, unless the drive has moved on it. */
const concerns = ({ track, stage }: TrackPosition, { context }: StageFacts): boolean =>
  stage !== null || track.context === null || context === null || track.context === context

const stageAfter = ({ track, stage }: TrackPosition): Stage | null =>
  track.stages[track.stages.findIndex(({ id }) => id === stage?.id) + 1] ?? null
