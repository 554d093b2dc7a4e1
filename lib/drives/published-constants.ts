/** Every number by which a group looks at how it organizes, printed on the public method page. */

/** After so many days a group is proposed to look again at how it organizes: half a year. Our choice. */
export const MODEL_REVIEW_DAYS = 182

/** A date that was missed is still shown with those to mind for so many days. Our choice: a month. */
export const MISSED_SHOWN_DAYS = 30

/** How far back the line of what matters most goes, in days. Our choice: a quarter. */
export const STAR_TREND_DAYS = 84

/** So many days lie between two points of that line. Our choice: two weeks. */
export const STAR_STEP_DAYS = 14
