/** A phone hears of something new at most once in so many minutes, however much there is. */
export const PUSH_EVERY_MINUTES = 30

/** The night, by the clock on the person's wall, in which no phone hears of anything: from one full hour until before the other. */
export const PUSH_NIGHT = { fromHour: 22, untilHour: 7 }

/** Tries in a row that fail before a phone is forgotten; each waits twice as long as the one before. */
export const PUSH_TRIES = 8
