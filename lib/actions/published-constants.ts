/** Every number that results of actions rest on, printed on the public method page. "Our choice": no published figure was found. */

/** Goal offered for everybody who could take part. EWOC: winning takes 65 to 80 % who actively take part. */
export const GOAL_PERCENT = 65

/** Goal offered for each area. Our choice: a majority everywhere, so that a strong day shift cannot hide a night shift. */
export const CELL_GOAL_PERCENT = 50

/** Below so many people of whom we expected it, a share says too little to be shown. Our choice: with four, it could be anything. */
export const FEWEST_EXPECTED = 5

/** Fewer than this share of those we expected: our ratings are too rosy. From the field's rule of 80 % (no published source). */
export const RATINGS_HELD_SHARE = 0.8

/** A trend is told from so many actions. Our choice: two falls in a row are not chance. */
export const TREND_ACTIONS = 3

/** What was won is looked at again after so many months. Our choice: long enough to slip back, short enough to do something. */
export const WIN_CHECK_MONTHS = 6
