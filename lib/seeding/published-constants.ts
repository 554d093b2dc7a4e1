/** Whoever asks to be called is called within this time (EWOC, 2023: every worker within 48 hours). */
export const FIRST_CALL_HOURS = 48

/** Whoever took somebody and has not talked with them after this time no longer has them: another caller may take over. */
export const CLAIM_HOURS = 24

/** What somebody wrote is gone this many days after it was settled. */
export const SETTLED_WORDS_DAYS = 30

/** What nobody settled is gone after this many days. */
export const WAITING_WORDS_DAYS = 90

/** So many people alone make a call together worth while, and so many fit into one. */
export const CALL_TOGETHER = { fewest: 3, most: 12 } as const

/** Fewer answers to a call than this are not counted out to anybody. */
export const FEWEST_COUNTED = 5

/** A caller has at most so many in hand with whom nobody has talked yet: nobody reads what everybody wrote. */
export const MOST_UNCALLED = 12
