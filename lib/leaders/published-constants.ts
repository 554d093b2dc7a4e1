/** The numbers behind the pages about leaders and the committee, printed on the public method page. */

/** Whoever is rated 1 and has fewer followers than this is very active and not known to be followed. Our choice. */
export const FEW_FOLLOWERS = 3

/** A test of a leader says something from so many followers on. Our choice: the same number. */
export const TEST_FOLLOWERS = FEW_FOLLOWERS

/** Followers moved when at least this share of them took part. Our choice: half. */
export const MOVED_SHARE = 0.5

/** One person had too many of the talks when their share is larger ("don't be a hero", Labor Notes). */
export const TALKER_SHARE = 0.4

/** Before so many talks a share says nothing. Our choice. */
export const SPREAD_TALKS = 5

/** Below this share of promises kept, follow-through is flagged. Our choice. */
export const KEPT_SHARE = 0.6

/** A colleague with so many promises overdue could use a hand. Our choice. */
export const OVERDUE_PROMISES = 3

/** So could somebody on whose list so many people wait for a first talk. Our choice. */
export const WAITING_PEOPLE = 8
