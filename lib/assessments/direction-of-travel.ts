import type { AssessmentValue } from './assessment'

/** Where somebody is heading between two ratings; `first` when there was none before. */
export type Direction = 'first' | 'closer' | 'same' | 'further'

/** Compares two ratings of one worker: 1 is closest, so a falling number means closer. */
export function directionOfTravel(before: AssessmentValue | null, after: AssessmentValue): Direction {
  if (before === null) return 'first'
  if (after === before) return 'same'
  return after < before ? 'closer' : 'further'
}
