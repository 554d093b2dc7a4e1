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

/** A form that comes in the same words more often than this in a day is laid aside, and so is what floods one call. */
export const LAID_ASIDE_AFTER = { sameWords: 3, callAnHour: 1_000 } as const

/** Nothing more is taken in beyond this in a day: it would fill the disk of the host. */
export const MOST_FORMS_A_DAY = 20_000
