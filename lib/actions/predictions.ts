import type { AssessmentValue } from '@/lib/assessments/assessment'
import { supports } from '@/lib/assessments/current-assessment'
import type { ParticipationResult } from './participation'
import { FEWEST_EXPECTED, RATINGS_HELD_SHARE } from './published-constants'
import { type Interval, wilsonInterval } from './wilson-interval'

/** Somebody on the frozen list: what we thought when it was frozen, and what came of it. `null`: nobody knew, nobody noted. */
export type Outcome = {
  workerId: string
  cellId: string | null
  expected: AssessmentValue | null
  /** On the committee when the list was frozen. */
  committee: boolean
  result: ParticipationResult | null
}

/** How well our ratings foretold what people did. `held` is `null` with too few to tell. */
export type Prediction = {
  expected: number
  did: number
  share: number | null
  range: Interval | null
  held: 'held' | 'too_rosy' | null
}

/**
 * Of those whom we expected to act (rated 1 or 2 when the list was frozen), how many did. Whoever was away or excused was
 * expected all the same. Somebody of whom nobody knew anything is never expected, for or against.
 */
export function predictionOf(outcomes: readonly Outcome[]): Prediction {
  const expected = outcomes.filter(wasExpected)
  return predictionFrom(expected.filter(tookPart).length, expected.length)
}

/** The same from counts: how many did of whom it was expected. */
export function predictionFrom(did: number, of: number): Prediction {
  const tells = of >= FEWEST_EXPECTED
  return {
    ...{ expected: of, did },
    share: tells ? did / of : null,
    range: tells ? wilsonInterval(did, of) : null,
    held: tells ? (did >= RATINGS_HELD_SHARE * of ? 'held' : 'too_rosy') : null,
  }
}

/** The same for each area, in the order in which areas first appear. */
export function predictionsByCell(
  outcomes: readonly Outcome[],
): { cellId: string | null; prediction: Prediction }[] {
  const cells = new Map<string | null, Outcome[]>()
  for (const outcome of outcomes) {
    const cell = cells.get(outcome.cellId)
    if (cell) cell.push(outcome)
    else cells.set(outcome.cellId, [outcome])
  }
  return [...cells].map(([cellId, inCell]) => ({ cellId, prediction: predictionOf(inCell) }))
}

/** People who took part and of whom we had not thought it: undecided, leaning no, against, or never rated. Never the committee itself. */
export const newlyRevealed = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((outcome) => tookPart(outcome) && !wasExpected(outcome) && !outcome.committee)

/** People of whom we had expected it and who did not, nor were excused: to be asked, not blamed. */
export const stayedAway = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter((outcome) => wasExpected(outcome) && !tookPart(outcome) && outcome.result !== 'excused')

/** Whether somebody counted as support when the list was frozen. */
const wasExpected = ({ expected }: Pick<Outcome, 'expected'>): boolean =>
  expected !== null && supports(expected)

const tookPart = ({ result }: Outcome): boolean => result === 'took_part'
