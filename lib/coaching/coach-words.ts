/** The sealed part of a coach's profile, under the network's key. */
export type CoachWords = {
  name: string
  about: string
  /** Firms that the coach knows from the inside, as they wrote them. */
  companies: string[]
}

/** Where these words are sealed to. */
export const coachWordsPlace = (userId: string) => ({ table: 'coach_profile', rowId: userId })
