/** A coach counts as new when they lead their first drive within so many days of their mentor's own first one. */
export const REPRODUCTION_DAYS = 365

/** Numbers about the coaches of a network are shown from this many mentors on; below, somebody could be told apart. */
export const SMALLEST_COHORT = 5
