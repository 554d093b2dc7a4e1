import type { Choice } from '@/lib/drives/ballot'

/** Something that a committee proposed: decided by these votes, or still talked over where there are none. */
export type DecisionStory = {
  title: string
  text: string
  by: string
  proposedAgo: number
  comments: readonly { by: string; text: string; ago: number }[]
  /** Votes by user, and when they were counted. */
  counted?: { ago: number; votes: Readonly<Record<string, Choice>>; outcome: 'adopted' | 'rejected' }
}

/** A stage that the committee moved to. */
export type StageStory = { track: string; stage: string; ago: number }
