import type { AssessmentValue } from '@/lib/assessments/assessment'

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

/** What `marks` is made of. A leader's is the first letter of their status. */
export const WALL_MARKS = {
  verified: 'v',
  disputed: 'd',
  committee: 'c',
  suspected: 's',
  tested: 't',
  won: 'w',
} as const
export type WallMark = keyof typeof WALL_MARKS

/** Whether a tile carries this mark. */
export const hasMark = ([, , marks]: WallTile, mark: WallMark): boolean => marks.includes(WALL_MARKS[mark])

/** Whether others follow this person, as far as anybody knows. */
export const isFollowed = (tile: WallTile): boolean =>
  hasMark(tile, 'suspected') || hasMark(tile, 'tested') || hasMark(tile, 'won')
