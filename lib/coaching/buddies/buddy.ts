/** What a group writes for another one: how it can be reached, in its own words. */
export type BuddyWords = { reach: string }

/** Where these words are sealed to. */
export const buddyWordsPlace = (buddyId: string) => ({ table: 'buddy', rowId: buddyId })

/** Another group that waits, as a committee may know of it: not which one, and not what it answered before both agreed. */
export type Buddy = {
  buddyId: string
  /** Until when the answer can be given or changed. */
  untilAt: Date
  /** What this group said; `null`: nothing yet. */
  agrees: boolean | null
  /** Both said yes. Only then `theirs` is there. */
  bothAgree: boolean
  own: string | null
  theirs: string | null
}

/** Two groups that were proposed to each other, as the coordination may know it: that both agreed, or that it is open. */
export type ProposedBuddies = { buddyId: string; codes: [string, string]; proposedAt: Date; agreed: boolean }
