/** Nothing moved for so many days: worth a word (domain notes 9.1, stall, amber; `INF`). */
export const STALL_DAYS = 21

/** Nothing moved for so many days: it stands still (domain notes 9.1, stall, red; `INF`). */
export const LONG_STALL_DAYS = 45

/** A review that nobody looked at for so long is brought to mind. Our choice: every second week. */
export const REVIEW_DAYS = 14

/** So many days after a coach was reminded in vain, somebody who supports them hears of it. Our choice. */
export const REMIND_DAYS = 7

/** Trends on the board go back so many weeks. Our choice. */
export const BOARD_WEEKS = 8

/** The review looks back so many days at talks, asks and promises: the window in which a talk counts as recent. */
export const REVIEW_BACK_DAYS = 90

/** A list of people is complete enough for a committee at this share (domain notes 9.1, chart completeness). */
export const CHART_SHARE = 0.9

/** More stale ratings than this share are worth asking again about (domain notes 9.1). */
export const STALE_SHARE = 0.25

/** So long after the last test the next one is due. Our choice: a verified rating lasts as long. */
export const TEST_DUE_DAYS = 45

/** Below so many talks with a step written down nothing is said about where they stop. Our choice. */
export const FEWEST_TALKS = 5

/** Two groups that were proposed to each other have so many days to say yes. Our choice. */
export const BUDDY_ANSWER_DAYS = 14

/** The furthest day that a step can be for. Our choice: a quarter. */
export const FURTHEST_AGREED_DAYS = 92

/**
 * A coach has to have been with a group for so many days before what it won counts for becoming a coach, and before its committee may
 * vouch. Our choice: time for more than one session.
 */
export const COACHED_DAYS = 14
