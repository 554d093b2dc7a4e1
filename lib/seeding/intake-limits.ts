/** A form that comes in the same words more often than this in a day is laid aside, and so is what floods one call. */
export const LAID_ASIDE_AFTER = { sameWords: 3, callAnHour: 1_000 } as const

/** Nothing more is taken in beyond this in a day: it would fill the disk of the host. */
export const MOST_FORMS_A_DAY = 20_000
