import type { AssessmentValue } from './assessment'

/** How workers' screens name the five values, in the order of the form; bare numbers are for tables. */
export const STANDS = ['brings_others', 'acts_with_us', 'undecided', 'leaning_no', 'against'] as const
export type Stand = (typeof STANDS)[number]

const WORDS: Record<AssessmentValue, Stand> = {
  1: 'brings_others',
  2: 'acts_with_us',
  3: 'undecided',
  4: 'leaning_no',
  5: 'against',
}

const VALUES: Record<Stand, AssessmentValue> = {
  brings_others: 1,
  acts_with_us: 2,
  undecided: 3,
  leaning_no: 4,
  against: 5,
}

/** The word of a value, as a key of `assessments.stand`; `unknown` while nobody knows, which is not undecided. */
export const standOf = (value: AssessmentValue | null): Stand | 'unknown' =>
  value === null ? 'unknown' : WORDS[value]

/** The value behind a word. */
export const ratingOf = (stand: Stand): AssessmentValue => VALUES[stand]
