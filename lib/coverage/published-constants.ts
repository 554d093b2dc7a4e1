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
