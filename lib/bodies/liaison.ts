/** What a committee can let somebody of a union see. */
export const LIAISON_SEES = ['stewards', 'counts'] as const
export type LiaisonSees = (typeof LIAISON_SEES)[number]

/** The longest that something is shown to somebody of a union before the committee decides again. Our choice: a quarter. */
export const LIAISON_MOST_DAYS = 90
