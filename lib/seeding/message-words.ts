import type { Way } from './intake-kinds'

/** What a message between a caller and whoever holds the code says: words, a call with others, or how the other one is reached. */
export type MessageWords =
  | { text: string }
  | { call: { startsAt: string; link: string } }
  | { meet: { name: string; way: Way; value: string } }
