/**
 * Every number that the coverage map rests on, in one place, printed on the public method page.
 * Sources are named beside each; "our choice" means that no published figure was found.
 */

/** A talk counts as recent contact for so many days. Our choice: three months, as the trackers of committees use. */
export const REACH_DAYS = 90

/** An action or an answered ask verifies a rating for so many days. Our choice; opinions age faster than cards do. */
export const VERIFIED_DAYS = 45

/** A rating older than this, or from before the last shock, is stale. Our choice: the same window as {@link VERIFIED_DAYS}. */
export const STALE_DAYS = 45

/** A person with whom nobody has talked for so many days has gone quiet. Our choice, from the stall rule of 21 days. */
export const QUIET_DAYS = 21

/** One committee member for every ten people (Labor Notes; Organizing Institute; OPEIU: at least 10 %). */
export const COMMITTEE_SHARE = 0.1

/** 1 and 2 are support, 3 and above are not (common meaning of the five-point scale; low is good). */
export const LAST_SUPPORTING_VALUE = 2

/** Two people who rate one worker so far apart see it differently. Our choice, after team debriefs (AFT toolkit). */
export const DISPUTED_DIFFERENCE = 2

/** Counts of fewer people than this never leave the drive (usual practice in health statistics is 5 to 11). */
export const SUPPRESSION_K = 5

/** A hidden count must stay open to at least so many values after every sum has been subtracted. Our choice. */
export const SUPPRESSION_OPEN_VALUES = 3

/** Pace counts the talks of so many days. Our choice: four weeks, so that one good day does not pass for a habit. */
export const PACE_DAYS = 28

/** Classes of pace in talks a week for every ten people, one committee member's share. Our choice. */
export const PACE_LIMITS = [0, 0.5, 1, 2] as const

/** Classes of the last talk, in days since. Our choice: the windows of {@link REACH_DAYS}, {@link STALE_DAYS}, {@link QUIET_DAYS}, a week. */
export const TOUCH_LIMITS = [90, 45, 21, 7] as const

/** From so many cells on, the map leads with {@link AREAS_A_WEEK} areas instead of showing every blank. Our choice. */
export const BIG_SHOP_CELLS = 12

/** As many areas as a committee can take on in a week. Our choice. */
export const AREAS_A_WEEK = 3

/** How many weeks the lines go back. Our choice: half a year. */
export const TREND_WEEKS = 26

/** Leavers are counted over so many days. Our choice: a quarter, so that one week does not pass for a rate. */
export const TURNOVER_DAYS = 90

/** Days of an average month. */
export const MONTH_DAYS = 30.4375

/** Whoever began within so many days is new; nobody talked with them yet = unmet. From "new hires met in 14 or 30 days". */
export const NEW_HIRE_DAYS = 30

/** New people should be met within so many days: two marks, since the first weeks decide. "New hires met in 14 or 30 days". */
export const MEET_DAYS = [14, 30] as const

/** Support is compared with that of so many days ago. Our choice: half a year. */
export const OLD_SUPPORT_DAYS = 182
