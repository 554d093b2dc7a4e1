/** Every number that stewards rest on, printed on the public method page. */

/** More people than this for one steward is too many. From domain practice: at most 20 workers per steward. */
export const PEOPLE_PER_STEWARD = 20

/** From here on a steward cannot know everybody at all. Our choice, after union manuals that name 50 as the outer limit. */
export const MOST_PEOPLE_PER_STEWARD = 50

/** The longest that something is shown to somebody of a union before the committee decides again. Our choice: a quarter. */
export const LIAISON_MOST_DAYS = 90
