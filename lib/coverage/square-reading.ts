import { type CalendarDate, daysBetween } from '@/lib/clock'
import type { CellCoverage } from './cell-coverage'
import type { GridSquare } from './coverage-grid'
import { type NamedIssue, peopleNaming } from './issue-heat'
import type { MapMeasure } from './map-measures'
import { PACE_LIMITS, TOUCH_LIMITS } from './published-constants'
import { type CountedTalks, countTalks, type RecentTalks, talksAWeekPerTen } from './recent-talks'
import { type Level, shareLevel } from './share-level'

/** One of five classes, from least to most; `unknown`: people may work there of whom nobody knows; `nobody`: nobody does. */
export type SquareLevel = Level | 'unknown' | 'nobody'

/** What one square says under a measure. `of` null: nobody has estimated how many work there. */
export type SquareReading = { level: SquareLevel } & (
  | { kind: 'nobody' }
  | { kind: 'share'; count: number; of: number | null }
  | { kind: 'seats'; have: number; need: number | null }
  | { kind: 'leaders'; won: number; known: number }
  | { kind: 'days'; days: number | null }
  | ({ kind: 'pace' } & RecentTalks)
  | { kind: 'issue'; people: number; talkedWith: number }
)

/** What besides the coverage some measures need; empty lists where the viewer sees one cell only. */
export type MapExtras = {
  onDate: CalendarDate
  talks: readonly CountedTalks[]
  issues: readonly NamedIssue[]
  /** The issue that is shown; `null` while none was named. */
  issueId: string | null
}

/** Reads a square of the map, or the sum of a row, a column or the whole. `null` is a square where no cell was drawn. */
export function readSquare(square: GridSquare | null, measure: MapMeasure, extras: MapExtras): SquareReading {
  if (square === null || square.coverage.empty) return { kind: 'nobody', level: 'nobody' }
  const { coverage } = square
  const reading = readMeasure(square, measure, extras)
  return coverage.blind ? { ...reading, level: 'unknown' } : reading
}

function readMeasure(
  { coverage, cellIds }: GridSquare,
  measure: MapMeasure,
  extras: MapExtras,
): SquareReading {
  switch (measure) {
    case 'committee':
      return readSeats(coverage)
    case 'leaders': {
      const { known, won } = coverage.leaders
      return {
        kind: 'leaders',
        won,
        known,
        level: known === 0 ? 'unknown' : classOf(won, known),
      }
    }
    case 'lastTouch': {
      const last = coverage.tally.lastTouchOn
      const days = last && daysBetween(last, extras.onDate)
      return { kind: 'days', days, level: days === null ? 'unknown' : touchLevel(days) }
    }
    case 'pace': {
      const recent = countTalks(extras.talks.filter(({ cellId }) => cellIds.includes(cellId)))
      return { kind: 'pace', ...recent, level: paceLevel(talksAWeekPerTen(recent, coverage)) }
    }
    case 'issues': {
      const people = extras.issueId === null ? 0 : peopleNaming(extras.issues, extras.issueId, cellIds)
      const talkedWith = coverage.tally.talkedTo
      return {
        kind: 'issue',
        people,
        talkedWith,
        level: talkedWith === 0 ? 'unknown' : classOf(people, talkedWith),
      }
    }
    default: {
      const share = coverage[measure]
      return { kind: 'share', count: share.count, of: share.of, level: shareLevel(share) ?? 1 }
    }
  }
}

/** The committee is measured by the seats it needs: one in ten would look empty against everybody. */
function readSeats({ committee, seatsNeeded }: CellCoverage): SquareReading {
  const level = seatsNeeded === null ? 1 : classOf(committee.count, seatsNeeded)
  return { kind: 'seats', have: committee.count, need: seatsNeeded, level }
}

const classOf = (count: number, of: number): Level =>
  shareLevel({ count, of, share: of === 0 ? 0 : count / of }) ?? 1

/** The fewer days since, the darker. */
const touchLevel = (days: number): Level => LEVELS[TOUCH_LIMITS.filter((limit) => days <= limit).length] ?? 5

const paceLevel = (talksAWeek: number): Level =>
  LEVELS[PACE_LIMITS.filter((limit) => talksAWeek > limit).length] ?? 5

const LEVELS = [1, 2, 3, 4, 5] as const
