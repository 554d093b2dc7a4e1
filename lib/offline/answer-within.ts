/** A wireless net without a way out never answers; somebody with five minutes should not wait for it. In seconds. */
export const ANSWER_WITHIN_S = 8
