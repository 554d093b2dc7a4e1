/**
 * What makes a talk come next, by reason; published on the method page. The sum orders a list and is never shown: a
 * screen says the reasons. Our choice throughout, so that somebody undecided whom twelve follow comes before keen people
 * whom nobody follows, whatever else is true of those.
 */
export const WHY_POINTS = {
  /** A promise to or by this person is due. */
  promised: 30,
  /** For each follower of somebody who is not with us yet. */
  follower_to_win: 10,
  /** For each follower of somebody who is. */
  follower_won: 1,
  undecided: 15,
  never: 12,
  area_unknown: 12,
  maybe_leader: 12,
  differ: 10,
  quiet: 10,
  leaning_no: 6,
  no_tie_to_shift: 5,
} as const

/** A follower of whom we only think so counts half. */
export const UNSURE_FOLLOWER_SHARE = 0.5

/** More followers than this change the order no further. */
export const MOST_FOLLOWERS = 20

/** Whoever was talked with within so many days is left in peace, unless something was promised. */
export const REST_DAYS = 7

/** What makes somebody the right one to talk, by reason. */
export const WHO_POINTS = {
  language: 30,
  listens: 40,
  knows: 25,
  talked_before: 20,
  on_list: 20,
  same_area: 12,
  same_shift: 6,
} as const

/** What it takes away to be known to share no language: somebody who does, or of whom we do not know, comes first. */
export const NO_LANGUAGE_POINTS = 60

/** What each talk that somebody has open already, or is given in the same list, takes away. */
export const LOAD_POINTS = 6
