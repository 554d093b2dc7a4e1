import type { AssessmentValue } from '@/lib/assessments/assessment'
import type { LeaderStatus } from '@/lib/leaders/leader-status'

/**
 * One person on the wall as it travels to the browser, small because a big shop has thousands: code, where they stand (`null`
 * unknown), marks, days since the last talk (`null` never). No id, no name.
 */
export type WallTile = readonly [
  code: string,
  value: AssessmentValue | null,
  marks: string,
  daysSinceTalk: number | null,
]

/** What `marks` is made of. */
const WALL_MARKS = {
  verified: 'v',
  disputed: 'd',
  committee: 'c',
  suspected: 's',
  tested: 't',
  won: 'w',
} as const
export type WallMark = keyof typeof WALL_MARKS

/** The marks of somebody, as letters. */
export const marksOf = (person: {
  verified: boolean
  disputed: boolean
  committee: boolean
  leader: LeaderStatus | null
}): string =>
  [
    person.verified && WALL_MARKS.verified,
    person.disputed && WALL_MARKS.disputed,
    person.committee && WALL_MARKS.committee,
    person.leader && WALL_MARKS[person.leader],
  ]
    .filter(Boolean)
    .join('')

/** Whether a tile carries this mark. */
export const hasMark = ([, , marks]: WallTile, mark: WallMark): boolean => marks.includes(WALL_MARKS[mark])

/** Whether others follow this person, as far as anybody knows. */
export const isFollowed = (tile: WallTile): boolean =>
  hasMark(tile, 'suspected') || hasMark(tile, 'tested') || hasMark(tile, 'won')
